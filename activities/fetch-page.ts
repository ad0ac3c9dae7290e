import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { activityInfo, CancelledFailure } from '@temporalio/activity';
import { advanceAsked, askedBefore, readFrontier, requestKey, sealFrontier } from '../home/frontier.ts';
import { type Known, readKnown } from '../home/known.ts';
import type { HomePaths } from '../home/paths.ts';
import { readTombstones } from '../home/tombstones.ts';
import { bodyOf, capturesOf } from '../home/warc-read.ts';
import { captureRow, WarcWriter } from '../home/warc-write.ts';
import type { Client } from '../net/client.ts';
import type { Fetched } from '../net/fetched.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { Request } from '../schemas/flow.ts';
import { sha256 } from '../schemas/ids.ts';
import type { Source } from '../schemas/source.ts';
import type { FetchedPage, FetchPageInput } from '../schemas/steps.ts';
import { sourceById } from '../sources/registry.ts';
import { exchangeOf } from './exchange-of.ts';
import { linksOf } from './follow-links.ts';
import { withHeartbeat } from './heartbeat.ts';
import { type EarlyProblem, sealProblemPart } from './problem-part.ts';
import { shownError } from './problem-text.ts';
import { problemOf, withoutWeight } from './request-problem.ts';
import { tellCaptured, tellFailed, tellPage } from './tell-fetch.ts';

/** Captures after which a page is sealed: what a kill costs at most. */
const PAGE_CAPTURES = 64;
const PAGE_BYTES = 256 * 1024 * 1024;
/** Requests handed to the client at once; the politeness of each host decides how many are in flight. */
const AT_ONCE = 16;

/**
 * Fetches the next page of a window: the pending requests and what they lead to, up to 64 captures, into one sealed
 * WARC. A request that fails for a while goes back to the frontier; where nothing else came in, it is thrown, so
 * that Temporal waits (as long as `Retry-After` says) and tries again. At the last attempt it becomes a problem. A
 * worker that is being stopped seals what came in: the next start goes on with the rest.
 */
export function fetchPageActivity(paths: HomePaths, client: Client) {
  return (input: FetchPageInput): Promise<FetchedPage> =>
    withHeartbeat((signal) => fetchPage(paths, client, input, signal));
}

async function fetchPage(
  paths: HomePaths,
  client: Client,
  input: FetchPageInput,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const source = sourceById(input.source_id);
  const page = await openPage(paths, input, source, client, signal);
  while (page.queue.length > 0 && hasRoom(page.writer) && !stopping(signal)) {
    const turn = page.queue.splice(0, Math.min(AT_ONCE, PAGE_CAPTURES - page.writer.count));
    await Promise.all(turn.map((request) => fetchOne(page, request)));
  }
  return closePage(paths, input, page);
}

function hasRoom({ count, bytes }: WarcWriter): boolean {
  return count < PAGE_CAPTURES && bytes < PAGE_BYTES;
}

