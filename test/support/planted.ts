import type { Fixture } from './fixtures.ts';

/** An invented person whose name no lexicon knows, as a text and as the slug of an address. */
export const PLANTED = 'Maricruz Etxeberria';
export const PLANTED_SLUG = 'maricruz-etxeberria';
export const PLANTED_WORDS = ['maricruz', 'etxeberria'] as const;

/** How many copies of a body are made, so that in each most values stand as they were. */
const COPIES = 5;

/**
 * Copies of a fixture in which a person is named: between them every value of the body (cell, text, attribute, name
 * of a field) is replaced by the name once, and has it added once. None for formats that are not text.
 */
export function plantedIn(fixture: Fixture): Fixture[] {
  const plant = planterOf(fixture);
  if (plant === null) return [];
  // The name is ASCII, so that any encoding of one byte a sign keeps what it does not know; JSON is UTF-8.
  const encoding = plant === inJson ? 'utf8' : 'latin1';
  const text = fixture.body.toString(encoding);
  const ways = [() => PLANTED, addedTo];
  return ways.flatMap((way) =>
    Array.from({ length: COPIES }, (_, turn) => {
      let met = 0;
      const body = plant(text, (value) => (met++ % COPIES === turn ? way(value) : value));
      return { ...fixture, body: Buffer.from(body, encoding) };
    }),
  );
}

type Change = (value: string) => string;

function addedTo(value: string): string {
  return /^https?:\/\/|^\//.test(value) ? `${value}/${PLANTED_SLUG}` : `${value} ${PLANTED}`;
}

function planterOf({ body }: Fixture): ((text: string, change: Change) => string) | null {
  const start = body
    .subarray(0, 400)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^[[{]/.test(start)) return inJson;
  if (start.startsWith('<')) return inMarkup;
  if (body.includes(0) || start.startsWith('%PDF')) return null;
  return /^[^\r\n:]*[,;\t]/.test(start) ? inCells : inLines;
}

function inJson(text: string, change: Change): string {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held)]));
  };
  try {
    return JSON.stringify(walk(JSON.parse(text.replace(/^\uFEFF/, ''))));
  } catch {
    return text;
  }
}

/** Texts between tags and values of attributes. */
function inMarkup(text: string, change: Change): string {
  return text.replace(/(>\s*)([^<>\s][^<>]*)|(="|=')([^"'<>]+)/g, (whole, before, content, equals, value) =>
    content !== undefined ? before + change(content) : value !== undefined ? equals + change(value) : whole,
  );
}

function inCells(text: string, change: Change): string {
  return text.replace(/"((?:[^"]|"")*)"|[^,;\t\r\n"]+/g, (cell, quoted) =>
    quoted !== undefined ? `"${change(quoted)}"` : change(cell),
  );
}

function inLines(text: string, change: Change): string {
  return text.replace(/(: +|- +)([^\n]+)/g, (_, before, value) => before + change(value));
}
