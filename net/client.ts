import { setMaxListeners } from 'node:events';
import type { Request } from '../schemas/flow.ts';
import type { Politeness } from '../schemas/source.ts';
import { type Resolve, resolveBySystem } from './addresses.ts';
import { conditional, findUnsendable, toAsk } from './ask.ts';
import { type Fetched, notReceived, toFetched, type Validators } from './fetched.ts';
import { createHosts, type Hosts } from './hosts.ts';
import { judge } from './outcome.ts';
import { fillPlaceholders } from './placeholders.ts';
import { createTurns } from './politeness.ts';
import { follow, type Steps } from './redirects.ts';
import { createRobots, type Robots } from './robots.ts';
import { createSender, type Manner, type Send } from './send.ts';

export interface ClientOptions {
  /** Says who asks and how to reach them; begins with the product token that robots.txt is searched for. */
  readonly userAgent: string;
  /** Public host → origin that stands for it, such as `http://127.0.0.1:8099`. Only such an origin may be private. */
  readonly hosts: ReadonlyMap<string, string>;
  /** Host in lower case → least milliseconds between requests to it, where the operator said so. */
  readonly delays?: ReadonlyMap<string, number>;
  /** Folder for bodies that are too large for memory; made when first needed. */
  readonly spoolDirectory: string;
  /** Values for placeholders such as `{RELIEFWEB_APPNAME}`. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Resolver of names, the system's own unless given. */
  readonly resolve?: Resolve;
  /** What time it is, the wall clock's unless given. */
  readonly now?: () => Date;
}

export interface Client {
  /**
   * Asks for one address, politely. Definitive answers return, whatever they are. Throws `rate_limited` or
   * `transient` for what should be tried again, and the signal's reason when aborted.
   */
  fetch(
    request: Request,
    politeness: Politeness,
    known: Validators | undefined,
    signal: AbortSignal,
  ): Promise<Fetched>;
  /** Closes every connection; what is under way fails. */
  close(): void;
}

/** Requests in flight to an origin that the operator mapped a host to. */
const MIRROR_CONCURRENCY = 16;

interface Parts {
  readonly options: ClientOptions;
  readonly hosts: Hosts;
  readonly send: Send;
  readonly robots: Robots;
  readonly now: () => Date;
}

/** A client with its own connections, turns and robots.txt: one a process. Throws `config` for a wrong mapping. */
export function createClient(options: ClientOptions): Client {
  const hosts = createHosts(options.hosts, options.resolve ?? resolveBySystem);
  const now = options.now ?? (() => new Date());
  const send = createSender({ hosts, turns: createTurns(), spoolDirectory: options.spoolDirectory, now });
  const closing = new AbortController();
  const robots = createRobots({ userAgent: options.userAgent, hosts, send, signal: closing.signal });
  const parts = { options, hosts, send, robots, now };
  return {
    fetch: (request, politeness, known, signal) => fetchOne(parts, request, politeness, known, signal),
    close() {
      closing.abort();
      hosts.close();
    },
  };
}

async function fetchOne(
  parts: Parts,
  request: Request,
  politeness: Politeness,
  known: Validators | undefined,
  signal: AbortSignal,
): Promise<Fetched> {
  signal.throwIfAborted();
  // One signal may stop a whole batch of requests; each takes its listeners away, so many are no leak.
  setMaxListeners(0, signal);
  const { options, hosts } = parts;
  const filled = fillPlaceholders(request.address, options.secrets);
  const unsendable = findUnsendable(request, filled);
  if (unsendable !== null) return notReceived(unsendable, parts.now());
  const manner = { ...politeness, keepBeginning: false, redact: filled.redact, signal };
  const trail = await follow(
    toAsk(request, filled.address, options.userAgent, known),
    politeSteps(parts, manner, politeness),
  );
  const judgement = trail.refusal ?? judge(trail.answer, request.accept, conditional(known));
  return toFetched(trail, judgement, known, hosts, filled.redact, parts.now());
}

/** Every hop asks the robots.txt of its host, and waits its turn there. */
function politeSteps(
  { options, hosts, send, robots }: Parts,
  manner: Omit<Manner, 'spacing'>,
  { delayMs, concurrency }: Politeness,
): Steps {
  return {
    hosts,
    findRefusal: (url) => robots.findRefusal(url, manner.signal),
    async send(ask) {
      const told = options.delays?.get(ask.url.host);
      // A mirror of the operator's own is asked as fast as it answers, unless they said otherwise.
      const mirror = told === undefined && hosts.route(ask.url).mapped;
      const crawlDelayMs = await robots.findDelay(ask.url, manner.signal);
      const spacing = {
        delayMs: Math.max(mirror ? 0 : (told ?? delayMs), crawlDelayMs),
        concurrency: mirror ? Math.max(concurrency, MIRROR_CONCURRENCY) : concurrency,
      };
      return send(ask, { ...manner, spacing });
    },
  };
}
