import { z } from 'zod';
import type { Document, Problem } from '../../schemas/flow.ts';
import { dayMonthYear, isoDay } from '../formats/dates.ts';
import { squeeze } from '../formats/html.ts';
import { parseJson } from '../formats/json.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { readUnText } from '../un-documents/un-document.ts';
import { LITTLE, toDocument } from './resolution.ts';
import { ASSEMBLY, COUNCIL, type Organ } from './words.ts';

const shape = z.looseObject({
  symbol: z.string().min(1),
  text: z.string().min(1),
  date: z.string(),
  url: z.string(),
  body: z.string(),
  doc_type: z.string(),
});
/** Known and not read: marks of the program that saved the file; `title` is often a catalogue note, not the title. */
const IGNORED = ['_id', '_source', '_type', '_fetched_at', 'title', 'session', 'subjects'];
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(shape.shape), ...IGNORED]);

/**
 * One resolution with its full text, as a JSON object that another program saved. Its paragraphs are kept as passages
 * that are not coded: what a resolution says is not an event. Throws `shape_changed` on another shape.
 */
export function* readFullText(text: string, where: string): Iterable<Document | Problem> {
  const record = parseJson(text, shape, where);
  const unknown = Object.keys(record).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) {
    yield note('unknown_field', `fields ${unknown.join(', ').slice(0, 60)} are not known; not read`, null);
  }
  const organ = yield* organOf(record);
  if (organ === null) return;
  const { header, paragraphs } = readUnText(record.text);
  const title = titleIn(record.text, record.symbol);
  if (title === null) yield incomplete('no_title', 'the text gives no title; it is NULL', 'record');
  const date = dayMonthYear(adoptionIn(record.text) ?? '');
  if (date === null) yield incomplete('no_action_date', 'the text gives no day of adoption; NULL', 'record');
  yield toDocument({
    ...LITTLE,
    native_id: `text ${record.symbol}`,
    channel: 'full_text',
    symbol: record.symbol,
    title,
    organ,
    date,
    // The masthead's date is the document's own; the list's may be another.
    published_on: header.published_on ?? isoDay(record.date),
    adopted: true,
    votes: null,
    passages: paragraphs.map(({ label, body }) => ({ paragraph: label, body, coded: false })),
    address: /^https:\/\//.test(record.url) ? record.url : null,
  });
}

function* organOf({ body, doc_type }: z.output<typeof shape>): Generator<Problem, Organ | null> {
  const organ = [ASSEMBLY, COUNCIL].find(({ name }) => name === body);
  if (organ === undefined) {
    yield skipped('unknown_organ', `organ "${body.slice(0, 60)}" is not read`, 'record');
    return null;
  }
  if (doc_type === 'resolution') return organ;
  yield skipped('unknown_record_kind', `document type "${doc_type.slice(0, 60)}" is not read`, 'record');
  return null;
}

/** The title follows the resolution's number, `79/3. Scale of assessments …`, up to the words that open the text. */
function titleIn(text: string, symbol: string): string | null {
  const number = /\/RES\/(.+)$/.exec(symbol)?.[1];
  if (number === undefined) return null;
  const start = text.indexOf(`${number}.`);
  const rest = start === -1 ? '' : text.slice(start + number.length + 1, start + 1000);
  const end = rest.search(/The (?:General Assembly|Human Rights Council)\b/);
  return end > 0 ? squeeze(rest.slice(0, end)) : null;
}

function adoptionIn(text: string): string | null {
  const words =
    /Resolution adopted by the (?:General Assembly|Human Rights Council)\s+on\s+(\d{1,2} [A-Z][a-z]+ \d{4})/;
  return words.exec(text)?.[1] ?? null;
}
