import type { Client, ScheduleDescription, ScheduleOptions } from '@temporalio/client';
import { ScheduleNotFoundError } from '@temporalio/client';
import { queuesOf } from '../workers.ts';
import type { PlannedSchedule } from './plan.ts';

/** What applying does, or would do, to one schedule. */
export interface ScheduleChange {
  readonly schedule: string;
  readonly change: 'created' | 'updated' | 'unchanged' | 'removed';
  /** Names of what differs. */
  readonly differs: readonly string[];
}

/**
 * Makes the server's schedules of this home those of the plan: creates, updates, and removes what the plan no longer
 * has. A paused schedule stays paused. With `dryRun` only says what it would do.
 */
export async function applySchedules(
  client: Client,
  home: string,
  plan: readonly PlannedSchedule[],
  dryRun: boolean,
): Promise<ScheduleChange[]> {
  const changes: ScheduleChange[] = [];
  for (const planned of plan) changes.push(await applyOne(client, home, planned, dryRun));
  for (const scheduleId of await scheduleIds(client, home)) {
    if (plan.some((planned) => planned.scheduleId === scheduleId)) continue;
    if (!dryRun) await client.schedule.getHandle(scheduleId).delete();
    changes.push({ schedule: nameOf(home, scheduleId), change: 'removed', differs: [] });
  }
  return changes;
}

/** Ids of all schedules of this home that the server has. */
export async function scheduleIds(client: Client, home: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { scheduleId } of client.schedule.list()) {
    if (scheduleId.startsWith(`${home}/`)) ids.push(scheduleId);
  }
  return ids.sort();
}

export function nameOf(home: string, scheduleId: string): string {
  return scheduleId.slice(home.length + 1);
}

async function applyOne(
  client: Client,
  home: string,
  planned: PlannedSchedule,
  dryRun: boolean,
): Promise<ScheduleChange> {
  const handle = client.schedule.getHandle(planned.scheduleId);
  const found = await handle.describe().catch((error: unknown) => {
    if (error instanceof ScheduleNotFoundError) return undefined;
    throw error;
  });
  const schedule = planned.name;
  const options = optionsOf(home, planned);
  if (found === undefined) {
    if (!dryRun) await client.schedule.create({ scheduleId: planned.scheduleId, ...options });
    return { schedule, change: 'created', differs: [] };
  }
  const differs = differences(planned, found);
  if (differs.length === 0) return { schedule, change: 'unchanged', differs };
  if (!dryRun) await handle.update(({ state }) => ({ ...options, state }));
  return { schedule, change: 'updated', differs };
}

function optionsOf(home: string, planned: PlannedSchedule): Omit<ScheduleOptions, 'scheduleId'> {
  const { everyMs, offsetMs, jitterMs, catchupMs, overlap } = planned;
  return {
    spec: { intervals: [{ every: everyMs, offset: offsetMs }], jitter: jitterMs },
    policies: { overlap, catchupWindow: catchupMs, pauseOnFailure: false },
    action: {
      type: 'startWorkflow',
      workflowType: planned.workflowType,
      workflowId: planned.workflowId,
      taskQueue: queuesOf(home).home,
      args: [planned.input],
    },
  };
}

/** The parts of a schedule that are not as planned; none where an update would change nothing. */
function differences(planned: PlannedSchedule, found: ScheduleDescription): string[] {
  const [interval] = found.spec.intervals ?? [];
  const { policies } = found;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['cadence', planned.everyMs, interval?.every],
    ['time of day', planned.offsetMs, interval?.offset],
    ['jitter', planned.jitterMs, found.spec.jitter ?? 0],
    ['catch-up window', planned.catchupMs, policies.catchupWindow],
    ['workflow', planned.workflowType, found.action.workflowType],
    ['overlap', planned.overlap, policies.overlap],
    ['input', JSON.stringify([planned.input]), JSON.stringify(found.action.args)],
  ];
  return pairs.filter(([, wanted, there]) => wanted !== there).map(([name]) => name);
}
