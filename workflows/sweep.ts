import { isCancellation, proxyActivities } from '@temporalio/workflow';
import type { HomeActivities } from '../activities/types.ts';
import type { Timing } from './window.ts';

export interface SweepInput {
  readonly timing: Timing;
}

export interface SweepResult {
  readonly escalated: number;
  readonly undelivered: number;
}

/** Alerts past their deadline go to the next level; then everybody is told who is still to be told. */
export async function sweep({ timing }: SweepInput): Promise<SweepResult> {
  const escalated = await stepsOf(timing).escalateAlerts();
  return { escalated, undelivered: await notifyAll(timing) };
}

/** Tells everybody, again and again where one does not answer; returns how many messages are left to the next sweep. */
export async function notifyAll(timing: Timing): Promise<number> {
  const { notifyAlerts, noteUndelivered } = stepsOf(timing);
  try {
    await notifyAlerts();
    return 0;
  } catch (error) {
    if (isCancellation(error)) throw error;
    return noteUndelivered();
  }
}

function stepsOf({ heartbeatSeconds, attempts }: Timing) {
  return proxyActivities<Pick<HomeActivities, 'escalateAlerts' | 'notifyAlerts' | 'noteUndelivered'>>({
    heartbeatTimeout: `${heartbeatSeconds}s`,
    startToCloseTimeout: '30m',
    retry: { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: attempts },
  });
}
