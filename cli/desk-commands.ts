import { type Command, Option } from 'commander';
import { CORRECTION_KINDS } from '../schemas/vocabularies.ts';
import { command, exit } from './command.ts';

const ADD_NOTES = `
The correction takes the home: while Tocsin runs in it, this exits 75 and names the holder. It applies from the next
release on (tocsin releases publish, or the next run); what coding said before stays in the batches.
--by is a handle of the desk and --reason a sentence of your own: both are published, so neither holds a name.`;

/** What people at the desk say to Tocsin. */
export function addDeskCommands(program: Command): void {
  const corrections = program
    .command('corrections')
    .description('What people say is wrong in a violation indicator.');
  command(
    corrections,
    'add <indicator-id>',
    'Marks a violation indicator as wrong.',
    'tocsin corrections add 51f0a62482f205d6205f --kind wrong_country --country SDN --by desk-2 --reason "It says so in the next sentence"',
  )
    .addOption(new Option('--kind <kind>', 'what is wrong').choices(CORRECTION_KINDS).makeOptionMandatory())
    .option('--country <iso3>', 'with wrong_country: the country it happened in, ISO 3166-1 alpha-3')
    .option('--act <code>', 'with wrong_act: the act that the text tells of, e.g. DET.arbitrary_arrest')
    .option('--of <indicator-id>', 'with duplicate: the indicator that tells of the same event')
    .requiredOption('--by <handle>', 'your handle at the desk: 2 to 16 of a-z, 0-9 and -, no name')
    .requiredOption('--reason <text>', 'why, in a sentence of at most 300 characters that names nobody')
    .addHelpText('after', ADD_NOTES)
    .action(async (id, flags) => exit((await import('./commands/corrections.ts')).addCorrection(id, flags)));
  command(
    corrections,
    'list',
    'Every correction, oldest first; read from sealed files, so it answers while a run goes on.',
    'tocsin corrections list --json',
  ).action(async (flags) => exit((await import('./commands/corrections.ts')).listCorrections(flags)));
}
