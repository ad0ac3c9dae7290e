import { proxyActivities } from '@temporalio/workflow';
import type { HomeActivities } from '../activities/types.ts';
import type { DeriveResult, PublishResult } from '../schemas/steps.ts';
import type { Timing } from './window.ts';

export interface RefreshResult {
  readonly derived: DeriveResult;
  readonly release: PublishResult;
}

/** Series → signals → release, from what is loaded. */
export async function refresh({ timing }: { readonly timing: Timing }): Promise<RefreshResult> {
  const { derive, publish } = proxyActivities<HomeActivities>({
    heartbeatTimeout: `${timing.heartbeatSeconds}s`,
    startToCloseTimeout: '2h',
    retry: { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: timing.attempts },
  });
  const derived = await derive();
  return { derived, release: await publish() };
}
