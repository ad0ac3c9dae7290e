import { continueAsNew, defineQuery, setHandler } from '@temporalio/workflow';
import type { PlannedWindow, WindowResult } from '../schemas/steps.ts';
import { type IngestProgress, type MutableProgress, type SourceRun, stepsOf, workWindow } from './window.ts';

/** Windows of an archive that are read at once. */
const WINDOWS_AT_ONCE = 3;

export interface IngestInput extends SourceRun {
  /** Set when a long window, or the reading of many again, goes on in a new run. */
  readonly resume?: {
    /** Absent where the next ones are to be planned. */
    readonly windows?: readonly PlannedWindow[];
    readonly results: readonly WindowResult[];
    readonly progress: IngestProgress;
  };
}

const ingestProgress = defineQuery<IngestProgress>('progress');

/** One source: its windows, each fetched (one after the other, to be polite), read and loaded as one batch. */
export async function ingest(input: IngestInput): Promise<readonly WindowResult[]> {
  const progress: MutableProgress = input.resume
    ? { ...input.resume.progress }
    : { stage: 'planning', windows: 0, windowsDone: 0, captures: 0, pending: 0, records: 0 };
  setHandler(ingestProgress, () => progress);
  const steps = stepsOf(input);
  const windows =
    input.resume?.windows ?? (await steps.plan({ source_id: input.source_id, input: input.input }));
  const results = [...(input.resume?.results ?? [])];
  progress.windows = results.length + windows.length;
  const toFetch = windows.filter((window) => window.frontier !== null);
  results.push(...(await workSealed(input, steps, windows, progress)));
  const rest = nextReread(input, windows);
  if (rest) return continueAsNew<typeof ingest>({ ...rest, resume: { results, progress } });
  for (const [index, window] of toFetch.entries()) {
    const step = await workWindow(input, steps, window, progress);
    if (step.kind === 'unfinished') {
      const resume = { windows: [step.rest, ...toFetch.slice(index + 1)], results, progress };
      return continueAsNew<typeof ingest>({ ...input, resume });
    }
    results.push(step.result);
    progress.windowsDone = results.length;
  }
  progress.stage = 'done';
  return results;
}

/** Windows to read again are planned some at a time, each lot in a run of its own, until none is left. */
function nextReread(input: IngestInput, windows: readonly PlannedWindow[]): IngestInput | undefined {
  const after = windows.at(-1)?.rereads;
  if (input.input.origin !== 'reread' || after === undefined) return undefined;
  return { ...input, input: { ...input.input, after } };
}

/**
 * Windows that need no fetching, some side by side; batches are the same in whatever order they are loaded. Those that
 * are read again go one after the other, since each is measured by what the one before it holds today.
 */
async function workSealed(
  input: IngestInput,
  steps: ReturnType<typeof stepsOf>,
  windows: readonly PlannedWindow[],
  progress: MutableProgress,
): Promise<WindowResult[]> {
  const sealed = windows.filter((window) => window.frontier === null);
  const results: WindowResult[] = [];
  const lanes = input.input.origin === 'reread' ? 1 : WINDOWS_AT_ONCE;
  const lane = async (first: number) => {
    for (let i = first; i < sealed.length; i += lanes) {
      const window = sealed[i];
      const step = window && (await workWindow(input, steps, window, progress));
      if (step?.kind !== 'done') continue;
      results[i] = step.result;
      progress.windowsDone += 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
  return results;
}
