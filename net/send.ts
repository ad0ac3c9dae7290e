import { TocsinError } from '../schemas/errors.ts';
import { type Answer, type Ask, exchange } from './exchange.ts';
import { findDefinitive, findRetryable, toTransient } from './failures.ts';
import type { Hosts } from './hosts.ts';
import { findChallenge } from './outcome.ts';
import type { Spacing, Turns } from './politeness.ts';

/** How one request is sent. */
export interface Manner {
  readonly spacing: Spacing;
  readonly maxBytes: number;
  readonly keepBeginning: boolean;
  readonly timeoutMs: number;
  /** Takes secrets out of messages. */
  readonly redact: (text: string) => string;
  readonly signal: AbortSignal;
}

export type Send = (ask: Ask, manner: Manner) => Promise<Answer>;

interface SenderParts {
  readonly hosts: Hosts;
  readonly turns: Turns;
  readonly spoolDirectory: string;
  /** Against which a `Retry-After` that is a date is counted. */
  readonly now: () => Date;
}

/**
 * Sends requests in turn. Resolves to any definitive answer; throws `rate_limited` (and pauses the host for
 * everybody) or `transient`, `ForbiddenAddress` and the like as they are, and the signal's reason.
 */
export function createSender({ hosts, turns, spoolDirectory, now }: SenderParts): Send {
  return async (ask, manner) => {
    const { host } = ask.url;
    const done = await turns.take(host, manner.spacing, manner.signal);
    try {
      const answer = await exchange(ask, hosts.route(ask.url), { ...manner, spoolDirectory }, manner.signal);
      const retryable =
        findChallenge(answer) === null ? findRetryable(answer, shown(ask, manner), now().getTime()) : null;
      if (retryable === null) return answer;
      await answer.body.discard();
      if (retryable.retryAfterSeconds !== undefined) turns.pause(host, retryable.retryAfterSeconds);
      throw retryable;
    } catch (error) {
      manner.signal.throwIfAborted();
      if (error instanceof TocsinError || findDefinitive(error) !== null) throw error;
      throw toTransient(error, shown(ask, manner), manner.redact);
    } finally {
      done();
    }
  };
}

function shown(ask: Ask, manner: Manner): string {
  return manner.redact(ask.url.href);
}
