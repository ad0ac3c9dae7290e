import { type Command, InvalidArgumentError } from 'commander';
import { command, exit } from './command.ts';

/** `tocsin evaluate signals` and `tocsin evaluate indicators`: signals measured by simulation and against what happened. */
export function addSignalEvaluations(evaluate: Command): void {
  command(
    evaluate,
    'signals [data]',
    'Signals under simulation, and the attention back-test on a folder that holds one folder a source.',
    'tocsin evaluate signals ../data --out docs/signal-quality.md',
  )
    .option('--series <n>', 'simulated series a cell', count(100_000), 10_000)
    .option('--years <n>', 'simulated years of the whole world', count(100), 10)
    .option('--seed <n>', 'of all draws', count(2 ** 31), 20_260_101)
    .option('--out <file>', 'also write the report, as Markdown')
    .action(async (data, flags) =>
      exit((await import('./commands/evaluate-signals.ts')).evaluateSignals(data, flags)),
    );
  command(
    evaluate,
    'indicators <path>',
    "The indicator back-test: the home's retrospective releases against the files of the Early Warning Project.",
    'tocsin evaluate indicators ../data/early-warning-project --home ARCHIVES',
  )
    .option('--seed <n>', 'of all draws', count(2 ** 31), 20_260_101)
    .option('--out <file>', 'also write the report, as Markdown')
    .action(async (path, flags) =>
      exit((await import('./commands/evaluate-indicators.ts')).evaluateIndicators(path, flags)),
    );
}

function count(most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= 1 && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}
