import { ScheduleOverlapPolicy } from '@temporalio/client';
import { sha256 } from '../../schemas/ids.ts';
import { FILE_ONLY, type SourceMeta } from '../../schemas/source.ts';
import type { PipelineInput } from '../../workflows/pipeline.ts';
import type { SweepInput } from '../../workflows/sweep.ts';
import type { Settings } from '../settings.ts';
import { queuesOf } from '../workers.ts';

/** A schedule as it is to be: everything that Temporal is told, in milliseconds. */
export interface PlannedSchedule {
  /** What people call it: a source's id, `refresh` or `sweep`. */
  readonly name: string;
  /** Its id in Temporal; begins with the home's. */
  readonly scheduleId: string;
  readonly workflowId: string;
  readonly workflowType: 'pipeline' | 'sweep';
  readonly everyMs: number;
  /** Where in the interval it falls, counted from 1970-01-01 UTC. */
  readonly offsetMs: number;
  readonly jitterMs: number;
  readonly catchupMs: number;
  readonly overlap: ScheduleOverlapPolicy;
  readonly input: PipelineInput | SweepInput;
}

export const REFRESH = 'refresh';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A source that publishes once a quarter is still asked once a week: what it says should not wait a quarter. */
const LONGEST_DAYS = 7;
/** Sources begin between 01:00 and 05:00 UTC, each at its own minute; the refresh follows at 06:00. */
const FIRST_SOURCE = HOUR;
const SPREAD_MINUTES = 240;
const REFRESH_AT = 6 * HOUR;
/** Deadlines are in hours: what is past one is seen within the next. */
const SWEEP_EVERY = HOUR;
const SWEEP_AT = 30 * MINUTE;

/** One schedule for each source that can be asked, one for the refresh and one for the alerts' sweep: all from `meta` and settings. */
export function plannedSchedules(
  home: string,
  metas: readonly SourceMeta[],
  settings: Settings,
): readonly PlannedSchedule[] {
  const common = {
    synthetic: false,
    codingQueue: queuesOf(home).coding,
    deadlineSeconds: settings.deadline_seconds,
    timing: { heartbeatSeconds: settings.heartbeat_seconds, attempts: settings.attempts },
  };
  const named = (name: string) => ({
    name,
    scheduleId: `${home}/${name}`,
    workflowId: `${home}/scheduled/${name}`,
  });
  // What a person has to save by hand cannot be asked on a schedule.
  const asked = metas.filter(({ access }) => access !== FILE_ONLY);
  const live = { origin: 'live', since: null, until: null } as const;
  return [
    ...asked.map((meta) => ({
      ...named(meta.id),
      workflowType: 'pipeline' as const,
      everyMs: Math.min(meta.cadenceDays, LONGEST_DAYS) * DAY,
      offsetMs: FIRST_SOURCE + minuteOf(meta.id) * MINUTE,
      jitterMs: 10 * MINUTE,
      catchupMs: Math.min(meta.cadenceDays, LONGEST_DAYS) * DAY,
      // A run that is still at work is followed by one more, which takes all that was missed.
      overlap: ScheduleOverlapPolicy.BUFFER_ONE,
      input: { ...common, sources: [{ source_id: meta.id, input: live }], refresh: false },
    })),
    {
      ...named(REFRESH),
      workflowType: 'pipeline',
      everyMs: DAY,
      offsetMs: REFRESH_AT,
      jitterMs: 0,
      catchupMs: DAY,
      overlap: ScheduleOverlapPolicy.BUFFER_ONE,
      input: { ...common, sources: [] },
    },
    {
      ...named('sweep'),
      workflowType: 'sweep',
      everyMs: SWEEP_EVERY,
      offsetMs: SWEEP_AT,
      jitterMs: 0,
      // One sweep sees all that is overdue: those that were missed need no making up.
      catchupMs: SWEEP_EVERY,
      overlap: ScheduleOverlapPolicy.SKIP,
      input: { timing: common.timing },
    },
  ];
}

/** A minute of the spread that stays the same for a source, on every machine. */
function minuteOf(id: string): number {
  return Number.parseInt(sha256(id).slice(0, 8), 16) % SPREAD_MINUTES;
}
