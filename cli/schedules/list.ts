import type { Client, ScheduleDescription } from '@temporalio/client';
import { nameOf, scheduleIds } from './apply.ts';

/** A schedule as people see it. Times are ISO 8601, UTC, to the minute. */
export interface ListedSchedule {
  readonly schedule: string;
  readonly state: 'active' | 'paused';
  readonly every: string;
  readonly last: string | null;
  readonly next: string | null;
  readonly running: number;
  readonly note: string | null;
}

/** All schedules that the server has of a home, by name. */
export async function listedSchedules(client: Client, home: string): Promise<ListedSchedule[]> {
  const ids = await scheduleIds(client, home);
  const described = await Promise.all(ids.map((id) => client.schedule.getHandle(id).describe()));
  return described.map((found) => listed(home, found));
}

function listed(home: string, found: ScheduleDescription): ListedSchedule {
  const { info, state, spec } = found;
  const last = info.recentActions.at(-1)?.takenAt;
  return {
    schedule: nameOf(home, found.scheduleId),
    state: state.paused ? 'paused' : 'active',
    every: daysOf(spec.intervals?.[0]?.every ?? 0),
    last: last ? minute(last) : null,
    next: state.paused ? null : (info.nextActionTimes.map(minute)[0] ?? null),
    running: info.runningActions.length,
    note: state.note || null,
  };
}

function daysOf(ms: number): string {
  const days = ms / 86_400_000;
  if (days < 1) return ms === 3_600_000 ? '1 hour' : `${ms / 3_600_000} hours`;
  return days === 1 ? '1 day' : `${days} days`;
}

function minute(time: Date): string {
  return `${time.toISOString().slice(0, 16)}Z`;
}
