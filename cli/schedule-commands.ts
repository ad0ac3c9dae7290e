import type { Command } from 'commander';
import { command, exit } from './command.ts';

/** `tocsin schedules …`: when each source is asked, and when the release is made. */
export function addScheduleCommands(program: Command): void {
  const schedules = program
    .command('schedules')
    .description('When each source is asked, and when the release is made.');
  command(
    schedules,
    'apply',
    'Makes the schedules those that the sources ask for; removes what is no source any more.',
    'tocsin schedules apply --dry-run',
  )
    .option('--dry-run', 'only say what would change')
    .action(async (flags) => exit((await import('./commands/schedules.ts')).apply(flags)));
  command(
    schedules,
    'list',
    'All schedules: cadence, last and next run, what is paused and why.',
    'tocsin schedules list',
  ).action(async (flags) => exit((await import('./commands/schedules.ts')).list(flags)));
  command(
    schedules,
    'pause <names...>',
    'Stops schedules until they are resumed ("all" for all).',
    'tocsin schedules pause hrw',
  )
    .option('--reason <text>', 'why, for whoever looks at the list')
    .action(async (names, flags) => exit((await import('./commands/schedules.ts')).pause(names, flags)));
  command(
    schedules,
    'resume <names...>',
    'Lets paused schedules run again; the next window takes what was missed.',
    'tocsin schedules resume hrw',
  ).action(async (names, flags) => exit((await import('./commands/schedules.ts')).resume(names, flags)));
  command(
    schedules,
    'trigger <names...>',
    'Runs schedules now, beside their usual times.',
    'tocsin schedules trigger hrw refresh',
  ).action(async (names, flags) => exit((await import('./commands/schedules.ts')).trigger(names, flags)));
  command(
    schedules,
    'delete <names...>',
    'Takes schedules from the server; "apply" makes them again.',
    'tocsin schedules delete all',
  ).action(async (names, flags) => exit((await import('./commands/schedules.ts')).remove(names, flags)));
}
