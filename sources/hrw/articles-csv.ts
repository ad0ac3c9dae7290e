import type { Document, Problem } from '../../schemas/flow.ts';
import { csvRecords } from '../formats/csv.ts';
import { basicIsoDay } from '../formats/dates.ts';
import { squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { hrwDocument, numbered } from './article.ts';

// The file has 23 more columns (Country, violation_severity, Accused Party, …): labels made by a machine, which
// are not read.
const COLUMNS = ['url', 'title', 'text', 'published_date'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Articles saved as CSV with their full text. A repeated row gives the same document again, under the same key.
 * `published_date` (UTC) decides the day: it differs from the day in the address in a sixth of the rows, because
 * addresses follow the clock of New York.
 */
export async function* readArticlesCsv(text: string, where: string): AsyncIterable<Document | Problem> {
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
  const paragraphs = row.text.split(/\n\s*\n/).map(squeeze);
  const passages = numbered(paragraphs.filter((paragraph) => paragraph !== ''));
  if (passages.length === 0) yield incomplete('no_text', 'the row has no text; nothing to code', locator);
  yield hrwDocument({
    native_id,
    address: row.url,
    title: row.title === '' ? null : squeeze(row.title),
    published_on,
    countries: [],
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
