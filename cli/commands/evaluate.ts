import { writeFile } from 'node:fs/promises';
import { TocsinError } from '../../schemas/errors.ts';
import { EVALUATORS } from '../evaluation/evaluators.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { bold, sayTo, table } from '../output.ts';

interface EvaluateFlags extends CommonFlags {
  readonly predictions?: string;
}

/** `tocsin evaluate SET PATH`: predicts the labels of a labelled set and measures them against people's. */
export async function evaluate(set: string, path: string, flags: EvaluateFlags): Promise<number> {
  const evaluator = EVALUATORS[set];
  if (evaluator === undefined) {
    throw new TocsinError(
      'usage',
      `no labelled set "${set}"; there are ${Object.keys(EVALUATORS).join(', ')}`,
    );
  }
  const say = sayTo(flags.quiet ?? false);
  const { tables, predictions, notes } = await evaluator(path);
  for (const note of notes) say.note(note);
  if (flags.predictions !== undefined) {
    await writeFile(flags.predictions, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
    say.note(`${predictions.length} predictions: ${flags.predictions}`);
  }
  if (flags.json) say.out(JSON.stringify({ set, tables, notes }));
  else
    say.out(tables.map(({ title, rows, columns }) => `${bold(title)}\n${table(rows, columns)}`).join('\n\n'));
  return EXIT.well;
}
