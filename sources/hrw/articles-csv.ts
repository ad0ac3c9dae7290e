import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { basicIsoDay } from '../formats/dates.ts';
import { squeeze } from '../formats/html.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { numbered } from './article.ts';
import { languageOf } from './labels.ts';

const COLUMNS = ['url', 'title', 'text', 'published_date'] as const;
// Labels that a machine gave each article, not its publisher: none is read.
const MACHINE_LABELS: ReadonlySet<string> = new Set([
  'Accused Party',
  'Accuser',
  'Country',
  'Cultural Context',
  'Economic Factors',
  'Evidence Types',
  'Immediate Impacts',
  'Incident Location',
  'International Involvement',
  'Key Individuals',
  'Legal Framework',
  'Long-term Consequences',
  'Media Coverage',
  'Primary Accusation',
  'Recommendations',
  'Response Actions',
  'Root Causes',
  'Time Period',
  'Victim Demographics',
  'accusation_category',
  'long_term_consequence_category',
  'victim_category',
  'violation_severity',
]);
// Whoever saved the articles cut their texts here.
const LONGEST = 100_000;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Articles saved as CSV with their full text. A repeated row gives the same document again, under the same key.
 * `published_date` (UTC) decides the day: it differs from the day in the address in a sixth of the rows, because
 * addresses follow the clock of New York.
 */
export async function* readArticlesCsv(text: string, where: string): AsyncIterable<Document | Problem> {
  for (const column of await csvHeader(text, COLUMNS, where)) {
    if (MACHINE_LABELS.has(column) || COLUMNS.some((known) => known === column)) continue;
    yield note('unknown_column', `the column "${column.slice(0, 60)}" is not read`, null);
  }
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readRow(values, locator);
  }
}

function* readRow(row: Row, locator: string): Iterable<Document | Problem> {
  const native_id = keyOf(row.url);
  if (native_id === null) return yield skipped('no_key', 'the url is no address of hrw.org', locator);
  const published_on = basicIsoDay(row.published_date);
  if (published_on === null) {
    yield incomplete(
      'unreadable_date',
      'published_date is no time such as 20240118T014500Z; it is NULL',
      locator,
    );
  }
  if (row.text.length >= LONGEST)
    yield incomplete('text_cut', `the text is cut at ${LONGEST} characters`, locator);
  const paragraphs = row.text.split(/\n\s*\n/).map(squeeze);
  const passages = numbered(paragraphs.filter((paragraph) => paragraph !== ''));
  if (passages.length === 0) yield incomplete('no_text', 'the row has no text; nothing to code', locator);
  yield documentOf({
    native_id,
    issuer: 'hrw',
    address: row.url,
    title: squeeze(row.title) || null,
    published_on,
    language_code: yield* languageOf(new URL(row.url).pathname, locator),
    passages,
  });
}

/** The path on the main site, as for a page read live; host and path for the pages of its other hosts. */
function keyOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (hostname === 'www.hrw.org') return pathname;
  return hostname.endsWith('.hrw.org') ? `${hostname}${pathname}` : null;
}
