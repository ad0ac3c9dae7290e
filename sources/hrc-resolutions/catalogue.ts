import type { Document, Problem } from '../../schemas/flow.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { isoDay } from '../formats/dates.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { readSymbol } from '../un-documents/symbols.ts';
import { LITTLE, toDocument } from './resolution.ts';
import type { Votes } from './roll-call.ts';
import { ADOPTION, draftIn, isNumberedAsAdopted, ORGANS, plainTitle } from './words.ts';

const COLUMNS = [
  'record_id',
  'symbol',
  'title',
  'date',
  'body',
  'vote_type',
  'agenda_item_no',
  'agenda_item_title',
  'agenda_subject',
  'draft',
  'yes',
  'no',
  'abstain',
  'nonvoting',
  'total',
  'record_url',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * Known and not read: `statement`, `year` and `meeting` repeat other columns in free words; the item's
 * symbol says nothing of the text; sponsors are free text; `n_rollcall` counts the rows of another file.
 */
const IGNORED: ReadonlySet<string> = new Set([
  'statement',
  'year',
  'collection',
  'meeting',
  'meeting_type',
  'agenda_symbol',
  'main_sponsors',
  'n_rollcall',
  'url_resolution',
  'url_draft',
]);

/**
 * The voting catalogue as CSV: resolutions, decisions, statements and amendments of Commission and Council,
 * keyed by `record_id` (symbols repeat and may be missing). Every row becomes one document.
 */
export async function* readCatalogue(text: string, where: string): AsyncIterable<Document | Problem> {
  const known: ReadonlySet<string> = new Set([...COLUMNS, ...IGNORED]);
  for (const column of await csvHeader(text, COLUMNS, where)) {
    if (known.has(column)) continue;
    yield note('unknown_field', `column "${column.slice(0, 60)}" is not known and was not read`, null);
  }
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readRow(values, locator);
  }
}

function* readRow(row: Row, locator: string): Iterable<Document | Problem> {
  if (row.record_id === '') return yield skipped('no_key', 'the row has no record_id', locator);
  const organ = ORGANS.find(({ name }) => name === row.body);
  if (organ === undefined) {
    const message = `organ "${row.body.slice(0, 60)}" has no known membership; add it`;
    return yield skipped('unknown_organ', message, locator);
  }
  const votes = yield* votesOf(row, organ.members, locator);
  yield toDocument({
    ...LITTLE,
    native_id: row.record_id,
    channel: 'catalogue',
    symbol: row.symbol === '' ? null : ((yield* readSymbol(row.symbol, locator))?.symbol ?? null),
    draft_symbol: yield* draftOf(row.draft, locator),
    title: plainTitle(row.title),
    organ,
    date: yield* dayOf(row.date, locator),
    adopted: yield* wasAdopted(row, votes, locator),
    votes,
    // For special sessions the catalogue shifts the subject heading into the item number.
    headings: [row.agenda_subject, row.agenda_item_no],
    // Before the Council's sixth session its agenda had another item 4.
    underItem4:
      row.agenda_item_no === '4.' &&
      /^human\s+rights\s+situations?\s+that\s+require/i.test(row.agenda_item_title),
    address: row.record_url === '' ? null : row.record_url,
  });
}

/** `Draft resolution A/HRC/…/L.1 as amended`. An amendment is its own draft, and other cells name a report. */
function* draftOf(cell: string, locator: string): Generator<Problem, string | null> {
  if (!/^draft\b/i.test(cell)) return null;
  const draft = draftIn(cell);
  // Before 2006 drafts also stand in lists ("Draft decision 5 in …"), and some were put in words alone.
  if (draft === null && /^draft\b.*\bA\/+HRC/i.test(cell))
    yield note('unreadable_draft', 'the symbol of the draft is malformed; it is NULL', locator);
  return draft;
}

function* votesOf(row: Row, members: number, locator: string): Generator<Problem, Votes | null> {
  const cells = [row.yes, row.no, row.abstain];
  if (cells.every((cell) => cell === '')) {
    const due = row.vote_type === 'RECORDED';
    if (due) yield incomplete('votes_missing', 'a recorded vote without figures; votes are NULL', locator);
    return null;
  }
  const numbers = cells.map((cell) => (/^\d{1,3}$/.test(cell) ? Number(cell) : Number.NaN));
  const [yes = Number.NaN, no = Number.NaN, abstain = Number.NaN] = numbers;
  // NaN fails the comparison too: an unreadable figure is as impossible as too large a sum.
  if (yes + no + abstain <= members) {
    yield* checkTotal(row, yes + no + abstain, locator);
    return { for: yes, against: no, abstentions: abstain };
  }
  const message = `votes "${cells.join('-').slice(0, 40)}" are impossible in a body of ${members}; all three are NULL`;
  yield incomplete('impossible_votes', message, locator);
  return null;
}

function* checkTotal(row: Row, voted: number, locator: string): Iterable<Problem> {
  if (row.total === '' || row.nonvoting === '' || voted + Number(row.nonvoting) === Number(row.total)) return;
  const parts = `${row.yes}-${row.no}-${row.abstain}, not voting ${row.nonvoting.slice(0, 10)}`;
  const message = `votes ${parts} do not add up to the total ${row.total.slice(0, 10)}; kept as published`;
  yield incomplete('votes_contradict', message, locator);
}

function* dayOf(value: string, locator: string): Generator<Problem, string | null> {
  const day = isoDay(value);
  if (day === null) {
    yield incomplete('unreadable_date', `date "${value.slice(0, 40)}" is no day; it is NULL`, locator);
  }
  return day;
}

function* wasAdopted(row: Row, votes: Votes | null, locator: string): Generator<Problem, boolean> {
  const adoption = ADOPTION.get(row.vote_type);
  if (adoption === undefined) {
    const message = `vote type "${row.vote_type.slice(0, 60)}" has no mapping; day of adoption is NULL`;
    yield incomplete('unknown_vote_type', message, locator);
    return false;
  }
  if (adoption !== 'by_vote') return adoption === 'yes';
  // Without usable figures the symbol tells.
  return votes === null ? isNumberedAsAdopted(row.symbol) : votes.for > votes.against;
}
