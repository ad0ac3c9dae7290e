import { type Command, Option } from 'commander';
import { command, exit } from './command.ts';

const NOTES = `
Windows follow the calendar. Those that are complete already are left out (--again asks for them too), and a call that
was stopped, or killed, goes on where it was. While another process holds the home (tocsin serve), its workers do it.`;

/** Days that were missed, or that lie before the first run. */
export function addBackfillCommands(program: Command): void {
  command(
    program,
    'backfill <source>',
    'Asks a source for past days, window by window, and publishes what came in.',
    'tocsin backfill reliefweb --since 2020-01-01 --until 2024-12-31',
  )
    .option('--since <date>', 'first day, YYYY-MM-DD')
    .option('--until <date>', 'last day, YYYY-MM-DD')
    .addOption(
      new Option(
        '--window <unit>',
        'days asked for at once (default: month, or longer where the source is usually asked for more)',
      ).choices(['day', 'week', 'month', 'quarter', 'year']),
    )
    .option('--parallel <n>', 'windows at work at once; each host is still asked at its own pace', '2')
    .option('--again', 'ask for windows that are complete, too')
    .option('--stop', 'end the open backfill of this source instead; windows that are done stay')
    .option(
      '--host <host=origin>',
      "send a host's requests to a mirror or test server (repeatable)",
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .addHelpText('after', NOTES)
    .action(async (source, flags) => exit((await import('./commands/backfill.ts')).backfill(source, flags)));
}
