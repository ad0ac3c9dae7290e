import { countryOf } from '../../schemas/countries.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { Capture, Document, Problem, Request } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { parseHtml, squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { committeeOf } from './committees.ts';

const CALENDAR = 'https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/MasterCalendar.aspx?Lang=en';

/** Columns by the beginning of their headings; the region is known from the country. */
const COLUMNS = {
  region: /^region/i,
  country: /^(?:country|state)/i,
  treaty: /^(?:treaty|committee)/i,
  document: /^document/i,
  due: /^(?:due|date|deadline)/i,
} as const;
type Column = keyof typeof COLUMNS;
type Cells = Readonly<Record<Column, string>>;

/** The calendar of what States owe the committees, and of coming reviews. */
export function calendarRequest(): Request {
  return { source_id: 'treaty-bodies', kind: 'calendar', address: CALENDAR, accept: 'text/html' };
}

/**
 * One document a row, keyed by its raw cells: a row that is moved to another day is another one. Throws
 * `shape_changed` without a table of the five columns.
 */
export function* readCalendar(html: string, capture: Capture): Iterable<Document | Problem> {
  const $ = parseHtml(html);
  const rows = $('tr')
    .toArray()
    .map((row) =>
      $(row)
        .children('td, th')
        .toArray()
        .map((cell) => squeeze($(cell).text())),
    );
  const header = rows.findIndex((cells) => columnsOf(cells) !== null);
  const columns = columnsOf(rows[header] ?? []);
  if (columns === null) {
    throw new TocsinError(
      'shape_changed',
      `${capture.address}: no table with Region, Country, Treaty, Document and a due date`,
    );
  }
  const width = rows[header]?.length;
  for (const [index, cells] of rows.slice(header + 1).entries()) {
    const locator = `row ${index + 1}`;
    // A row without any text is layout.
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length === width) yield* readRow(cellsOf(cells, columns), capture, locator);
    else {
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    }
  }
}

function columnsOf(cells: readonly string[]): Readonly<Record<Column, number>> | null {
  const entries = Object.entries(COLUMNS).map(
    ([name, pattern]) => [name, cells.findIndex((cell) => pattern.test(cell))] as const,
  );
  const found = new Set(entries.map(([, index]) => index));
  return found.has(-1) || found.size < entries.length
    ? null
    : (Object.fromEntries(entries) as Record<Column, number>);
}

function cellsOf(cells: readonly string[], columns: Readonly<Record<Column, number>>): Cells {
  const entries = Object.entries(columns).map(([name, index]) => [name, cells[index] ?? '']);
  return Object.fromEntries(entries) as Record<Column, string>;
}

/**
 * A row says that a document is due. Where its day lies before the day of the capture and it is a report, the
 * report is overdue; a row for another document (a list of issues, replies) stays a step of the review. The page
 * does not say since when a row stands there, so the first capture dates it.
 */
function* readRow(cells: Cells, capture: Capture, locator: string): Iterable<Document | Problem> {
  const iso3 = countryOf(cells.country);
  const issuer = committeeOf(cells.treaty);
  const due = dayMonthYear(cells.due);
  if (iso3 === undefined) {
    const message = `"${cells.country.slice(0, 60)}" is not in the alias table`;
    return yield skipped('unknown_country', message, locator);
  }
  if (issuer === undefined) {
    const message = `"${cells.treaty.slice(0, 60)}" is no treaty with a known committee`;
    return yield skipped('unknown_treaty', message, locator);
  }
  if (due === null) yield incomplete('unreadable_date', 'the due date is no day; it is NULL', locator);
  const isPast = due !== null && due < capture.captured_at.slice(0, 10);
  yield documentOf({
    native_id: ['calendar', cells.country, cells.treaty, cells.document, cells.due].join('|'),
    issuer,
    language_code: 'en',
    address: CALENDAR,
    // Filed under no country: a date in a diary is no document about it, and must not count as looking at it.
    countries: [],
    acts: [
      {
        kind: isPast && /\breports?\b/i.test(cells.document) ? 'overdue_report' : 'review',
        country_iso3: iso3,
        issuer,
        subject: cells.document === '' ? null : cells.document,
        act_family: null,
        occurred_on: due,
        known_at: null,
        value: due === null ? null : isPast ? 'past_due' : 'due',
      },
    ],
  });
}
