import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem, Request } from '../../schemas/flow.ts';
import { checkShape, parseJson, shapeIssues } from '../formats/json.ts';
import { skipped } from '../problems.ts';
import { toDocument } from './recommendation.ts';

const HOST = 'https://upr-info-database.uwazi.io';
const RECOMMENDATION = '5d8ce04361cde0408222e9a8';
const PAGE = 300;
/** `totalRows` is capped here and then means "at least" (`relation: "gte"`); so is paging. */
const CAP = 10_000;

const labelled = z.array(z.object({ value: z.string().nullish(), label: z.string().nullish() }));
const row = z.object({
  sharedId: z.string().min(1),
  metadata: z.object({
    recommendation: z.array(z.object({ value: z.string() })),
    state_under_review: labelled,
    recommending_state: labelled.default([]),
    response: labelled,
    issues: labelled.default([]),
    session: labelled,
    action_category: labelled.default([]),
  }),
});
const bucket = z.object({ key: z.string(), label: z.string().optional(), doc_count: z.number().optional() });
const answer = z.object({
  rows: z.array(z.unknown()),
  totalRows: z.number(),
  aggregations: z
    .object({
      all: z.record(z.string(), z.object({ buckets: z.array(bucket) })),
    })
    .optional(),
});
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
  const next = shard.from + PAGE;
  return next < page.totalRows ? [pageRequest({ ...shard, from: next })] : [];
}

/** Throws `shape_changed` unless the canary answers with at least 10,000 recommendations. */
export function checkCanary(text: string, where: string): z.infer<typeof answer> {
  const page = parseJson(text, answer, where);
  if (page.totalRows >= CAP) return page;
  const message = `${where}: ${page.totalRows} recommendations where at least ${CAP} were due; the template id may have changed`;
  throw new TocsinError('shape_changed', message);
}

/** Recommendations of one page. The first page of a session that is asked again State by State gives none. */
export function* readPage(text: string, hint: unknown, where: string): Iterable<Document | Problem> {
  const page = parseJson(text, answer, where);
  const shard = hint === undefined ? LOCAL_FILE : checkShape(hint, hintShape, `${where} (hint)`);
  if (page.totalRows >= CAP && shard.session !== LOCAL_FILE.session && shard.state === undefined) return;
  for (const [index, value] of page.rows.entries()) {
    const locator = `row ${shard.from + index + 1}`;
    const parsed = row.safeParse(value);
    if (!parsed.success) yield skipped('record_shape', shapeIssues(parsed.error), locator);
    else yield* toDocument(rawOf(parsed.data, locator));
  }
}

function rawOf({ sharedId, metadata }: z.infer<typeof row>, locator: string) {
  return {
    native_id: sharedId,
    locator,
    session: labelsOf(metadata.session).join(','),
    to: labelsOf(metadata.state_under_review).join(','),
    from: labelsOf(metadata.recommending_state),
    text: metadata.recommendation.map((part) => part.value).join('\n'),
    responses: labelsOf(metadata.response),
    action: labelsOf(metadata.action_category).join(','),
    themes: labelsOf(metadata.issues),
    address: `${HOST}/entity/${sharedId}`,
  };
}

function labelsOf(values: z.infer<typeof labelled>): readonly string[] {
  return values.flatMap(({ label }) => (label == null || label === '' ? [] : [label]));
}

function bucketsOf(page: z.infer<typeof answer>, property: string, where: string) {
  const buckets = page.aggregations?.all[property]?.buckets ?? [];
  // Elasticsearch adds a bucket "missing" for records without the property; it is no id to filter by.
  const real = buckets.filter(({ key }) => key !== 'missing');
  if (real.length > 0) return real;
  throw new TocsinError('shape_changed', `${where}: no buckets for ${property}`);
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