/** Whether the process is being stopped, as opposed to the source, whose window would then end. */
function stopping({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof CancelledFailure && reason.message === 'WORKER_SHUTDOWN';
}

interface Page {
  readonly source: Source;
  readonly client: Client;
  readonly input: FetchPageInput;
  readonly signal: AbortSignal;
  readonly writer: WarcWriter;
  readonly known: Known;
  readonly archive: string;
  readonly asked: ReadonlySet<string>;
  readonly added: Set<string>;
  /** SHA-256 of addresses of erased documents: they are not asked. */
  readonly erased: ReadonlySet<string>;
  readonly queue: Request[];
  readonly failed: { readonly request: Request; readonly error: TocsinError }[];
  /** Requests that got no answer to keep: refused by robots.txt, by our address rules, or for want of a credential. */
  readonly unanswered: EarlyProblem[];
}

async function openPage(
  paths: HomePaths,
  input: FetchPageInput,
  source: Source,
  client: Client,
  signal: AbortSignal,
): Promise<Page> {
  const about = {
    source_id: input.source_id,
    window: input.window,
    origin: 'live',
    synthetic: false,
  } as const;
  const frontier = await readFrontier(paths.work, input.frontier);
  const { addresses } = await readTombstones(paths.batches);
  return {
    erased: addresses,
    source,
    client,
    input,
    signal,
    writer: await WarcWriter.open(paths.archive, about, join(paths.work, 'warcs', `${randomUUID()}.tmp`)),
    known: await readKnown(paths.work, input.known),
    archive: paths.archive,
    asked: await askedBefore(paths.work, input.frontier),
    added: new Set(frontier.pending.map(requestKey)),
    queue: frontier.pending.filter((request) => !addresses.has(sha256(request.address))),
    failed: [],
    unanswered: [],
  };
}

async function fetchOne(page: Page, request: Request): Promise<void> {
  const { client, source, signal } = page;
  const before = page.known.get(request.address);
  try {
    const fetched = await client.fetch(request, source.meta.politeness, before, signal);
    try {
      const elsewhere = fetched.outcome !== 'ok' && askElsewhere(page, request);
      if (fetched.status === 0) {
        const reason = fetched.reason ?? 'no answer';
        tellFailed(request, fetched.outcome, reason, false);
        const problem = problemOf(request, fetched.outcome, reason);
        page.unanswered.push(elsewhere ? withoutWeight(problem) : problem);
      } else await keep(page, request, fetched);
    } finally {
      await fetched.body.discard();
    }
  } catch (error) {
    if (stopping(signal)) {
      page.queue.push(request);
      return;
    }
    if (!(error instanceof TocsinError)) throw error;
    // A host that asks for patience is waited for; one that does not answer is left for the next.
    if (error.code === 'rate_limited' || !askElsewhere(page, request)) page.failed.push({ request, error });
    else {
      tellFailed(request, 'source_failure', error.message, false);
      page.unanswered.push(withoutWeight(problemOf(request, 'source_failure', error.message)));
    }
  }
}

/** Puts the next address that serves the same thing in the place of one that was of no use; false without one. */
function askElsewhere(page: Page, request: Request): boolean {
  const [address, ...alternatives] = request.alternatives ?? [];
  if (address === undefined) return false;
  const { alternatives: _, ...rest } = request;
  enqueue(page, { ...rest, address, ...(alternatives.length > 0 && { alternatives }) });
  return true;
}

function enqueue(page: Page, request: Request): void {
  const key = requestKey(request);
  if (page.asked.has(key) || page.added.has(key) || page.erased.has(sha256(request.address))) return;
  page.added.add(key);
  page.queue.push(request);
}

async function keep(page: Page, request: Request, fetched: Fetched): Promise<void> {
  const exchange = exchangeOf(page.known, request, fetched);
  await page.writer.add(exchange);
  tellCaptured(exchange);
  if (exchange.outcome !== 'ok') {
    tellFailed(request, exchange.outcome, exchange.reason ?? `the server answered ${exchange.status}`, false);
    return;
  }
  const capture = { ...captureRow(exchange), warc: '', warc_offset: 0, request };
  const body = exchange.revisit ? await earlierBody(page, exchange.revisit) : exchange.body.stream();
  const links = await linksOf(page.source, capture, body, page.input.window);
  for (const next of links.requests) enqueue(page, next);
  for (const { outcome, message } of links.refused)
    page.unanswered.push(problemOf(request, outcome, message));
}

async function earlierBody(page: Page, at: { warc: string; warc_offset: number }) {
  const found = (await capturesOf(page.archive, at.warc)).find(
    (i) => i.capture.warc_offset === at.warc_offset,
  );
  if (!found) throw new TocsinError('not_found', `${at.warc} has no capture at byte ${at.warc_offset}`);
  return bodyOf(page.archive, found);
}

async function closePage(paths: HomePaths, input: FetchPageInput, page: Page): Promise<FetchedPage> {
  const { failed, writer } = page;
  const [first] = failed;
  const lastAttempt = activityInfo().attempt >= input.attempts;
  const sealed = await writer.seal();
  const fruitless = !sealed && page.unanswered.length === 0;
  const givenUp = lastAttempt && fruitless;
  for (const { request, error } of failed) tellFailed(request, 'source_failure', error.message, !givenUp);
  if (first && fruitless && !lastAttempt) throw shownError(first.error, first.request.address);
  const again = givenUp ? [] : failed.map((f) => f.request);
  const lost = givenUp ? failed.map((f) => problemOf(f.request, 'source_failure', f.error.message)) : [];
  const problems = [...page.unanswered, ...lost];
  const pending = [...again, ...page.queue];
  const added = [...page.added];
  const next =
    pending.length === 0
      ? null
      : await sealFrontier(paths.work, { pending, asked: added, previous: input.frontier });
  advanceAsked(input.frontier, next, added);
  const fetched = {
    warc: sealed?.warc ?? null,
    captures: sealed?.captures.length ?? 0,
    bytes: writer.bytes,
    frontier: next,
    pending: pending.length,
    failures: problems.length > 0 ? await sealProblemPart(join(paths.work, 'parts'), problems) : null,
  };
  tellPage(input.source_id, fetched);
  return fetched;
}
