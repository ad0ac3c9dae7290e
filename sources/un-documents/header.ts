import { dayMonthYear } from '../formats/dates.ts';
import type { TextLine } from './lines.ts';

/** What the masthead on the first page says. */
export interface UnHeader {
  readonly symbol: string | null;
  /** Day under `Distr.:`, the date of the document itself. */
  readonly published_on: string | null;
  /** Language of this text. */
  readonly language_code: string | null;
  readonly title: string | null;
}

const SYMBOL =
  /(?<![A-Za-z/])(?:A|S|E|ST|HRI|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD)(?:\/[A-Za-z0-9.()-]*[A-Za-z0-9)])+/;
const MASTHEAD_LINES = 30;

/** Reads the masthead. What it does not say is null; the caller decides whether that is a problem. */
export function readHeader(lines: readonly TextLine[]): UnHeader {
  const head = lines.filter(({ page }) => page === 1).slice(0, MASTHEAD_LINES);
  const texts = head.map(({ text }) => text);
  return {
    symbol: symbolIn(texts),
    published_on: texts.map(dateIn).find((day) => day !== null) ?? null,
    language_code: languageIn(texts),
    title: titleIn(head),
  };
}

/** The "A" of the masthead is set apart, above or beside "United Nations": `A` … `/HRC/37/1`. */
function symbolIn(texts: readonly string[]): string | null {
  const top = texts
    .slice(0, 8)
    .join('\n')
    .replace(/United Nations|Nations Unies|Naciones Unidas/g, '');
  return SYMBOL.exec(top.replace(/\s+(?=\/[A-Z])/g, ''))?.[0] ?? null;
}

const MONTHS: Readonly<Record<string, string>> = {
  janvier: 'January',
  février: 'February',
  mars: 'March',
  avril: 'April',
  mai: 'May',
  juin: 'June',
  juillet: 'July',
  août: 'August',
  septembre: 'September',
  octobre: 'October',
  novembre: 'November',
  décembre: 'December',
  enero: 'January',
  febrero: 'February',
  marzo: 'March',
  abril: 'April',
  mayo: 'May',
  junio: 'June',
  julio: 'July',
  agosto: 'August',
  septiembre: 'September',
  octubre: 'October',
  noviembre: 'November',
  diciembre: 'December',
};

/**
 * A line that ends in a day, after `Distr.: General` or on the next line, where the name of a treaty may stand to its
 * left; never the dates of a session.
 */
function dateIn(text: string): string | null {
  const match =
    /^(?:Distr\.?.*?\s|\D{0,80}\s)?(\d{1,2})(?:er|º)?\s+(?:de\s+)?(\p{L}+)\s+(?:de\s+)?(\d{4})$/u.exec(
      text.trim(),
    );
  if (match === null) return null;
  const [, day, month = '', year] = match;
  return dayMonthYear(`${day} ${MONTHS[month.toLowerCase()] ?? month} ${year}`);
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  spanish: 'es',
  français: 'fr',
  anglais: 'en',
  espagnol: 'es',
  español: 'es',
  inglés: 'en',
  francés: 'fr',
};

/**
 * The language of the text, from a line of its own (`English` above `Original: French`) or from the words of the
 * masthead. The original's language says nothing of a translation.
 */
function languageIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const alone = /^(\p{L}+)(?:\s+only|\s+seulement|\s+solamente)?$/u.exec(text)?.[1];
    const code = alone === undefined ? undefined : LANGUAGES[alone.toLowerCase()];
    if (code !== undefined) return code;
  }
  const distribution = texts.map((text) => /\bDistr\b.*$/.exec(text)?.[0]).find((text) => text !== undefined);
  if (distribution === undefined) return null;
  if (/^Distr\.?\s*:\s*[A-Z]/.test(distribution)) return 'en';
  if (/^Distr\.?\s*g[ée]n[ée]rale/.test(distribution)) return 'fr';
  if (/^Distr\.?\s*general/.test(distribution)) return 'es';
  return null;
}

const SESSION_DATES = /\b(?:19|20)\d\d$/;
const BODY = /^(?:(?:I|1)\.\s|Introduction$|Summary$|Contents$|Annex\b)/;

/** The lines between the session (or the agenda item with its name) and the text, without marks of notes. */
function titleIn(head: readonly TextLine[]): string | null {
  const session = head.findLastIndex(({ text }) => SESSION_DATES.test(text) && text.length < 60);
  const agenda = head.findLastIndex(({ text }) => /^Agenda items?\b/.test(text));
  const from = Math.max(session, agenda) + 1;
  if (from === 0) return null;
  const rest = head.slice(from);
  const end = rest.findIndex(({ text }) => BODY.test(text));
  const lines = (end === -1 ? rest.slice(0, 8) : rest.slice(0, end)).filter(({ text }) =>
    /\p{L}/u.test(text),
  );
  const words = agenda === -1 ? lines : afterAgenda(lines);
  const title = words
    .map(({ text }) => text.replace(/\s*\*+$/, ''))
    .filter((text) => !text.startsWith('*'))
    .join(' ');
  return title === '' ? null : title;
}

/** The name of an agenda item is set as the text is, the title in larger letters. */
function afterAgenda(lines: readonly TextLine[]): readonly TextLine[] {
  const sizes = lines.map(({ shape }) => shape?.height ?? 0);
  const largest = Math.max(0, ...sizes);
  const first = sizes.findIndex((size) => size > 0.95 * largest && size > (sizes[0] ?? 0));
  return first === -1 ? lines : lines.slice(first);
}
