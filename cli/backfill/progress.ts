import type { Client, WorkflowHandle } from '@temporalio/client';
import type { BackfillProgress, EndedWindow } from '../../workflows/backfill.ts';
import type { IngestProgress } from '../../workflows/window.ts';
import type { Say } from '../output.ts';
import { describe, liveLine, type Screen, watch } from '../progress.ts';
import { inWords, secondsLeft } from './eta.ts';
import { outcomeOf } from './report.ts';

/** Shows how far a backfill is until `done` settles: a line that renews itself on a terminal, a line a window elsewhere. */
export function showBackfill(
  client: Client,
  handle: WorkflowHandle,
  done: Promise<unknown>,
  say: Say,
  live: boolean,
): Promise<void> {
  if (!live) return watch(done, () => lookOnce(handle), lineAWindow(say));
  return watch(done, async () => liveText(client, await lookOnce(handle)), liveLine());
}

async function lookOnce(handle: WorkflowHandle): Promise<BackfillProgress | undefined> {
  try {
    return await handle.query<BackfillProgress>('progress');
  } catch {
    // The workflow is just starting, or has just ended: there is nothing to show this time.
    return undefined;
  }
}

async function liveText(client: Client, at: BackfillProgress | undefined): Promise<string | undefined> {
  if (at === undefined) return undefined;
  if (at.stage !== 'ingesting') return stageText(at);
  const working = await Promise.all(
    at.working.map(async ({ from, workflowId }) => {
      try {
        const window = await client.workflow.getHandle(workflowId).query<IngestProgress>('progress');
        return `${from} ${describe(window)}`;
      } catch {
        // Between two workflows, as above.
        return from;
      }
    }),
  );
  return [standing(at), ...working].join(' | ');
}

function lineAWindow(say: Say): Screen<BackfillProgress> {
  let told = 0;
  let stage = '';
  return {
    show(at) {
      if (at.stage === 'ingesting' && stage !== at.stage) say.note(standing(at));
      const fresh = at.recent.slice(Math.max(0, at.recent.length - (at.ended - told)));
      for (const window of fresh.filter(wasAsked)) say.note(`${lineOf(window)} (${standing(at)})`);
      if (at.stage === 'deriving' && stage !== at.stage) say.note(stageText(at));
      told = at.ended;
      stage = at.stage;
    },
    end: () => undefined,
  };
}

/** Of those that were complete before, their number is enough. */
function wasAsked({ result, error }: EndedWindow): boolean {
  return result !== null || error !== null;
}

function lineOf(window: EndedWindow): string {
  const documents = window.result === null ? '' : `, ${window.result.readings} documents`;
  return `${window.from} to ${window.to}: ${outcomeOf(window)}${documents}`;
}

/** `3/12 windows, 40 documents, about 2 min left`. */
function standing(at: BackfillProgress): string {
  const left = secondsLeft(at);
  const eta = left === undefined || at.ended === at.windows ? '' : `, about ${inWords(left)} left`;
  return `${at.ended}/${at.windows} windows, ${at.documents} documents${eta}`;
}

function stageText({ stage }: BackfillProgress): string {
  return stage === 'planning'
    ? 'looking which windows are complete'
    : 'computing series and signals, writing the release';
}
