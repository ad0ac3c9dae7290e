import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { afterEarlier } from './after-earlier.ts';

/**
 * Runs `work` while heartbeating from a timer: native calls and worker threads do not heartbeat by themselves, and
 * only a heartbeat learns of a cancellation. `work` gets the signal of that cancellation. Where an earlier attempt that
 * the server gave up for its silence still runs in this process, the new one waits for it and takes what it made: two
 * attempts never work on the same files.
 */
export async function withHeartbeat<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { heartbeatTimeoutMs, workflowExecution, activityId, attempt } = activityInfo();
  const timeout = heartbeatTimeoutMs ?? 30_000;
  const timer = setInterval(() => heartbeat(), timeout / 3);
  const step = `${workflowExecution?.workflowId}/${workflowExecution?.runId}/${activityId}`;
  try {
    return await afterEarlier(step, attempt, () => work(cancellationSignal()));
  } finally {
    clearInterval(timer);
  }
}
