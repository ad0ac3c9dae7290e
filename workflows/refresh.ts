import { patched, proxyActivities } from '@temporalio/workflow';
import type { HomeActivities } from '../activities/types.ts';
import type { DeriveResult, PublishResult, RaiseResult } from '../schemas/steps.ts';
import { notifyAll } from './sweep.ts';
import type { Timing } from './window.ts';

export interface RefreshResult {
  readonly derived: DeriveResult;
  /** NULL in a run that began before alerts were raised. */
  readonly alerts: RaiseResult | null;
  readonly release: PublishResult;
}

/** Series → signals → alerts → release, from what is loaded; then those are told who are to be told. */
export async function refresh({ timing }: { readonly timing: Timing }): Promise<RefreshResult> {
  const { derive, raiseAlerts, publish } = proxyActivities<HomeActivities>({
    heartbeatTimeout: `${timing.heartbeatSeconds}s`,
    startToCloseTimeout: '2h',
    retry: { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: timing.attempts },
  });
  const derived = await derive();
  const alerts = patched('alerts') ? await raiseAlerts() : null;
  const release = await publish();
  if (alerts === null || alerts.undelivered === 0) return { derived, alerts, release };
  return { derived, alerts: { ...alerts, undelivered: await notifyAll(timing) }, release };
}
