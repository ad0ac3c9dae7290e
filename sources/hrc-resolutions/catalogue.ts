import type { Document, Problem } from '../../schemas/flow.ts';
import { csvRecords } from '../formats/csv.ts';
import { isoDay } from '../formats/dates.ts';
import { squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { toDocument, type Votes } from './resolution.ts';

const COLUMNS = [
  'record_id',
  'symbol',
  'title',
  'date',
  'body',
  'vote_type',
  'agenda_item_no',
  'agenda_subject',
  'yes',
  'no',
  'abstain',
  'record_url',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Members, by organ: the Council has 47; the Commission had at most 53 (from 1992). */
const MEMBERS: ReadonlyMap<string, number> = new Map([
  ['Human Rights Council', 47],
  ['Commission on Human Rights', 53],
]);

/** Whether a text was adopted, by the catalogue's word; `by_vote`: the figures, or else the symbol, tell. */
const ADOPTION: ReadonlyMap<string, 'yes' | 'no' | 'by_vote'> = new Map([
  ['ADOPTED WITHOUT VOTE', 'yes'],
  ['NON-RECORDED, adopted unanimously', 'yes'],
  ['NON-RECORDED, no voting information available', 'yes'],
  ['RECORDED, adopted at a closed meeting', 'yes'],
  ['RECORDED', 'by_vote'],
  ['NON-RECORDED', 'by_vote'],
  ['WITHDRAWN', 'no'],
  ['NOT CONSIDERED', 'no'],
]);

/**
 * The voting catalogue as CSV: resolutions, decisions, statements and amendments of Commission and Council,
 * keyed by `record_id` (symbols repeat and may be missing). Every row becomes one document.
 */
export async function* readCatalogue(text: string, where: string): AsyncIterable<Document | Problem> {
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readRow(values, locator);
  }
}

function* readRow(row: Row, locator: string): Iterable<Document | Problem> {
  if (row.record_id === '') return yield skipped('no_key', 'the row has no record_id', locator);
  const members = MEMBERS.get(row.body);
  if (members === undefined) {
    return yield skipped(
      'unknown_organ',
      `organ "${row.body.slice(0, 60)}" has no known membership; add it`,
      locator,
    );
  }
  const votes = yield* votesOf(row, members, locator);
  yield toDocument({
    native_id: row.record_id,
    symbol: row.symbol === '' ? null : row.symbol,
    title: titleOf(row.title),
    organ: row.body,
    date: yield* dayOf(row.date, locator),
    adopted: yield* wasAdopted(row, votes, locator),
    votes,
    // For special sessions the catalogue shifts the subject heading into the item number.
    headings: [row.agenda_subject, row.agenda_item_no],
    address: row.record_url === '' ? null : row.record_url,
  });
}

/** A title ends in the kind of text, ` : resolution /`; a kind that is not a resolution stays in the title. */
function titleOf(title: string): string | null {
  const plain = squeeze(title.replace(/\s*\/\s*$/, '').replace(/\s*:\s*resolution\s*$/i, ''));
  return plain === '' ? null : plain;
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
  if (yes + no + abstain <= members) return { for: yes, against: no, abstentions: abstain };
  const message = `votes ${cells.join('-').slice(0, 40)} are impossible in a body of ${members}; all three are NULL`;
  yield incomplete('impossible_votes', message, locator);
  return null;
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
  // Without usable figures the symbol tells: only what was adopted is numbered as RES, DEC or PRST.
  return votes === null ? /\/(RES|DEC|PRST)\b/.test(row.symbol) : votes.for > votes.against;
}
