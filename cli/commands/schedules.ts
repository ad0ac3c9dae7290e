import type { Client, ScheduleHandle } from '@temporalio/client';
import { ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import { findHome } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { SOURCES } from '../../sources/registry.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { type Say, sayTo, table } from '../output.ts';
import { applySchedules, nameOf, scheduleIds } from '../schedules/apply.ts';
import { listedSchedules } from '../schedules/list.ts';
import { plannedSchedules } from '../schedules/plan.ts';
import { readSettings, type Settings } from '../settings.ts';
import { withTemporal } from '../with-temporal.ts';

interface Place {
  readonly client: Client;
  readonly home: string;
  readonly settings: Settings;
  readonly say: Say;
}

/** `tocsin schedules apply [--dry-run]`: makes the schedules those that the sources' metadata ask for. */
export function apply(flags: CommonFlags & { readonly dryRun?: boolean }): Promise<number> {
  return inPlace(flags, async ({ client, home, settings, say }) => {
    const plan = plannedSchedules(
      home,
      SOURCES.map(({ meta }) => meta),
      settings,
    );
    const changes = await applySchedules(client, home, plan, flags.dryRun ?? false);
    const shown = changes.map(({ differs, ...change }) => ({ ...change, differs: differs.join(', ') }));
    if (flags.json) say.out(JSON.stringify(changes));
    else say.out(table(shown, ['schedule', 'change', 'differs']));
    if (flags.dryRun) say.note('dry run: nothing was changed');
  });
}

/** `tocsin schedules list`: what runs when, and what is paused and why. */
export function list(flags: CommonFlags): Promise<number> {
  return inPlace(flags, async ({ client, home, say }) => {
    const schedules = await listedSchedules(client, home);
    if (flags.json) say.out(JSON.stringify(schedules));
    else if (schedules.length === 0) say.out('no schedules: make them with "tocsin schedules apply"');
    else
      say.out(
        table(
          schedules.map((one) => ({ ...one })),
          ['schedule', 'state', 'every', 'last', 'next', 'running', 'note'],
        ),
      );
  });
}

/** `tocsin schedules pause NAME…`: nothing of it runs until it is resumed; what it missed comes with the next window. */
export function pause(names: readonly string[], flags: CommonFlags & { readonly reason?: string }) {
  const note = flags.reason ?? 'paused by hand';
  return forEach(names, flags, 'paused', (handle) => handle.pause(note));
}

/** `tocsin schedules resume NAME…` */
export function resume(names: readonly string[], flags: CommonFlags) {
  return forEach(names, flags, 'resumed', (handle) => handle.unpause('resumed by hand'));
}

/** `tocsin schedules trigger NAME…`: runs it now, paused or not, after what is running. */
export function trigger(names: readonly string[], flags: CommonFlags) {
  return forEach(names, flags, 'triggered', (handle) => handle.trigger(ScheduleOverlapPolicy.BUFFER_ONE));
}

/** `tocsin schedules delete NAME…`: takes it from the server; the next `apply` or `serve` makes it again. */
export function remove(names: readonly string[], flags: CommonFlags) {
  return forEach(names, flags, 'deleted', (handle) => handle.delete());
}

function forEach(
  names: readonly string[],
  flags: CommonFlags,
  done: string,
  work: (handle: ScheduleHandle) => Promise<unknown>,
): Promise<number> {
  return inPlace(flags, async (place) => {
    for (const name of await chosen(place, names)) {
      await work(place.client.schedule.getHandle(`${place.home}/${name}`)).catch((error: unknown) => {
        if (!(error instanceof ScheduleNotFoundError)) throw error;
        throw new TocsinError('not_found', `no schedule ${name}: "tocsin schedules list" shows all`);
      });
      place.say.out(flags.json ? JSON.stringify({ schedule: name, done }) : `${name}: ${done}`);
    }
  });
}

/** `all` means every schedule of the home. */
async function chosen({ client, home }: Place, names: readonly string[]): Promise<readonly string[]> {
  if (!names.includes('all')) return names;
  return (await scheduleIds(client, home)).map((id) => nameOf(home, id));
}

async function inPlace(flags: CommonFlags, work: (place: Place) => Promise<void>): Promise<number> {
  const root = findHome(flags.home, process.env);
  const say = sayTo(flags.quiet ?? false);
  const settings = await readSettings(root, process.env, { config: flags.config });
  await withTemporal(root, settings, say, (client, { id }) => work({ client, home: id, settings, say }));
  return EXIT.well;
}
