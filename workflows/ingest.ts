import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  defineQuery,
  isCancellation,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type {
  CodingActivities,
  HomeActivities,
  PlannedWindow,
  SourceInput,
  WindowResult,
} from '../activities/types.ts';
import type { Outcome, SourceId } from '../schemas/vocabularies.ts';

/** Times that tests make short. */
export interface Timing {
  readonly heartbeatSeconds: number;
  /** Attempts after which a failing request or activity is given up. */
  readonly attempts: number;
}

export interface IngestInput {
  readonly source_id: SourceId;
  readonly input: SourceInput;
  readonly synthetic: boolean;
  readonly codingQueue: string;
  readonly timing: Timing;
  /** Set when a long window goes on in a new run. */
  readonly resume?: Resume;
}

interface Resume {
  readonly windows: readonly PlannedWindow[];
  readonly results: readonly WindowResult[];
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

export const ingestProgress = defineQuery<IngestProgress>('progress');

/** Parts in the making at once: enough to keep reading behind fetching, few enough to bound what a kill repeats. */
const PARTS_AT_ONCE = 4;

/** One source: its windows one after the other, each fetched, read and loaded as one batch. */
export async function ingest(input: IngestInput): Promise<readonly WindowResult[]> {
  const steps = stepsOf(input);
  let progress: IngestProgress = {
    stage: 'planning',
    windows: 0,
    windowsDone: 0,
    captures: 0,
    pending: 0,
    records: 0,
  };
  const report = (change: Partial<IngestProgress>) => {
    progress = { ...progress, ...change };
  };
  setHandler(ingestProgress, () => progress);
  const windows = input.resume?.windows ?? (await steps.plan(input));
  const results = [...(input.resume?.results ?? [])];
  for (const [index, window] of windows.entries()) {
    report({ windows: results.length + windows.length - index, windowsDone: results.length });
    const step = await workWindow(input, steps, window, report, () => progress);
    if (step.kind === 'unfinished') {
      await continueAsNew<typeof ingest>({
        ...input,
        resume: { windows: [step.rest, ...windows.slice(index + 1)], results },
      });
    } else results.push(step.result);
  }
  report({ stage: 'done', windowsDone: results.length });
  return results;
}

type Steps = Pick<HomeActivities, 'plan' | 'fetchPage' | 'loadBatch'> & CodingActivities;

function stepsOf({ timing, codingQueue }: IngestInput): Steps {
  const common = {
    heartbeatTimeout: `${timing.heartbeatSeconds}s`,
    startToCloseTimeout: '2h',
    retry: { initialInterval: '1s', maximumInterval: '5m', maximumAttempts: timing.attempts },
  } as const;
  const { plan, fetchPage, loadBatch } = proxyActivities<HomeActivities>(common);
  const { makeReadings } = proxyActivities<CodingActivities>({ ...common, taskQueue: codingQueue });
  return { plan, fetchPage, loadBatch, makeReadings };
}

type WindowStep =
  | { readonly kind: 'done'; readonly result: WindowResult }
  | { readonly kind: 'unfinished'; readonly rest: PlannedWindow };

type Report = (change: Partial<IngestProgress>) => void;

/**
 * Fetches page after page while earlier pages are read, then loads. Cancelled at its deadline, or stopped by a
 * source that went wrong, it still seals and loads what came in, with an outcome that says so.
 */
async function workWindow(
  input: IngestInput,
  steps: Steps,
  planned: PlannedWindow,
  report: Report,
  progress: () => IngestProgress,
): Promise<WindowStep> {
  const warcs = [...planned.warcs];
  const parts = [...planned.parts];
  let outcome: Outcome | null = planned.outcome;
  let frontier = planned.frontier;
  let reading = 0;
  let failure: unknown;
  const read = async (some: readonly string[]) => {
    reading += 1;
    try {
      const part = await steps.makeReadings({
        source_id: input.source_id,
        warcs: some,
        synthetic: input.synthetic,
      });
      parts.push(part);
      report({ records: progress().records + part.records });
      if ((part.outcomes.shape_changed ?? 0) > 0) outcome = 'shape_changed';
    } catch (error) {
      failure ??= error;
    } finally {
      reading -= 1;
    }
  };
  const started: Promise<void>[] = [];
  try {
    report({ stage: frontier === null ? 'reading' : 'fetching', captures: progress().captures });
    for (const group of groupsOf(planned.warcs, planned.frontier === null)) started.push(read(group));
    while (frontier !== null && outcome === null && failure === undefined) {
      await condition(() => reading < PARTS_AT_ONCE);
      const page: Awaited<ReturnType<Steps['fetchPage']>> = await steps.fetchPage({
        source_id: input.source_id,
        window: planned.window,
        frontier,
        known: planned.known,
        attempts: input.timing.attempts,
      });
      frontier = page.frontier;
      if (page.failures) parts.push(page.failures);
      report({ captures: progress().captures + page.captures, pending: page.pending });
      if (page.warc !== null) {
        warcs.push(page.warc);
        started.push(read([page.warc]));
      }
      if (workflowInfo().continueAsNewSuggested && frontier !== null) break;
    }
    report({ stage: 'reading' });
    await Promise.all(started);
  } catch (error) {
    failure ??= error;
  }
  if (frontier !== null && outcome === null && failure === undefined) {
    return { kind: 'unfinished', rest: { ...planned, frontier, warcs, parts } };
  }
  return endWindow(input, steps, planned, { warcs, parts, outcome, failure }, report);
}

/** Sealed WARCs are read in groups of a bounded number; those of a resumed window have been read already. */
function groupsOf(warcs: readonly string[], unread: boolean): string[][] {
  if (!unread) return [];
  const size = 16;
  return Array.from({ length: Math.ceil(warcs.length / size) }, (_, i) =>
    warcs.slice(i * size, (i + 1) * size),
  );
}

async function endWindow(
  input: IngestInput,
  steps: Steps,
  planned: PlannedWindow,
  found: {
    readonly warcs: readonly string[];
    readonly parts: PlannedWindow['parts'];
    readonly outcome: Outcome | null;
    readonly failure: unknown;
  },
  report: Report,
): Promise<WindowStep> {
  if (found.failure !== undefined && !isCancellation(found.failure) && !stopsSource(found.failure))
    throw found.failure;
  report({ stage: 'loading' });
  const result = await CancellationScope.nonCancellable(() =>
    steps.loadBatch({
      source_id: input.source_id,
      origin: planned.origin,
      window: planned.window,
      warcs: found.warcs,
      // Parts end in the order of their work; a batch is the same whatever that order was.
      parts: [...found.parts].sort((a, b) => (a.key < b.key ? -1 : 1)),
      outcome: found.failure === undefined ? found.outcome : 'source_failure',
    }),
  );
  if (isCancellation(found.failure)) throw found.failure;
  return { kind: 'done', result };
}

/** A failure that ends this source's window and nothing else. */
function stopsSource(error: unknown): boolean {
  return error instanceof ActivityFailure && error.cause instanceof ApplicationFailure;
}
