import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { dayMonthYear } from '../formats/dates.ts';
import { incomplete, note, skipped } from '../problems.ts';
import type { UnDocument } from '../un-documents/un-document.ts';
import { LITTLE, toDocument } from './resolution.ts';
import { rollCallOf, type Votes } from './roll-call.ts';
import { isListOfStates, resultIn, voteBlockIn } from './vote-block.ts';
import { adoptedSymbolIn, meetingDayIn, subjectOf, type VotedText } from './vote-subject.ts';
import { COUNCIL } from './words.ts';

type Paragraphs = UnDocument['paragraphs'];
type Block = NonNullable<ReturnType<typeof voteBlockIn>>;

// How far back a report may have named the text on which a vote is taken.
const LOOK_BACK = 15;
const LETTERED = /^(?:[A-Z]|[IVXL]+|\d+)\.\s/;

/**
 * Recorded votes of a report of the Council on a session (`A/HRC/58/2`), one document each, keyed by the symbols of
 * report and text. Reports come out months or years after their session, so they are read from files alone. Throws
 * `shape_changed` where the text is no such report.
 */
export function* readSessionReport(report: UnDocument, where: string): Iterable<Document | Problem> {
  const { symbol } = report.header;
  if (symbol === null || !/^A\/HRC\/(?:S-)?\d{1,3}\/\d/.test(symbol)) {
    throw new TocsinError('shape_changed', `${where}: no report of the Human Rights Council on a session`);
  }
  const seen = new Set<string>();
  let day: string | null = null;
  let blocks = 0;
  let read = 0;
  for (const [index, paragraph] of report.paragraphs.entries()) {
    day = dayMonthYear(meetingDayIn(paragraph.body) ?? '') ?? day;
    const end = endOfVote(report.paragraphs, index);
    const block = voteBlockIn(bodiesOf(report.paragraphs.slice(index, end)));
    if (block === null || index < read) continue;
    blocks += 1;
    read = end;
    yield* readVote({ report, symbol, paragraph, index, end, block, day, seen });
  }
  if (blocks === 0) yield note('no_votes', 'the report holds no recorded vote', null);
}

interface Place {
  readonly report: UnDocument;
  readonly symbol: string;
  readonly paragraph: Paragraphs[number];
  /** First paragraph of the vote, and the first after it. */
  readonly index: number;
  readonly end: number;
  readonly block: Block;
  readonly day: string | null;
  /** Symbols of the texts voted on before. */
  readonly seen: Set<string>;
}

function* readVote(place: Place): Iterable<Document | Problem> {
  const { report, paragraph, block, index, end, day } = place;
  const locator = `paragraph ${paragraph.label}`;
  const subject = yield* clearSubject(place, locator);
  if (subject === null) return;
  const words = wordsAround(report.paragraphs, index, end);
  const result = resultIn(words);
  const votes = result?.votes ?? (yield* countedVotes(block, locator));
  if (day === null) yield incomplete('no_action_date', 'no day of a meeting before the vote; NULL', locator);
  const adoptedAs = adoptedSymbolIn(words);
  yield toDocument({
    ...LITTLE,
    native_id: `${place.symbol} ${subject.symbol}`,
    channel: 'session_report',
    symbol: adoptedAs ?? subject.symbol,
    draft_symbol: adoptedAs === null ? null : subject.symbol,
    title: subject.isAmendment ? null : titleOf(paragraph.headings),
    organ: COUNCIL,
    date: day,
    published_on: report.header.published_on,
    adopted: result?.adopted ?? (votes !== null && votes.for > votes.against),
    votes,
    rollCall: yield* rollCallOf(block.called, result?.votes ?? null, COUNCIL.members, locator),
    passages: [
      { paragraph: paragraph.label, body: bodiesOf(report.paragraphs.slice(index, end)), coded: false },
    ],
    address: `https://undocs.org/${place.symbol}`,
  });
}

/** The text voted on, or null with the problem that skips the vote: never a guess, never one text twice. */
function* clearSubject(place: Place, locator: string): Generator<Problem, VotedText | null> {
  const { report, block, index, seen } = place;
  const earlier = report.paragraphs.slice(Math.max(0, index - LOOK_BACK), index).map(({ body }) => body);
  const subject = subjectOf(block.before, earlier);
  if (subject === 'part')
    yield skipped('vote_on_part', 'a vote on paragraphs of a text, not on the text', locator);
  else if (subject === 'unknown')
    yield skipped('no_symbol', 'the text voted on has no clear symbol', locator);
  else if (seen.has(subject.symbol))
    yield skipped('voted_again', `a second vote on ${subject.symbol}; not kept`, locator);
  else {
    seen.add(subject.symbol);
    return subject;
  }
  return null;
}

/** A short line of a list may have been taken for a heading: what is mostly States goes with the vote before it. */
function endOfVote(paragraphs: Paragraphs, index: number): number {
  const rest = paragraphs.slice(index + 1);
  const length = rest.findIndex(({ kind, body }) => kind === 'numbered' || !isListOfStates(body));
  return length === -1 ? paragraphs.length : index + 1 + length;
}

function bodiesOf(paragraphs: Paragraphs): string {
  return paragraphs.map(({ body }) => body).join(' ');
}

/** The result stands before the lists or in the next paragraph, unless that one holds a vote of its own. */
function wordsAround(paragraphs: Paragraphs, index: number, end: number): string {
  const next = paragraphs[end]?.body ?? '';
  return `${bodiesOf(paragraphs.slice(index, end))}\n${voteBlockIn(next) === null ? next : ''}`;
}

/** Totals that the report does not state are the length of its lists, where all three are there. */
function* countedVotes({ called, complete }: Block, locator: string): Generator<Problem, Votes | null> {
  if (!complete || called.length > COUNCIL.members) {
    yield incomplete('votes_missing', 'no result in words and not all three lists; totals are NULL', locator);
    return null;
  }
  const count = (wanted: string) => called.filter(({ vote }) => vote === wanted).length;
  return { for: count('yes'), against: count('no'), abstentions: count('abstain') };
}

/** Titles of drafts stand as headings without a letter or number under "Consideration of … draft proposals". */
function titleOf(headings: readonly string[]): string | null {
  const last = headings.at(-1);
  return last === undefined || LETTERED.test(last) || isListOfStates(last) ? null : last;
}
