import robotsParser from 'robots-parser';
import { TocsinError } from '../schemas/errors.ts';
import { abortable } from './abortable.ts';
import { headersFor } from './ask.ts';
import type { Hosts } from './hosts.ts';
import type { Judgement } from './outcome.ts';
import { follow, type Trail } from './redirects.ts';
import { boundedRules } from './robots-rules.ts';
import type { Send } from './send.ts';
import type { SpooledBody } from './spool.ts';

/** The robots.txt of every host met, each asked for once. Both throw the signal's reason, and what asking throws. */
export interface Robots {
  /** Why a URL is not to be asked for, or null. */
  findRefusal(url: URL, signal: AbortSignal): Promise<Judgement | null>;
  /** `Crawl-delay` of the host, in milliseconds; 0 where there is none. */
  findDelay(url: URL, signal: AbortSignal): Promise<number>;
}

interface RobotsParts {
  /** Begins with our product token (RFC 9309 §2.2.1). */
  readonly userAgent: string;
  readonly hosts: Hosts;
  readonly send: Send;
  /** Ends what is under way when the client closes. */
  readonly signal: AbortSignal;
}

interface Rules {
  readonly allows: (url: URL) => boolean;
  readonly crawlDelayMs: number;
  /** Why the host is left alone altogether, or null. */
  readonly stayAway: string | null;
}

/** RFC 9309 §2.4: not to be believed for longer than 24 hours. */
const BELIEVED_MS = 24 * 3600 * 1000;
/** A host whose robots.txt fails is asked for it again sooner. */
const STAY_AWAY_MS = 5 * 60 * 1000;
/** RFC 9309 §2.5: at least 500 KiB are read; what follows is ignored. */
const MOST_BYTES = 500 * 1024;
const TIMEOUT_MS = 30_000;

/** The package is CommonJS, whose exports are the function itself; its types describe a `default` beside it. */
const parse = robotsParser as unknown as typeof robotsParser.default;

const NO_RULES: Rules = { allows: () => true, crawlDelayMs: 0, stayAway: null };

interface Known {
  readonly rules: Promise<Rules>;
  until: number;
}

/** Keeps the rules of each host; where asking for them throws, the next one asks again. */
export function createRobots(parts: RobotsParts): Robots {
  const known = new Map<string, Known>();
  const find = (url: URL, signal: AbortSignal): Promise<Rules> => {
    const found = known.get(url.host);
    if (found && found.until > performance.now()) return abortable(found.rules, signal);
    // Not bound to the caller's signal: others may wait for the same answer when this one gives up.
    const entry = { rules: readRules(url, parts), until: performance.now() + BELIEVED_MS };
    known.set(url.host, entry);
    entry.rules.then(
      (rules) => {
        if (rules.stayAway !== null) entry.until = performance.now() + STAY_AWAY_MS;
      },
      () => known.delete(url.host),
    );
    return abortable(entry.rules, signal);
  };
  return {
    async findRefusal(url, signal) {
      const rules = await find(url, signal);
      if (rules.stayAway !== null) return { outcome: 'source_failure', reason: rules.stayAway };
      if (rules.allows(url)) return null;
      return { outcome: 'blocked', reason: `robots: the robots.txt of ${url.host} disallows this address.` };
    },
    findDelay: async (url, signal) => (await find(url, signal)).crawlDelayMs,
  };
}

/** RFC 9309 §2.3.1: 4xx means that there are no rules; 5xx or unreachable means that all is disallowed. */
async function readRules(url: URL, parts: RobotsParts): Promise<Rules> {
  try {
    const { answer, refusal } = await askFor(new URL('/robots.txt', url), parts);
    const text = answer && answer.status < 300 ? await readText(answer.body) : null;
    await answer?.body.discard();
    if (refusal !== null) return stayAway(url, refusal.reason ?? 'it is refused');
    if (text === null) return NO_RULES;
    const bounded = boundedRules(text);
    if (bounded === null) return stayAway(url, 'It holds more rules than any site has.');
    return parseRules(bounded, productToken(parts.userAgent));
  } catch (error) {
    if (!(error instanceof TocsinError) || error.retryAfterSeconds !== undefined) throw error;
    return stayAway(url, error.message);
  }
}

function askFor(url: URL, { userAgent, hosts, send, signal }: RobotsParts): Promise<Trail> {
  const manner = {
    spacing: { delayMs: 0, concurrency: 1 },
    maxBytes: MOST_BYTES,
    keepBeginning: true,
    timeoutMs: TIMEOUT_MS,
    redact: (text: string) => text,
    signal,
  };
  return follow(
    { url, method: 'GET', payload: undefined, headers: headersFor(userAgent, 'text/plain, */*;q=0.5') },
    { hosts, send: (ask) => send(ask, manner), findRefusal: async () => null },
  );
}

/** `Tocsin/0.1 (+https://…)` → `Tocsin`. */
function productToken(userAgent: string): string {
  return userAgent.split(/[/\s]/, 1)[0] ?? userAgent;
}

/** Rules that forbid everything, with the reason. */
function stayAway(url: URL, reason: string): Rules {
  const why = `The robots.txt of ${url.host} cannot be read, so the host is left alone. ${reason}`;
  return { allows: () => false, crawlDelayMs: 0, stayAway: why };
}

/** One text for http and https alike: a robots.txt is looked up once a host, whichever scheme came first. */
function parseRules(text: string, token: string): Rules {
  const base = 'https://robots.invalid';
  const robots = parse(`${base}/robots.txt`, text);
  const delay = robots.getCrawlDelay(token) ?? 0;
  return {
    allows: (url) => robots.isAllowed(`${base}${url.pathname}${url.search}`, token) !== false,
    crawlDelayMs: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
    stayAway: null,
  };
}

async function readText(body: SpooledBody): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.stream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
