import { continueAsNew, defineQuery, setHandler } from '@temporalio/workflow';
import type { PlannedWindow, WindowResult } from '../activities/types.ts';
import { type IngestProgress, type MutableProgress, type SourceRun, stepsOf, workWindow } from './window.ts';

export interface IngestInput extends SourceRun {
  /** Set when a long window goes on in a new run. */
  readonly resume?: {
    readonly windows: readonly PlannedWindow[];
    readonly results: readonly WindowResult[];
    readonly progress: IngestProgress;
  };
}

const ingestProgress = defineQuery<IngestProgress>('progress');

/** One source: its windows one after the other, each fetched, read and loaded as one batch. */
export async function ingest(input: IngestInput): Promise<readonly WindowResult[]> {
  const progress: MutableProgress = input.resume
    ? { ...input.resume.progress }
    : { stage: 'planning', windows: 0, windowsDone: 0, captures: 0, pending: 0, records: 0 };
  setHandler(ingestProgress, () => progress);
  const steps = stepsOf(input);
  const windows = input.resume?.windows ?? (await steps.plan(input));
  const results = [...(input.resume?.results ?? [])];
  progress.windows = results.length + windows.length;
  for (const [index, window] of windows.entries()) {
    const step = await workWindow(input, steps, window, progress);
    if (step.kind === 'unfinished') {
      const resume = { windows: [step.rest, ...windows.slice(index + 1)], results, progress };
      return continueAsNew<typeof ingest>({ ...input, resume });
    }
    results.push(step.result);
    progress.windowsDone = results.length;
  }
  progress.stage = 'done';
  return results;
}
