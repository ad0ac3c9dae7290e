import { WorkflowFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { SourceInput } from '../activities/types.ts';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import type { SourceId } from '../schemas/vocabularies.ts';
import type { PipelineInput, PipelineResult } from '../workflows/pipeline.ts';
import type { Say } from './output.ts';
import { showProgress } from './progress.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import { queuesOf } from './workers.ts';

export type SourcePlan = { readonly source_id: SourceId; readonly input: SourceInput };

/**
 * Runs the pipeline to its end and shows progress. A run that a kill interrupted goes on first: its workflow is
 * still open in the server's state. Where that was this very run, its result is the answer.
 */
export async function runPipeline(
  session: Session,
  sources: readonly SourcePlan[],
  settings: Settings,
  say: Say,
  live: boolean,
): Promise<PipelineResult> {
  const { id, kind } = session.descriptor;
  const input: PipelineInput = {
    sources,
    synthetic: kind === 'synthetic',
    codingQueue: queuesOf(id).coding,
    deadlineSeconds: settings.deadline_seconds,
    timing: { heartbeatSeconds: settings.heartbeat_seconds, attempts: settings.attempts },
  };
  const asked = sha256(JSON.stringify(input));
  const left = await openRun(session);
  if (left) {
    say.note('a run was interrupted: going on with it');
    const result = await follow(session, left.handle, say, live);
    if (left.asked === asked) return result;
  }
  const handle = await session.temporal.client.workflow.start('pipeline', {
    workflowId: workflowIdOf(id),
    taskQueue: queuesOf(id).home,
    args: [input],
    memo: { asked },
  });
  return follow(session, handle, say, live);
}

function workflowIdOf(id: string): string {
  return `${id}/pipeline`;
}

async function openRun(
  session: Session,
): Promise<{ readonly handle: WorkflowHandle; readonly asked: unknown } | undefined> {
  const handle = session.temporal.client.workflow.getHandle(workflowIdOf(session.descriptor.id));
  try {
    const found = await handle.describe();
    return found.status.name === 'RUNNING' ? { handle, asked: found.memo?.asked } : undefined;
  } catch (error) {
    if ((error as Error).name === 'WorkflowNotFoundError') return undefined;
    throw error;
  }
}

async function follow(
  session: Session,
  handle: WorkflowHandle,
  say: Say,
  live: boolean,
): Promise<PipelineResult> {
  const broken = session.workers.ended.then(() => {
    throw new TocsinError('internal', 'a worker ended before the run did');
  });
  const result = Promise.race([handle.result() as Promise<PipelineResult>, broken]).catch(
    (error: unknown) => {
      throw error instanceof WorkflowFailedError ? rootOf(error) : error;
    },
  );
  await showProgress(session.temporal.client, handle, result, say, live);
  return result;
}

/** What really went wrong, out of the failures that Temporal wraps around it. */
function rootOf(error: WorkflowFailedError): TocsinError {
  let at: Error = error;
  while (at.cause instanceof Error) at = at.cause;
  const checks = at instanceof ApplicationFailure && at.type === 'ChecksFailed';
  return new TocsinError(checks ? 'checks_failed' : 'internal', at.message, { cause: error });
}
