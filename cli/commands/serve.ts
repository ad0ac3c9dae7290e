import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { findHome } from '../../home/paths.ts';
import { FILE_ONLY, type SourceMeta } from '../../schemas/source.ts';
import { SOURCES } from '../../sources/registry.ts';
import type { PipelineInput } from '../../workflows/pipeline.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { readSettings, type Settings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';
import { queuesOf } from '../workers.ts';
import { pairs } from './run.ts';

/** `tocsin serve`: server, workers and one schedule per source, until SIGINT or SIGTERM. */
export async function serve(flags: CommonFlags & { readonly host: readonly string[] }): Promise<number> {
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, {
    config: flags.config,
    hosts: pairs(flags.host, '--host'),
  });
  const say = sayTo(flags.quiet ?? false);
  const session = await openSession({ root, kind: 'real', settings, ownServerOnly: false, say });
  return untilSignalled(session, async () => {
    // What a person has to save by hand cannot be asked on a schedule.
    const asked = SOURCES.filter(({ meta }) => meta.access !== FILE_ONLY);
    for (const { meta } of asked) await applySchedule(session, meta, settings);
    say.note(`serving ${root}: ${asked.length} sources on schedule; stop with Ctrl-C`);
    await session.workers.ended;
    return 1;
  });
}

/** One schedule a source: every cadence, one at a time, a missed day caught up, spread to be polite. */
async function applySchedule(session: Session, meta: SourceMeta, settings: Settings): Promise<void> {
  const { id } = session.descriptor;
  const input: PipelineInput = {
    sources: [{ source_id: meta.id, input: { origin: 'live', since: null, until: null } }],
    synthetic: false,
    codingQueue: queuesOf(id).coding,
    deadlineSeconds: settings.deadline_seconds,
    timing: { heartbeatSeconds: settings.heartbeat_seconds, attempts: settings.attempts },
  };
  const schedule = {
    spec: { intervals: [{ every: `${meta.cadenceDays}d` as const }], jitter: '30m' as const },
    policies: {
      overlap: ScheduleOverlapPolicy.BUFFER_ONE,
      catchupWindow: '1d' as const,
      pauseOnFailure: false,
    },
    action: {
      type: 'startWorkflow' as const,
      workflowType: 'pipeline',
      workflowId: `${id}/scheduled/${meta.id}`,
      taskQueue: queuesOf(id).home,
      args: [input],
    },
  };
  const scheduleId = `${id}/${meta.id}`;
  const { schedule: schedules } = session.temporal.client;
  try {
    await schedules.create({ scheduleId, ...schedule });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await schedules.getHandle(scheduleId).update((found) => ({ ...found, ...schedule }));
  }
}
