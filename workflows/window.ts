import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  condition,
  isCancellation,
  proxyActivities,
  workflowInfo,
} from '@temporalio/workflow';
import type { CodingActivities, HomeActivities } from '../activities/types.ts';
import type { PlanInput, PlannedWindow, WindowResult } from '../schemas/steps.ts';
import type { Outcome } from '../schemas/vocabularies.ts';

/** Times that tests make short. */
export interface Timing {
  readonly heartbeatSeconds: number;
  /** Attempts after which a failing request or step is given up. */
  readonly attempts: number;
}

/** What is the same for every window of a source's run. */
export interface SourceRun extends PlanInput {
  readonly synthetic: boolean;
  readonly codingQueue: string;
  readonly timing: Timing;
}

/** What is being done, for whoever watches. */
export interface IngestProgress {
  readonly stage: 'planning' | 'fetching' | 'reading' | 'loading' | 'done';
  readonly windows: number;
  readonly windowsDone: number;
  readonly captures: number;
  readonly pending: number;
  readonly records: number;
}
export type MutableProgress = { -readonly [K in keyof IngestProgress]: IngestProgress[K] };

type Steps = Pick<HomeActivities, 'plan' | 'fetchPage' | 'loadBatch'> & CodingActivities;

/** Parts in the making at once: enough to keep reading behind fetching, few enough to bound what a kill repeats. */
const PARTS_AT_ONCE = 4;
/** Sealed WARCs that one part reads. */
const WARCS_A_PART = 16;

export function stepsOf({ timing, codingQueue }: SourceRun): Steps {
  const common = {
    heartbeatTimeout: `${timing.heartbeatSeconds}s`,
    startToCloseTimeout: '2h',
    retry: { initialInterval: '1s', maximumInterval: '5m', maximumAttempts: timing.attempts },
  } as const;
  const { plan, fetchPage, loadBatch } = proxyActivities<HomeActivities>(common);
  const { makeReadings } = proxyActivities<CodingActivities>({ ...common, taskQueue: codingQueue });
  return { plan, fetchPage, loadBatch, makeReadings };
}

/** A window being worked. */
interface Work {
  readonly run: SourceRun;
  readonly steps: Steps;
  readonly planned: PlannedWindow;
  readonly progress: MutableProgress;
  readonly warcs: string[];
  readonly parts: PlannedWindow['parts'][number][];
  readonly started: Promise<void>[];
  frontier: string | null;
  outcome: Outcome | null;
  failure: unknown;
  reading: number;
}

export type WindowStep =
  | { readonly kind: 'done'; readonly result: WindowResult }
  | { readonly kind: 'unfinished'; readonly rest: PlannedWindow };

/**
 * Fetches page after page while earlier pages are read, then loads. Cancelled at its deadline, or stopped by a source
 * that went wrong, it still seals and loads what came in, with an outcome that says so. `unfinished` when the history
 * has grown long: the rest is for a new run.
 */
export async function workWindow(
  run: SourceRun,
  steps: Steps,
  planned: PlannedWindow,
  progress: MutableProgress,
): Promise<WindowStep> {
  const work: Work = {
    ...{ run, steps, planned, progress, warcs: [...planned.warcs], parts: [...planned.parts], started: [] },
    ...{ frontier: planned.frontier, outcome: planned.outcome, failure: undefined, reading: 0 },
  };
  try {
    // The WARCs of a window that is still fetching were read by the run before.
    if (planned.frontier === null) readInGroups(work);
    else await fetchPages(work);
    progress.stage = 'reading';
    await Promise.all(work.started);
  } catch (error) {
    work.failure ??= error;
  }
  if (work.frontier !== null && goesOn(work)) {
    return {
      kind: 'unfinished',
      rest: { ...planned, frontier: work.frontier, warcs: work.warcs, parts: work.parts },
    };
  }
  return { kind: 'done', result: await endWindow(work) };
}

function goesOn(work: Work): boolean {
  return work.outcome === null && work.failure === undefined;
}

function readInGroups(work: Work): void {
  for (let i = 0; i < work.warcs.length; i += WARCS_A_PART) {
    work.started.push(readWarcs(work, work.warcs.slice(i, i + WARCS_A_PART)));
  }
}

async function fetchPages(work: Work): Promise<void> {
  const { run, steps, planned, progress } = work;
  progress.stage = 'fetching';
  while (work.frontier !== null && goesOn(work) && !workflowInfo().continueAsNewSuggested) {
    await condition(() => work.reading < PARTS_AT_ONCE);
    const page = await steps.fetchPage({
      source_id: run.source_id,
      window: planned.window,
      frontier: work.frontier,
      known: planned.known,
      attempts: run.timing.attempts,
    });
    work.frontier = page.frontier;
    progress.captures += page.captures;
    progress.pending = page.pending;
    if (page.failures) work.parts.push(page.failures);
    if (page.warc === null) continue;
    work.warcs.push(page.warc);
    work.started.push(readWarcs(work, [page.warc]));
  }
}

async function readWarcs(work: Work, warcs: readonly string[]): Promise<void> {
  const { source_id, synthetic } = work.run;
  work.reading += 1;
  try {
    const part = await work.steps.makeReadings({ source_id, warcs, synthetic });
    work.parts.push(part);
    work.progress.records += part.records;
    if ((part.outcomes.shape_changed ?? 0) > 0) work.outcome = 'shape_changed';
  } catch (error) {
    work.failure ??= error;
  } finally {
    work.reading -= 1;
  }
}

async function endWindow(work: Work): Promise<WindowResult> {
  const { failure, planned, progress } = work;
  const cancelled = failure !== undefined && isCancellation(failure);
  if (failure !== undefined && !cancelled && !endsSource(failure)) throw failure;
  // What could not be read again to its end stays as it was read before.
  if (failure !== undefined && planned.rereads !== undefined) throw failure;
  progress.stage = 'loading';
  const result = await CancellationScope.nonCancellable(() =>
    work.steps.loadBatch({
      ...(planned.rereads !== undefined && { rereads: planned.rereads }),
      source_id: work.run.source_id,
      origin: planned.origin,
      window: planned.window,
      warcs: work.warcs,
      // Parts end in the order of their work; a batch is the same whatever that order was.
      parts: [...work.parts].sort((a, b) => (a.key < b.key ? -1 : 1)),
      outcome: failure === undefined ? work.outcome : 'source_failure',
      failure: whyEnded(work, cancelled),
    }),
  );
  if (cancelled) throw failure;
  return result;
}

/** Why a window ended before its work did; NULL where it did not. Read again, it stays as incomplete as it was. */
function whyEnded({ failure, frontier }: Work, cancelled: boolean): string | null {
  if (cancelled) return 'ended at its deadline';
  if (failure !== undefined) return reasonOf(failure);
  return frontier === null ? null : 'ended when its shape changed, before every address was asked';
}

/** A failed step ends this source's window and nothing else; anything else is a fault of ours. */
function endsSource(error: unknown): boolean {
  return error instanceof ActivityFailure && error.cause instanceof ApplicationFailure;
}

/** The message at the root of a chain of failures. */
export function reasonOf(error: unknown): string {
  let at: unknown = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at instanceof Error ? at.message : String(at);
}
