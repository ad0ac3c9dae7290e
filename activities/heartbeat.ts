import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';

/**
 * Runs `work` while heartbeating from a timer: native calls and worker threads do not heartbeat by themselves, and
 * only a heartbeat learns of a cancellation. `work` gets the signal of that cancellation.
 */
export async function withHeartbeat<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const timeout = activityInfo().heartbeatTimeoutMs ?? 30_000;
  const timer = setInterval(() => heartbeat(), timeout / 3);
  try {
    return await work(cancellationSignal());
  } finally {
    clearInterval(timer);
  }
}
