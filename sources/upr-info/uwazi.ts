import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem, Request } from '../../schemas/flow.ts';
import { checkShape, parseJson } from '../formats/json.ts';
import { incomplete } from '../problems.ts';
import { Tally } from '../tally.ts';
import { RECOMMENDATION, readRow } from './row.ts';

const HOST = 'https://upr-info-database.uwazi.io';
const PAGE = 300;
/** `totalRows` is capped here and then means "at least" (`relation: "gte"`); so is paging. */
const CAP = 10_000;

const bucket = z.object({
  key: z.string(),
  doc_count: z.number().optional(),
  /** Of the template that was asked for; `doc_count` may count others too. */
  filtered: z.object({ doc_count: z.number() }).optional(),
});
const property = z.object({ doc_count: z.number().optional(), buckets: z.array(bucket) });
const counts = z.object({
  totalRows: z.number(),
  aggregations: z.object({ all: z.record(z.string(), property) }).optional(),
});
type Counts = z.infer<typeof counts>;
const answer = counts.extend({ rows: z.array(z.unknown()) });
const hintShape = z.object({ session: z.string(), state: z.string().optional(), from: z.number() });
type Shard = z.infer<typeof hintShape>;
/** A page that an operator saved has no request behind it: it is read as it is. */
const LOCAL_FILE: Shard = { session: 'local file', from: 0 };

/**
 * The first request: how many recommendations there are, and the sessions to ask for. A filter with a wrong id
 * answers 200 with no rows, so nothing is asked before this has answered with many.
 */
export function canaryRequest(): Request {
  return request('canary', searchAddress({ limit: '0' }), undefined);
}

/** One page-one request per session of the canary's aggregation. Throws `shape_changed` when the canary is dead. */
export function sessionRequests(text: string, where: string): readonly Request[] {
  const sessions = bucketsOf(checkCanary(text, where), 'session', where);
  return sessions.map(({ key }) => pageRequest({ session: key, from: 0 }));
}

/**
 * What a page leads to: the next page; or, on the first page of a session with as many rows as the cap, one
 * request per State under review instead, so that no shard is cut off at the cap.
 */
export function pageRequests(text: string, hint: unknown, where: string): readonly Request[] {
  if (hint === undefined) return [];
  const page = parseJson(text, answer, where);
  const shard = checkShape(hint, hintShape, `${where} (hint)`);
  if (page.totalRows >= CAP && shard.state === undefined) {
    const states = bucketsOf(page, 'state_under_review', where);
    return states.map(({ key }) => pageRequest({ ...shard, state: key, from: 0 }));
  }
  if (page.totalRows >= CAP)
    throw new TocsinError('shape_changed', `${where}: one State in one session fills the cap`);
  // The server may give fewer rows than were asked for: what it gave says where the next page begins.
  const next = shard.from + page.rows.length;
  if (next >= page.totalRows) return [];
  if (page.rows.length > 0) return [pageRequest({ ...shard, from: next })];
  throw new TocsinError('shape_changed', `${where}: no rows from ${next} of ${page.totalRows}`);
}

/** Throws `shape_changed` unless the canary answers with at least 10,000 recommendations. */
function checkCanary(text: string, where: string): Counts {
  const page = parseJson(text, counts, where);
  if (page.totalRows >= CAP) return page;
  const message = `${where}: ${page.totalRows} recommendations where at least ${CAP} were due; the template id may have changed`;
  throw new TocsinError('shape_changed', message);
}

/** What the canary shows to be out of reach: recommendations that stand in none of the sessions it lists. */
export function* readCanary(text: string, where: string): Iterable<Problem> {
  const page = checkCanary(text, where);
  const listed = bucketsOf(page, 'session', where).reduce((sum, one) => sum + countOf(one), 0);
  const all = page.aggregations?.all.session?.doc_count ?? listed;
  if (listed >= all) return;
  const message = `${all - listed} of ${all} recommendations are in no session that the answer lists`;
  yield incomplete('sessions_missing', message, null);
}

/**
 * Recommendations of one page. The first page of a session that is asked again State by State gives none. Throws
 * `shape_changed` for a shard without rows: it was listed as having some, and a wrong filter id answers just so.
 */
export function* readPage(text: string, hint: unknown, where: string): Iterable<Document | Problem> {
  const page = parseJson(text, answer, where);
  const shard = hint === undefined ? LOCAL_FILE : checkShape(hint, hintShape, `${where} (hint)`);
  if (page.totalRows >= CAP && shard.session !== LOCAL_FILE.session && shard.state === undefined) return;
  if (page.totalRows === 0)
    throw new TocsinError('shape_changed', `${where}: no rows; a filter may have died`);
  const tally = new Tally();
  for (const [index, value] of page.rows.entries()) {
    yield* readRow(value, `row ${shard.from + index + 1}`, tally);
  }
  yield* tally.problems({ unknown_field: 'a field that this reader does not know; it was left out' });
}

function bucketsOf(page: Counts, name: string, where: string) {
  const buckets = page.aggregations?.all[name]?.buckets ?? [];
  // Elasticsearch adds a bucket "missing" for records without the property; it is no id to filter by.
  const real = buckets.filter((one) => one.key !== 'missing' && countOf(one) > 0);
  if (real.length > 0) return real;
  throw new TocsinError('shape_changed', `${where}: no buckets for ${name}`);
}

/** Recommendations in a bucket; one where the answer does not count them, so that it is asked for. */
function countOf({ filtered, doc_count }: z.infer<typeof bucket>): number {
  return filtered?.doc_count ?? doc_count ?? 1;
}

function pageRequest(shard: Shard): Request {
  const filters = {
    session: { values: [shard.session] },
    ...(shard.state === undefined ? {} : { state_under_review: { values: [shard.state] } }),
  };
  const query = { limit: String(PAGE), from: String(shard.from), filters: JSON.stringify(filters) };
  return request('uwazi', searchAddress(query), shard);
}

function searchAddress(query: Readonly<Record<string, string>>): string {
  const fixed = { types: JSON.stringify([RECOMMENDATION]), order: 'asc', sort: 'creationDate' };
  return `${HOST}/api/search?${new URLSearchParams({ ...fixed, ...query })}`;
}

function request(kind: string, address: string, hint: Shard | undefined): Request {
  const base = { source_id: 'upr-info', kind, address, accept: 'application/json' } as const;
  if (hint === undefined) return base;
  const { state, ...rest } = hint;
  return { ...base, hint: state === undefined ? rest : { ...rest, state } };
}
