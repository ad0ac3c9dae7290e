/** One text of a record: paragraphs parted by an empty line; spans of passages count in it (UTF-16 units). */
export interface Text {
  readonly file: string;
  /** Which record of the file: a row or item from 1, a symbol, or an entry's id. Never a name or an address. */
  readonly record: string;
  readonly text: string;
  /** YYYY-MM-DD as the source gives it. */
  readonly publishedOn: string | null;
  /** As the source files it, unmapped. */
  readonly filedCountry: string | null;
}

/** What parts the paragraphs of a text. */
export const PARAGRAPH = '\n\n';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `20240131T…` as YYYY-MM-DD; null where it is no such date. */
export function compactDate(value: string): string | null {
  return /^\d{8}/.test(value) ? `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}` : null;
}

/** A date by its words, the month in English and perhaps cut short; null where the month is none. */
export function isoDate(year: string, month: string, day: string): string | null {
  const index = MONTHS.findIndex((name) => month !== '' && name.startsWith(month));
  return index < 0 ? null : `${year}-${`${index + 1}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
