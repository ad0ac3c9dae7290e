import type { Answer, Ask } from './exchange.ts';
import { findDefinitive } from './failures.ts';
import type { Hosts } from './hosts.ts';
import type { Judgement } from './outcome.ts';

/** Where a request led: the last answer, the addresses on the way, and what kept it from going on. */
export type Trail = Ended | Refused;

interface Ended {
  readonly answer: Answer;
  /** The URL that `answer` came from. */
  readonly url: URL;
  /** Public addresses that it was led on to. */
  readonly redirects: readonly URL[];
  readonly refusal: null;
}

interface Refused extends Omit<Ended, 'answer' | 'refusal'> {
  /** The answer that led to what was refused; null where nothing was received. */
  readonly answer: Answer | null;
  readonly refusal: Judgement;
}

export interface Steps {
  readonly hosts: Hosts;
  /** Sends one request. */
  readonly send: (ask: Ask) => Promise<Answer>;
  /** Why this URL is not to be asked for, beyond what its address forbids. */
  readonly findRefusal: (url: URL) => Promise<Judgement | null>;
}

const MOST_REDIRECTS = 5;

/**
 * Follows redirects, checking every hop as if it were the first. A refused hop ends the trail with the answer
 * that led to it, so that the evidence is kept. Throws what `send` throws.
 */
export async function follow(first: Ask, steps: Steps): Promise<Trail> {
  const redirects: URL[] = [];
  let ask = first;
  let previous: { readonly answer: Answer; readonly url: URL } | null = null;
  for (;;) {
    const before = previous ?? { answer: null, url: ask.url };
    try {
      const refusal = await findRefusal(ask.url, before.url, steps);
      if (refusal !== null) return { ...before, redirects, refusal };
      const answer = await send(ask, steps);
      if ('refusal' in answer) return { ...before, redirects, refusal: answer.refusal };
      await before.answer?.body.discard();
      const next = nextAsk(ask, answer, steps.hosts);
      if (next === null) return { answer, url: ask.url, redirects, refusal: null };
      previous = { answer, url: ask.url };
      if ('outcome' in next) return { ...previous, redirects, refusal: next };
      if (redirects.length === MOST_REDIRECTS) {
        return { ...previous, redirects, refusal: failed(`More than ${MOST_REDIRECTS} redirects.`) };
      }
      redirects.push(next.url);
      ask = next;
    } catch (error) {
      await before.answer?.body.discard();
      throw error;
    }
  }
}

async function findRefusal(url: URL, from: URL, { hosts, findRefusal }: Steps): Promise<Judgement | null> {
  const forbidden = hosts.findForbidden(url);
  if (forbidden !== null) return failed(`Forbidden address: ${forbidden}.`);
  const downgrade = from.protocol === 'https:' && url.protocol === 'http:' && !hosts.route(url).mapped;
  if (downgrade) return failed(`Forbidden address: a redirect from https to http (${url.host}).`);
  return findRefusal(url);
}

async function send(ask: Ask, steps: Steps): Promise<Answer | { readonly refusal: Judgement }> {
  try {
    return await steps.send(ask);
  } catch (error) {
    const reason = findDefinitive(error);
    if (reason === null) throw error;
    return { refusal: failed(reason) };
  }
}

/** The request that an answer redirects to, why it cannot be one, or null where it does not redirect. */
function nextAsk(ask: Ask, answer: Answer, hosts: Hosts): Ask | Judgement | null {
  const { location } = answer.headers;
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return null;
  // Header bytes arrive as Latin-1; many servers send UTF-8 paths in them.
  const decoded = Buffer.from(location, 'latin1').toString('utf8');
  try {
    const url = hosts.redirect(ask.url, decoded);
    const keepsMethod = answer.status === 307 || answer.status === 308;
    return keepsMethod ? { ...ask, url } : { ...ask, url, method: 'GET', payload: undefined };
  } catch {
    return failed(`Status ${answer.status} with a Location that is no address.`);
  }
}

function failed(reason: string): Judgement {
  return { outcome: 'source_failure', reason };
}
