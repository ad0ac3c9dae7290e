import { tmpdir } from 'node:os';
import { type PlannedSchedule, plannedSchedules } from '../../../cli/schedules/plan.ts';
import { readSettings } from '../../../cli/settings.ts';
import { SOURCES } from '../../../sources/registry.ts';

const DAY_MS = 86_400_000;

/** When a schedule is due on a day, as Temporal writes it into the ids of what it starts; undefined where it is not. */
export async function dueAt(name: string, day: string): Promise<string | undefined> {
  const schedule = (await planned()).find((one) => one.name === name);
  if (schedule === undefined) throw new Error(`no schedule ${name}`);
  const at = Date.parse(`${day}T00:00:00Z`) + (schedule.offsetMs % DAY_MS);
  if ((at - schedule.offsetMs) % schedule.everyMs !== 0) return undefined;
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** All schedules of a home, with the settings as they come. */
export async function planned(): Promise<readonly PlannedSchedule[]> {
  const metas = SOURCES.map(({ meta }) => meta);
  return plannedSchedules('soak', metas, await readSettings(tmpdir(), {}, {}));
}
