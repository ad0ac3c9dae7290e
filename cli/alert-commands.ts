import { type Command, Option } from 'commander';
import { ALERT_STATES, type AlertEventKind } from '../schemas/vocabularies.ts';
import { command, exit } from './command.ts';

const NOTES = `
It is sealed at once, also while Tocsin runs, and stands in the next release. Said again, it changes nothing.
Handles and sentences are published, so neither holds a name.`;

const NOTE = [
  '--note <text>',
  'what there is to say of it, at most 300 characters that name nobody',
] as const;

/** What the desk sees of alerts, and what it says of them. */
export function addAlertCommands(program: Command): void {
  const alerts = program.command('alerts').description('Signals and triggers that a person must look at.');
  command(
    alerts,
    'list',
    'Every alert, newest first; read from sealed files, so it answers while a run goes on.',
    'tocsin alerts list --overdue',
  )
    .addOption(new Option('--state <state>', 'only those in this state').choices(ALERT_STATES))
    .option('--country <iso3>', 'only this country')
    .option('--overdue', 'only those that nobody reviewed by their deadline')
    .action(async (flags) => exit((await import('./commands/alerts.ts')).listAlerts(flags)));
  saying(alerts, 'review', 'reviewed', 'Says that somebody has looked at it.', '').option(...NOTE);
  saying(alerts, 'disseminate', 'disseminated', 'Says that it was passed on.', ' --to field-office')
    .requiredOption('--to <handle>', 'handle of who got it')
    .option(...NOTE);
  saying(alerts, 'act', 'acted', 'Says what was done.', ' --note "a mission was asked for"').requiredOption(
    ...NOTE,
  );
  saying(
    alerts,
    'note',
    'noted',
    'Adds a note and changes no state.',
    ' --note "see the corrections"',
  ).requiredOption(...NOTE);
  saying(alerts, 'close', 'closed', 'Ends it.', ' --reason "copies of one report"').requiredOption(
    '--reason <text>',
    'why, in a sentence of at most 300 characters that names nobody',
  );
}

/** A command by which somebody says that something happened to an alert. */
function saying(alerts: Command, verb: string, kind: AlertEventKind, says: string, rest: string): Command {
  return command(
    alerts,
    `${verb} <alert-id>`,
    says,
    `tocsin alerts ${verb} 7b35ab1a3d632678d920 --by desk-1${rest}`,
  )
    .requiredOption('--by <handle>', 'your handle at the desk: 2 to 16 of a-z, 0-9 and -, no name')
    .addHelpText('after', NOTES)
    .action(async (id, flags) => exit((await import('./commands/alerts.ts')).sayOfAlert(kind, id, flags)));
}
