import {
  CancellationScope,
  CancelledFailure,
  continueAsNew,
  defineQuery,
  executeChild,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { HomeActivities } from '../activities/types.ts';
import type { Window } from '../schemas/flow.ts';
import type { ListWindowsInput, WindowResult } from '../schemas/steps.ts';
import { ingestSource, type PipelineInput } from './pipeline.ts';
import { type RefreshResult, refresh } from './refresh.ts';

/** Windows after which the workflow continues as new, so that its history stays short however long the range is. */
const WINDOWS_A_RUN = 50;
/** Windows that ended last, for whoever watches. */
const SHOWN = 20;

export interface BackfillInput
  extends ListWindowsInput,
    Pick<PipelineInput, 'codingQueue' | 'deadlineSeconds' | 'timing'> {
  /** Windows at work at once. */
  readonly parallel: number;
  /** Ask for windows that are complete, too. */
  readonly again: boolean;
  /** Set when a long backfill goes on in a new run. */
  readonly resume?: { readonly left: readonly Window[]; readonly ended: readonly EndedWindow[] };
}

/** How one window ended; with neither result nor error it was complete before, and nothing was asked. */
export interface EndedWindow extends Window {
  readonly seconds: number;
  readonly result: WindowResult | null;
  readonly error: string | null;
}

export interface BackfillResult extends RefreshResult {
  /** Every window of the range, oldest first. */
  readonly windows: readonly EndedWindow[];
}

export interface BackfillProgress {
  readonly stage: 'planning' | 'ingesting' | 'deriving' | 'done';
  readonly windows: number;
  readonly ended: number;
  readonly parallel: number;
  readonly documents: number;
  /** The windows that ended last, oldest first. */
  readonly recent: readonly EndedWindow[];
  readonly working: readonly (Window & { readonly workflowId: string })[];
}

const backfillProgress = defineQuery<BackfillProgress>('progress');

interface Work {
  readonly input: BackfillInput;
  readonly left: Window[];
  readonly ended: EndedWindow[];
  readonly working: Map<string, Window>;
  stage: BackfillProgress['stage'];
  started: number;
}

/**
 * Asks one source for a range of days, window by window, a few at once; then series, signals and one release. Windows
 * that are complete are left out; one that fails is told and stops no other.
 */
export async function backfill(input: BackfillInput): Promise<BackfillResult> {
  const work: Work = {
    ...{ input, left: [...(input.resume?.left ?? [])], ended: [...(input.resume?.ended ?? [])] },
    ...{ working: new Map(), stage: 'planning', started: 0 },
  };
  setHandler(backfillProgress, () => progressOf(work));
  if (!input.resume) await listWindows(work);
  work.stage = 'ingesting';
  await Promise.all(Array.from({ length: input.parallel }, () => lane(work)));
  if (work.left.length > 0) {
    const resume = { left: work.left, ended: work.ended };
    return continueAsNew<typeof backfill>({ ...input, resume });
  }
  work.stage = 'deriving';
  const refreshed = await executeChild(refresh, {
    workflowId: `${workflowInfo().workflowId}/refresh`,
    args: [{ timing: input.timing }],
  });
  work.stage = 'done';
  return { windows: [...work.ended].sort((a, b) => (a.from < b.from ? -1 : 1)), ...refreshed };
}

async function listWindows({ input, left, ended }: Work): Promise<void> {
  const { source_id, range, unit, timing } = input;
  const steps = proxyActivities<Pick<HomeActivities, 'listWindows'>>({
    heartbeatTimeout: `${timing.heartbeatSeconds}s`,
    startToCloseTimeout: '10m',
    retry: { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: timing.attempts },
  });
  for (const { complete, ...window } of await steps.listWindows({ source_id, range, unit })) {
    if (complete && !input.again) ended.push(untouched(window, null));
    else left.push(window);
  }
}

/** Works through windows until there are none, or the history is long enough. */
async function lane(work: Work): Promise<void> {
  while (work.started < WINDOWS_A_RUN && !workflowInfo().continueAsNewSuggested) {
    const window = work.left.shift();
    if (window === undefined) return;
    work.started += 1;
    const ended = await workOne(work, window);
    // What a window looks like that was cancelled from outside says nothing: it is to be asked again.
    if (CancellationScope.current().consideredCancelled)
      throw new CancelledFailure('the backfill was stopped');
    work.ended.push(ended);
    if (ended.result?.outcome === 'not_configured') endUnasked(work);
  }
}

async function workOne({ input, working }: Work, window: Window): Promise<EndedWindow> {
  const { source_id } = input;
  const workflowId = `${workflowInfo().workflowId}/${window.from}`;
  const begun = Date.now();
  working.set(workflowId, window);
  const asked = { origin: 'live', since: window.from, until: window.to } as const;
  const { windows, error } = await ingestSource(
    { ...input, synthetic: false },
    { source_id, input: asked },
    workflowId,
  );
  working.delete(workflowId);
  return { ...window, seconds: (Date.now() - begun) / 1000, result: windows[0] ?? null, error };
}

/** Without its credential a source answers no window: the others would only leave empty batches. */
function endUnasked({ left, ended }: Work): void {
  const reason = 'not asked: the source is not configured';
  for (const window of left.splice(0)) ended.push(untouched(window, reason));
}

function untouched({ from, to }: Window, error: string | null): EndedWindow {
  return { from, to, seconds: 0, result: null, error };
}

function progressOf({ input, left, ended, working, stage }: Work): BackfillProgress {
  return {
    stage,
    windows: left.length + ended.length + working.size,
    ended: ended.length,
    parallel: input.parallel,
    documents: ended.reduce((total, { result }) => total + (result?.readings ?? 0), 0),
    recent: ended.slice(-SHOWN),
    working: [...working].map(([workflowId, window]) => ({ ...window, workflowId })),
  };
}
