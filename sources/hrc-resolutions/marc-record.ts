import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { readSymbol } from '../un-documents/symbols.ts';
import { daysOf, type Kind } from './marc-days.ts';
import { marcRollCall, totalsOf } from './marc-votes.ts';
import { type MarcRecord, readMarc, textOf, textsOf } from './marcxml.ts';
import { LITTLE, toDocument } from './resolution.ts';
import type { Votes } from './roll-call.ts';
import { ADOPTION, draftIn, isNumberedAsAdopted, ORGANS, plainTitle } from './words.ts';

/** Tags that are read. 191 and 791 hold the symbol, 245 the title, 269 and 992 days, 967 and 996 the votes. */
const READ = ['089', '191', '245', '269', '591', '791', '856', '967', '991', '992', '993', '996'];
/** Known and not read: numbers, subjects, notes, sessions, meetings and internal marks of the two libraries. */
const IGNORED =
  '003 005 008 022 024 029 035 039 040 041 049 079 099 110 111 130 246 260 300 490 495 499 500 505 515 520 580 600 610 611 630 650 651 653 700 710 711 773 793 830 909 930 949 952 955 980 981 989 990 994 995 998 999 FFT';
const KNOWN: ReadonlySet<string> = new Set([...READ, ...IGNORED.split(' ')]);

/** Kinds of record by field 089$b. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['B01', 'resolution'],
  ['B02', 'draft'],
  ['B23', 'vote'],
]);

/**
 * Library records of resolutions and of votes as MARCXML, saved by a person (the libraries turn programs away).
 * Keyed by number and symbol: two libraries count from 1.
 */
export function* readMarcFile(text: string, where: string): Iterable<Document | Problem> {
  const records = readMarc(text, where);
  for (const [index, record] of records.entries()) yield* readRecord(record, `record ${index + 1}`);
  const tags = new Set(records.flatMap(({ fields }) => fields.map(({ tag }) => tag)));
  const unknown = [...tags].filter((tag) => !KNOWN.has(tag)).sort();
  if (unknown.length === 0) return;
  yield note(
    'unknown_field',
    `MARC tags "${unknown.join(', ').slice(0, 200)}" are not known; not read`,
    null,
  );
}

function* readRecord(record: MarcRecord, locator: string): Iterable<Document | Problem> {
  const key = yield* keyOf(record, locator);
  if (key === null) return;
  const { symbol, organ } = key;
  const kind = yield* kindOf(record, locator);
  const votes = yield* totalsOf(record, organ.members, locator);
  const days = yield* daysOf(record, kind, locator);
  yield toDocument({
    ...LITTLE,
    native_id: `marc ${key.number} ${symbol}`,
    channel: kind === 'vote' ? 'voting_record' : 'library_record',
    symbol: (yield* readSymbol(symbol, locator))?.symbol ?? null,
    draft_symbol: textsOf(record, '993', 'a').flatMap((text) => draftIn(text) ?? [])[0] ?? null,
    title: titleOf(record),
    organ,
    date: days.acted,
    published_on: days.dated,
    adopted: yield* wasAdopted(record, kind, symbol, votes, locator),
    votes,
    rollCall: yield* marcRollCall(record, votes, organ.members, locator),
    headings: textsOf(record, '991', 'd'),
    address: textsOf(record, '856', 'u').find((address) => /^https?:\/\//.test(address)) ?? null,
  });
}

interface Key {
  readonly number: string;
  readonly symbol: string;
  readonly organ: (typeof ORGANS)[number];
}

function* keyOf(record: MarcRecord, locator: string): Generator<Problem, Key | null> {
  if (record.deleted) {
    yield skipped('deleted_record', 'deleted by the library; an earlier reading of it stays', locator);
    return null;
  }
  const number = record.controls.get('001') ?? '';
  const symbols = [...textsOf(record, '191', 'a'), ...textsOf(record, '791', 'a')];
  const organ = ORGANS.find((known) => symbols.some((symbol) => known.symbols.test(symbol)));
  const symbol = symbols.find((text) => organ?.symbols.test(text));
  if (number === '') yield skipped('no_key', 'the record has no field 001', locator);
  else if (organ === undefined || symbol === undefined) {
    const message = `no symbol of Council or Commission among "${symbols.join(', ').slice(0, 60)}"`;
    yield skipped('unknown_organ', message, locator);
  } else return { number, symbol, organ };
  return null;
}

/** What the record is of: by 089$b, or else a vote where 791 holds the symbol (191 does for documents). */
function* kindOf(record: MarcRecord, locator: string): Generator<Problem, Kind> {
  const codes = textsOf(record, '089', 'b').filter((code) => code.startsWith('B'));
  const kinds = codes.flatMap((code) => KINDS.get(code) ?? []);
  const [kind] = kinds;
  if (kind !== undefined) return kind;
  const [code] = codes;
  if (code !== undefined) {
    const message = `kind of record "${code.slice(0, 20)}" has no mapping; taken by its fields`;
    yield incomplete('unknown_record_kind', message, locator);
  }
  return textOf(record, '791', 'a') === null ? 'resolution' : 'vote';
}

function titleOf(record: MarcRecord): string | null {
  const parts = [textOf(record, '245', 'a'), textOf(record, '245', 'b')];
  return plainTitle(parts.flatMap((part) => part ?? []).join(' '));
}

function* wasAdopted(
  record: MarcRecord,
  kind: Kind,
  symbol: string,
  votes: Votes | null,
  locator: string,
): Generator<Problem, boolean> {
  if (kind === 'draft') return false;
  const word = textOf(record, '591', 'a');
  const adoption = word === null ? 'by_vote' : ADOPTION.get(word);
  if (adoption === undefined) {
    const message = `vote type "${word?.slice(0, 60)}" has no mapping; the symbol tells of adoption`;
    yield incomplete('unknown_vote_type', message, locator);
    return isNumberedAsAdopted(symbol);
  }
  return adoption === 'by_vote' ? byVote(votes, symbol) : adoption === 'yes';
}

function byVote(votes: Votes | null, symbol: string): boolean {
  return votes === null ? isNumberedAsAdopted(symbol) : votes.for > votes.against;
}
