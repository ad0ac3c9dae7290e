import {
  CancellationScope,
  defineQuery,
  executeChild,
  isCancellation,
  ParentClosePolicy,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { HomeActivities } from '../activities/types.ts';
import type { PlanInput, WindowResult } from '../schemas/steps.ts';
import type { SourceId } from '../schemas/vocabularies.ts';
import { ingest } from './ingest.ts';
import { type RefreshResult, refresh } from './refresh.ts';
import { reasonOf, type Timing } from './window.ts';

/** What `demo`, `run` and the schedules all start. */
export interface PipelineInput {
  readonly sources: readonly PlanInput[];
  readonly synthetic: boolean;
  readonly codingQueue: string;
  /** Seconds after which a source is ended with what it has. */
  readonly deadlineSeconds: number;
  readonly timing: Timing;
  /** False where another schedule derives and publishes what this run loads. */
  readonly refresh?: boolean;
}

/** How one source ended: its windows, or why there are none. */
export interface SourceResult {
  readonly source_id: SourceId;
  readonly windows: readonly WindowResult[];
  readonly error: string | null;
}

export interface PipelineResult {
  readonly sources: readonly SourceResult[];
  /** NULL where the run left it to another schedule. */
  readonly refreshed: RefreshResult | null;
}

export interface PipelineProgress {
  readonly stage: 'ingesting' | 'deriving' | 'done';
  /** Workflow ids of the sources at work, to ask each how far it is. */
  readonly working: readonly { readonly source_id: SourceId; readonly workflowId: string }[];
  readonly ended: readonly SourceResult[];
}

const pipelineProgress = defineQuery<PipelineProgress>('progress');

/** All sources side by side, each up to its deadline; then series, signals and a release of whatever came in. */
export async function pipeline(input: PipelineInput): Promise<PipelineResult> {
  const working = new Map<SourceId, string>();
  const ended: SourceResult[] = [];
  let stage: PipelineProgress['stage'] = 'ingesting';
  setHandler(pipelineProgress, () => ({
    stage,
    working: [...working].map(([source_id, workflowId]) => ({ source_id, workflowId })),
    ended,
  }));
  await Promise.all(
    upToNominalTime(input).map(async (source) => {
      const workflowId = `${workflowInfo().workflowId}/${source.source_id}`;
      working.set(source.source_id, workflowId);
      ended.push(await ingestSource(input, source, workflowId));
      working.delete(source.source_id);
    }),
  );
  // Sources end in the order of the network; the result is told in the order of the input.
  const sources = input.sources.flatMap((s) => ended.filter((e) => e.source_id === s.source_id));
  if (input.refresh === false) {
    await pauseChanged(sources, input.timing);
    stage = 'done';
    return { sources, refreshed: null };
  }
  stage = 'deriving';
  const refreshed = await executeChild(refresh, {
    workflowId: `${workflowInfo().workflowId}/refresh`,
    args: [{ timing: input.timing }],
  });
  stage = 'done';
  return { sources, refreshed };
}

/** The time for which a schedule started this run, which may be long before now; undefined for other runs. */
function nominalTime(): Date | undefined {
  const time = workflowInfo().searchAttributes.TemporalScheduledStartTime?.[0];
  return time instanceof Date ? time : undefined;
}

/** A scheduled run asks up to its nominal day: one that is caught up later has the window that it would have had. */
function upToNominalTime({ sources }: PipelineInput): PipelineInput['sources'] {
  const until = nominalTime()?.toISOString().slice(0, 10);
  if (until === undefined) return sources;
  return sources.map(({ source_id, input }) => ({
    source_id,
    input: input.origin === 'live' ? { ...input, until: input.until ?? until } : input,
  }));
}

/**
 * A source whose shape is not what its adapter knows is not asked again before a person has looked. All that came in
 * is sealed by then.
 */
async function pauseChanged(sources: readonly SourceResult[], timing: Timing): Promise<void> {
  const { pauseSource } = proxyActivities<HomeActivities>({
    startToCloseTimeout: '1m',
    retry: { initialInterval: '1s', maximumAttempts: timing.attempts },
  });
  const note = 'the shape changed: mend the adapter, then "tocsin reread", which resumes this schedule';
  for (const { source_id, windows } of sources) {
    if (windows.some((w) => w.outcome === 'shape_changed')) await pauseSource({ source_id, note });
  }
}

/** A source that fails, or runs past its deadline, harms no other. */
export async function ingestSource(
  input: Omit<PipelineInput, 'sources'>,
  source: PlanInput,
  workflowId: string,
): Promise<SourceResult> {
  try {
    const windows = await CancellationScope.withTimeout(input.deadlineSeconds * 1000, () =>
      executeChild(ingest, {
        workflowId,
        parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
        args: [
          {
            ...source,
            synthetic: input.synthetic,
            codingQueue: input.codingQueue,
            timing: input.timing,
          },
        ],
      }),
    );
    return { source_id: source.source_id, windows, error: null };
  } catch (error) {
    const reason = isCancellation(error)
      ? `ended at its deadline of ${input.deadlineSeconds} s with what had come in`
      : reasonOf(error);
    return { source_id: source.source_id, windows: [], error: reason };
  }
}
