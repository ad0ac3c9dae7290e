import { findHome } from '../../home/paths.ts';
import { SOURCES } from '../../sources/registry.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { applySchedules } from '../schedules/apply.ts';
import { plannedSchedules } from '../schedules/plan.ts';
import { openSession } from '../session.ts';
import { readSettings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';
import { pairs } from './run.ts';

/**
 * `tocsin serve`: server, workers and schedules, until SIGINT or SIGTERM. Workers drain, the server stops, and the next
 * start goes on with what was open: workflows, schedules and their pauses are in the server's state.
 */
export async function serve(flags: CommonFlags & { readonly host: readonly string[] }): Promise<number> {
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, {
    config: flags.config,
    hosts: pairs(flags.host, '--host'),
  });
  const say = sayTo(flags.quiet ?? false);
  const session = await openSession({
    root,
    kind: 'real',
    settings,
    ownServerOnly: false,
    logLevel: flags.quiet ? 'error' : 'info',
    say,
  });
  return untilSignalled(session, async () => {
    const { id } = session.descriptor;
    const plan = plannedSchedules(
      id,
      SOURCES.map(({ meta }) => meta),
      settings,
    );
    const changes = await applySchedules(session.temporal.client, id, plan, false);
    for (const { schedule, change } of changes)
      if (change !== 'unchanged') say.note(`schedule ${schedule}: ${change}`);
    say.note(`serving ${root}: ${plan.length} schedules; stop with Ctrl-C`);
    await session.workers.ended;
    return 1;
  });
}
