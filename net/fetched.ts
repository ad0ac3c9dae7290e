import type { Outcome } from '../schemas/vocabularies.ts';
import type { Hosts } from './hosts.ts';
import type { Judgement } from './outcome.ts';
import type { Trail } from './redirects.ts';
import { emptyBody, type SpooledBody } from './spool.ts';

/** A definitive answer: what came, and what it means. The body is the caller's to discard. */
export interface Fetched {
  /** HTTP status; 0 where nothing was asked or no answer could be read. */
  readonly status: number;
  /** As received: those on transfer and encoding describe the wire, not `body`, which is decoded. */
  readonly http_headers: readonly (readonly [string, string])[];
  readonly body: SpooledBody;
  readonly outcome: Outcome;
  readonly not_modified: boolean;
  /** `Content-Type` as declared, parameters included; empty where there is none. */
  readonly media_type: string;
  /** The address that really answered, where the operator mapped the host. */
  readonly served_from: string | null;
  readonly redirects: readonly string[];
  /** Why the outcome is not `ok`, for a person. */
  readonly reason: string | null;
  /** ISO instant at which the answer was in. */
  readonly received_at: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** Validators of the version already in the archive. */
export interface Validators {
  readonly etag: string | null;
  readonly last_modified: string | null;
}

/** A fetch that ended before anything was received, at the time `received`. */
export function notReceived({ outcome, reason }: Judgement, received: Date): Fetched {
  return {
    status: 0,
    http_headers: [],
    body: emptyBody(),
    outcome,
    not_modified: false,
    media_type: '',
    served_from: null,
    redirects: [],
    reason,
    received_at: received.toISOString(),
    etag: null,
    last_modified: null,
  };
}

/** What a trail came to, and when. `redact` takes the secrets out of whatever a server repeated of the request. */
export function toFetched(
  trail: Trail,
  judgement: Judgement,
  known: Validators | undefined,
  hosts: Hosts,
  redact: (text: string) => string,
  received: Date,
): Fetched {
  const redirects = trail.redirects.map((url) => redact(url.href));
  const reason = judgement.reason === null ? null : redact(judgement.reason);
  const { answer } = trail;
  if (answer === null) return { ...notReceived({ ...judgement, reason }, received), redirects };
  const route = hosts.route(trail.url);
  const not_modified = answer.status === 304 && judgement.outcome === 'ok';
  const before = not_modified ? known : undefined;
  return {
    status: answer.status,
    http_headers: answer.http_headers.map(([name, value]) => [name, redact(value)] as const),
    body: answer.body,
    outcome: judgement.outcome,
    not_modified,
    media_type: answer.headers['content-type'] ?? '',
    served_from: route.mapped ? redact(route.target.href) : null,
    redirects,
    reason,
    received_at: received.toISOString(),
    etag: answer.headers.etag ?? before?.etag ?? null,
    last_modified: answer.headers['last-modified'] ?? before?.last_modified ?? null,
  };
}
