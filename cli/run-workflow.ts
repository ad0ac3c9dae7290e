import { type Client, WorkflowFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import type { Say } from './output.ts';
import type { RunningWorkers } from './workers.ts';

/** A workflow to be run to its end, one of its id at a time. */
export interface WorkflowCall {
  readonly workflowType: string;
  readonly workflowId: string;
  readonly taskQueue: string;
  readonly input: object;
  /** What is asked for: an open workflow that was asked the same is the answer. */
  readonly asked: unknown;
  /** Said where one is open already. */
  readonly openNote: string;
}

export interface Watching {
  /** Workers of this process, without which the workflow would not go on; undefined where another process has them. */
  readonly workers: RunningWorkers | undefined;
  readonly say: Say;
  /** Shows how far it is until `done` settles. */
  show(handle: WorkflowHandle, done: Promise<unknown>): Promise<void>;
}

/**
 * Runs a workflow to its end. One that a kill interrupted goes on first: it is still open in the server's state. Where
 * that was asked the very same, its result is the answer.
 */
export async function runWorkflow<T>(client: Client, call: WorkflowCall, watching: Watching): Promise<T> {
  const asked = sha256(JSON.stringify(call.asked));
  const left = await openRun(client, call.workflowId);
  if (left) {
    watching.say.note(call.openNote);
    const result = await follow<T>(left.handle, watching);
    if (left.asked === asked) return result;
  }
  const handle = await client.workflow.start(call.workflowType, {
    workflowId: call.workflowId,
    taskQueue: call.taskQueue,
    args: [call.input],
    memo: { asked },
  });
  return follow<T>(handle, watching);
}

async function openRun(
  client: Client,
  workflowId: string,
): Promise<{ readonly handle: WorkflowHandle; readonly asked: unknown } | undefined> {
  const handle = client.workflow.getHandle(workflowId);
  try {
    const found = await handle.describe();
    return found.status.name === 'RUNNING' ? { handle, asked: found.memo?.asked } : undefined;
  } catch (error) {
    if ((error as Error).name === 'WorkflowNotFoundError') return undefined;
    throw error;
  }
}

async function follow<T>(handle: WorkflowHandle, { workers, show }: Watching): Promise<T> {
  const broken = workers?.ended.then(() => {
    throw new TocsinError('internal', 'a worker ended before the run did');
  });
  const end = handle.result() as Promise<T>;
  const result = (broken ? Promise.race([end, broken]) : end).catch((error: unknown) => {
    throw error instanceof WorkflowFailedError ? rootOf(error) : error;
  });
  await show(handle, result);
  return result as Promise<T>;
}

/** What really went wrong, out of the failures that Temporal wraps around it. */
function rootOf(error: WorkflowFailedError): TocsinError {
  let at: Error = error;
  while (at.cause instanceof Error) at = at.cause;
  const checks = at instanceof ApplicationFailure && at.type === 'ChecksFailed';
  return new TocsinError(checks ? 'checks_failed' : 'internal', at.message, { cause: error });
}
