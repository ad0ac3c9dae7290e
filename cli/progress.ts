import type { Client, WorkflowHandle } from '@temporalio/client';
import type { PipelineProgress } from '../workflows/pipeline.ts';
import type { IngestProgress } from '../workflows/window.ts';
import { logsJson } from './log.ts';
import type { Say } from './output.ts';

const LOOK_MS = 250;
/** Without a terminal: a line whenever a source has ended, and one now and then while it lasts. */
const PLAIN_EVERY_MS = 3000;

/** Shows how far a pipeline is until `done` settles: a line that renews itself on a terminal, plain lines elsewhere. */
export async function showProgress(
  client: Client,
  handle: WorkflowHandle,
  done: Promise<unknown>,
  say: Say,
  live: boolean,
): Promise<void> {
  return watch(
    done,
    () => lookOnce(client, handle),
    live ? liveLine() : logsJson() ? NO_SCREEN : plainLines(say),
  );
}

/** Looks now and then until `done` settles, and shows what there is to see. */
export async function watch<T>(
  done: Promise<unknown>,
  look: () => Promise<T | undefined>,
  screen: Screen<T>,
): Promise<void> {
  let over = false;
  const ended = done.then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  while (!over) {
    const seen = await look();
    if (seen !== undefined && !over) screen.show(seen);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref())]);
  }
  screen.end();
}

async function lookOnce(client: Client, handle: WorkflowHandle): Promise<string | undefined> {
  try {
    const progress = await handle.query<PipelineProgress>('progress');
    if (progress.stage !== 'ingesting') return 'computing series and signals, writing the release';
    const parts = await Promise.all(
      progress.working.map(async ({ source_id, workflowId }) => {
        const at = await client.workflow.getHandle(workflowId).query<IngestProgress>('progress');
        return `${source_id} ${describe(at)}`;
      }),
    );
    return [
      `${progress.ended.length}/${progress.ended.length + progress.working.length} sources`,
      ...parts,
    ].join(' | ');
  } catch {
    // The workflow is just starting, or has just ended: there is nothing to show this time.
    return undefined;
  }
}

/** One source's window at work, in a few words. */
export function describe(at: IngestProgress): string {
  const windows = at.windows > 1 ? ` window ${Math.min(at.windowsDone + 1, at.windows)}/${at.windows}` : '';
  const fetched = at.captures > 0 ? `, ${at.captures} of ${at.captures + at.pending} pages` : '';
  return `${at.stage}${windows}${fetched}, ${at.records} records`;
}

export interface Screen<T> {
  show(seen: T): void;
  end(): void;
}

/** Whoever reads JSON has the lines of the steps. */
const NO_SCREEN: Screen<string> = { show: () => undefined, end: () => undefined };

/** One line that renews itself. */
export function liveLine(): Screen<string> {
  const clear = () => process.stderr.write('\r\x1b[2K');
  return {
    show(line) {
      clear();
      process.stderr.write(line.slice(0, (process.stderr.columns ?? 80) - 1));
    },
    end: clear,
  };
}

function plainLines(say: Say): Screen<string> {
  let last = '';
  let at = 0;
  return {
    show(line) {
      const ended = line.split(' | ')[0] ?? '';
      if (ended === last && Date.now() - at < PLAIN_EVERY_MS) return;
      last = ended;
      at = Date.now();
      say.note(line);
    },
    end: () => undefined,
  };
}
