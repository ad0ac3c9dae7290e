import { type Command, Option } from 'commander';
import { TRIGGER_STATES } from '../schemas/vocabularies.ts';
import { command, exit } from './command.ts';

const CONFIRM_NOTES = `
A candidate is a sentence that seems to tell of an authoritative finding: read it first (tocsin explain
TRIGGER-ID). It moves a phase from the next release on (tocsin releases publish, or the next run).
The last word on a trigger is in force. A filing, an authorised investigation or another step of a procedure cannot be
confirmed. This takes the home: while Tocsin runs in it, this exits 75 and names the holder.
--by is a handle of the desk and --reason a sentence of your own: both are published, so neither holds a name.`;

/** The ledger of authoritative findings, and what people say of it. */
export function addTriggerCommands(program: Command): void {
  const triggers = program
    .command('triggers')
    .description('Authoritative findings, orders and warnings that move a phase.');
  command(
    triggers,
    'list',
    'The ledger of the latest release, with what the desk has said since.',
    'tocsin triggers list --state candidate',
  )
    .option('--country <iso3>', 'only this country, ISO 3166-1 alpha-3 or its name')
    .addOption(new Option('--state <state>', 'only triggers of this state').choices(TRIGGER_STATES))
    .action(async (flags) => exit((await import('./commands/triggers.ts')).listTriggers(flags)));
  command(
    triggers,
    'confirm <trigger-id>',
    'Confirms a trigger, or rejects it.',
    'tocsin triggers confirm 51f0a62482f205d6205f --by desk-2 --reason "Paragraph 12 says so"',
  )
    .option('--reject', 'it is no trigger')
    .requiredOption('--by <handle>', 'your handle at the desk: 2 to 16 of a-z, 0-9 and -, no name')
    .requiredOption('--reason <text>', 'why, in a sentence of at most 300 characters that names nobody')
    .addHelpText('after', CONFIRM_NOTES)
    .action(async (id, flags) => exit((await import('./commands/triggers.ts')).confirmTrigger(id, flags)));
}
