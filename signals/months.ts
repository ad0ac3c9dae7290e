import { TocsinError } from '../schemas/errors.ts';

/** Months since year 0 of a date `YYYY-MM-DD`, so that months subtract. Throws `invalid_row` on anything else. */
export function monthOf(date: string): number {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(date);
  if (!match) {
    throw new TocsinError('invalid_row', `"${date}" is not a date: give signals dates as YYYY-MM-DD`);
  }
  return Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** First day of a month counted as in `monthOf`. */
export function startOf(month: number): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
