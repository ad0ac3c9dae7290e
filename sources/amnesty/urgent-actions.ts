import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { dayMonthYear, isoDay } from '../formats/dates.ts';
import { incomplete, note, skipped } from '../problems.ts';

const COLUMNS = ['document', 'id', 'subject', 'category', 'country', 'issue_date', 'action'] as const;
// Words about the persons, and the day until which to write: not read.
const IGNORED: ReadonlySet<string> = new Set(['gender', 'appeal_date']);
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

// Spellings of this database alone.
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ['columbia', 'COL'],
  ['papau new guinea', 'PNG'],
  ['venezuala', 'VEN'],
]);

/**
 * Urgent actions of 2013 out of an old database: that one was issued, when and on which country. Subject, category
 * and gender tell of persons, so no text of a row is kept; the title is the number of the action.
 */
export async function* readUrgentActions(text: string, where: string): AsyncIterable<Document | Problem> {
  for (const column of await csvHeader(text, COLUMNS, where)) {
    if (IGNORED.has(column) || COLUMNS.some((known) => known === column)) continue;
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
  if (!/^\d+$/.test(row.document))
    return yield skipped('no_key', 'the row has no number of a document', locator);
  const action = /^\d{1,3}\/\d{2}$/.exec(row.id.trim())?.[0];
  if (action === undefined) yield incomplete('no_number', 'the urgent action has no number', locator);
  if (!['', 'update'].includes(row.action))
    yield incomplete('unknown_action', `"${row.action.slice(0, 60)}" is no known action`, locator);
  const suffix = row.action === 'update' ? ', update' : '';
  const countries = countriesOf(row);
  if (countries.length === 0) yield incomplete('unknown_country', 'the row names no known country', locator);
  yield documentOf({
    native_id: `ua/${row.document}`,
    issuer: 'amnesty',
    title: action === undefined ? null : `UA ${action}${suffix}`,
    published_on: yield* dayOf(row, locator),
    language_code: 'en',
    countries,
  });
}

/** The column of the country, in which a third of the rows have something else; else the country among its tags. */
function countriesOf(row: Row): readonly string[] {
  const own = countryNamed(row.country);
  if (own !== undefined) return [own];
  return [...new Set(row.category.split('|').flatMap((tag) => countryNamed(tag) ?? []))];
}

function countryNamed(name: string): string | undefined {
  return MISSPELT.get(name.trim()) ?? countryOf(name);
}

/** Day of issue, from the column and from the subject; NULL where the two disagree. */
function* dayOf(row: Row, locator: string): Generator<Problem, string | null> {
  const column = isoDay(row.issue_date);
  const told = /\(?issued(?: on)? \(?(\d{1,2} [a-z]+) (?:20)?(\d{2})\)/.exec(row.subject);
  const subject = told === null ? null : dayMonthYear(`${told[1]} 20${told[2]}`);
  if (column !== null && subject !== null && column !== subject) {
    yield incomplete(
      'date_conflict',
      `the row gives two days, ${column} and ${subject}; it is NULL`,
      locator,
    );
    return null;
  }
  const day = column ?? subject;
  if (day === null) yield incomplete('unreadable_date', 'the row gives no day of issue; it is NULL', locator);
  return day;
}
