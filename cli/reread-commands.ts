import type { Command } from 'commander';
import { command, exit } from './command.ts';

const NOTES = `
Asks nothing of any site. It takes the home: while Tocsin runs in it, this exits 75 and names the holder. Readings of
before stay in the batches; what reads as before seals nothing and publishes nothing.
--since goes by the day of capture, and takes earlier windows along that showed some of the same documents.
Exit 3 when a source could not be read, or a window that ended well before does not now.`;

/** Reading the archive again. */
export function addRereadCommands(program: Command): void {
  command(
    program,
    'reread',
    "Reads the home's archive again with today's adapters, coding and rules, and says what changed.",
    'tocsin reread --source hrw',
  )
    .option(
      '--source <id>',
      'only this source (repeatable)',
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option('--since <date>', 'only what was captured from this day on, YYYY-MM-DD')
    .addHelpText('after', NOTES)
    .action(async (flags) => exit((await import('./commands/reread.ts')).reread(flags)));
}
