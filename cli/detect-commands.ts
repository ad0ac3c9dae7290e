import { type Command, InvalidArgumentError, Option } from 'commander';
import { THRESHOLD_METHODS } from '../signals/methods/farrington-bound.ts';
import { command, exit } from './command.ts';
import { METHODS } from './detect/settings.ts';

const NOTES = `
FILE.csv has one line a period, each once, ascending, none missing: period,count or period,count,exposure.
  period    YYYY-MM or its first day YYYY-MM-DD; for weeks YYYY-Www or its Monday YYYY-MM-DD
  count     a whole number; empty where nobody looked, which is not 0
  exposure  how much was looked at, in any unit; empty where that is not known
Every method, its formula, when to believe it and the call of R that it equals: docs/detectors.md.`;

/** `tocsin detect`: the detectors over any series. */
export function addDetectCommands(program: Command): void {
  const detect = command(
    program,
    'detect',
    'Runs a detector over a series of counts of your own.',
    'tocsin detect --in incidents.csv --method farrington --b 3 --w 1 --alpha 0.01',
  )
    .requiredOption('--in <file>', 'CSV: period,count[,exposure]')
    .addOption(new Option('--method <name>', 'which one').choices(METHODS).makeOptionMandatory())
    .addOption(new Option('--format <format>', 'how to answer').choices(['csv', 'json']).default('csv'))
    .option('--no-offset', 'leave the exposure out')
    .option(
      '--alpha <p>',
      'one-sided level of the bound; theil-sen: of the interval',
      number(1e-9, 0.5, false),
    )
    .option(
      '--baseline <periods>',
      'ears-*, nb-cusum, primary: length of the baseline',
      number(3, 10_000, true),
    );
  addEars(detect);
  addFarrington(detect);
  addOthers(detect);
  detect
    .addHelpText('after', NOTES)
    .action(async (flags) => exit((await import('./commands/detect.ts')).detect(flags)));
}

function addEars(detect: Command): void {
  detect
    .option('--min-sigma <sigma>', 'ears-*: least standard deviation', number(0, 1e9, false))
    .addOption(
      new Option(
        '--c3-bound <rule>',
        'ears-c3: the bound as earsC of R has it, or as its manual defines it',
      ).choices(['r', 'documented']),
    );
}

function addFarrington(detect: Command): void {
  detect
    .option('--b <years>', 'farrington: years to go back', number(1, 100, true))
    .option('--w <periods>', 'farrington: half width of the window in each year', number(0, 25, true))
    .option('--seasons <n>', 'farrington: noPeriods of R; 1 takes the windows alone', number(1, 52, true))
    .option('--leave-out <periods>', 'farrington: pastWeeksNotIncluded of R', number(0, 1000, true))
    .option('--no-reweight', 'farrington: do not weigh past outbreaks down')
    .option('--weights-threshold <s>', 'farrington: residual from which they are', number(0, 100, false))
    .option('--no-trend', 'farrington: no trend in time')
    .option('--trend-p <p>', 'farrington: keep the trend below this p (1: always)', number(0, 1, false))
    .addOption(
      new Option('--threshold-method <name>', 'farrington: how the bound is made').choices(THRESHOLD_METHODS),
    )
    .option('--limit54 <cases,periods>', 'farrington: no alarm below so many in so many', limit);
}

function addOthers(detect: Command): void {
  detect
    .option(
      '--shift <factor>',
      'nb-cusum: rise of the mean that is to be found',
      number(1.000001, 1e6, false),
    )
    .option('--threshold <c>', 'nb-cusum: alarm above this log likelihood ratio', number(0, 1e6, false))
    .option(
      '--dispersion <alpha>',
      'nb-cusum: variance = mean + alpha mean² (else estimated)',
      number(0, 1e6, false),
    )
    .option('--no-refit', 'nb-cusum: keep the first mean after an alarm')
    .option('--quiet-periods <n>', 'first: watched periods without incident before', number(1, 10_000, true))
    .addOption(new Option('--variance <rule>', 'mann-kendall').choices(['ties', 'hamed-rao']))
    .option('--lags <n>', 'mann-kendall: lags that may enter the variance (all)', number(1, 10_000, true));
}

function number(least: number, most: number, whole: boolean): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value)))
      return value;
    throw new InvalidArgumentError(`Give a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`);
  };
}

function limit(text: string): { cases: number; periods: number } {
  const match = /^(\d{1,6}),([1-9]\d{0,3})$/.exec(text);
  if (!match) throw new InvalidArgumentError('Give two whole numbers, as 5,4.');
  return { cases: Number(match[1]), periods: Number(match[2]) };
}
