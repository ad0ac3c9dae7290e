import type { Client } from '@temporalio/client';
import type { SourceId } from '../../schemas/vocabularies.ts';
import type { BackfillInput, BackfillResult } from '../../workflows/backfill.ts';
import type { Say } from '../output.ts';
import { runWorkflow, type WorkflowCall } from '../run-workflow.ts';
import type { Settings } from '../settings.ts';
import { queuesOf, type RunningWorkers } from '../workers.ts';
import type { Asked } from './asked.ts';
import { showBackfill } from './progress.ts';

/** Where a backfill runs: the server of a home, and the workers of this process where it holds the home. */
export interface Place {
  readonly client: Client;
  /** The home's id. */
  readonly id: string;
  readonly workers: RunningWorkers | undefined;
}

/** Runs a backfill to its end, or follows the open one of this source first, and shows progress. */
export function runBackfill(
  { client, id, workers }: Place,
  asked: Asked,
  settings: Settings,
  say: Say,
  live: boolean,
): Promise<BackfillResult> {
  return runWorkflow<BackfillResult>(client, callOf(id, asked, settings), {
    workers,
    say,
    show: (handle, done) => showBackfill(client, handle, done, say, live),
  });
}

/** One backfill of a source at a time. */
export function workflowIdOf(id: string, source_id: SourceId): string {
  return `${id}/backfill/${source_id}`;
}

function callOf(id: string, asked: Asked, settings: Settings): WorkflowCall {
  const input: BackfillInput = {
    ...asked,
    codingQueue: queuesOf(id).coding,
    deadlineSeconds: settings.deadline_seconds,
    timing: { heartbeatSeconds: settings.heartbeat_seconds, attempts: settings.attempts },
  };
  const { range, unit, again, source_id } = asked;
  return {
    workflowType: 'backfill',
    workflowId: workflowIdOf(id, source_id),
    taskQueue: queuesOf(id).home,
    input,
    // With other settings, or more lanes, it is still the same range.
    asked: { range, unit, again },
    openNote: `a backfill of ${source_id} is open: going on with it`,
  };
}
