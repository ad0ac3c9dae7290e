import { readFile, writeFile } from 'node:fs/promises';
import { ZodError } from 'zod';
import { type Model, modelOf } from '../../coding/evaluation/hrdsattack/model.ts';
import { predict } from '../../coding/evaluation/hrdsattack/predict.ts';
import { articlesOf, type LabelledArticle } from '../../coding/evaluation/hrdsattack/rows.ts';
import { type Measure, measuresOf } from '../../coding/evaluation/hrdsattack/score.ts';
import { HRDSATTACK } from '../../coding/models/hrdsattack.model.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';

interface EvaluateFlags extends CommonFlags {
  readonly predictions?: string;
}

/** `tocsin evaluate hrdsattack PATH`: coding against the labels of a file of HRDsAttack's shape. */
export async function evaluateHrdsattack(path: string, flags: EvaluateFlags): Promise<number> {
  const say = sayTo(flags.quiet ?? false);
  const rows = await readRows(path);
  const model: Model = modelOf(HRDSATTACK);
  const predicted = rows.map((row) => ({ ...row, predicted: predict(row.article, model) }));
  if (flags.predictions !== undefined) {
    const lines = predicted.map((row) => JSON.stringify({ id: row.article.id, predicted: row.predicted }));
    await writeFile(flags.predictions, lines.map((line) => `${line}\n`).join(''));
  }
  const scored = predicted.flatMap(({ labels, predicted }) => (labels ? [{ labels, predicted }] : []));
  if (scored.length < rows.length)
    say.note(`${rows.length - scored.length} of ${rows.length} articles have no labels`);
  if (scored.length === 0) return EXIT.well;
  const measures = measuresOf(scored);
  if (flags.json) say.out(JSON.stringify({ articles: scored.length, measures }, null, 2));
  else say.out(table(measures.map(shown), ['measure', 'right', 'labelled', 'figure', '95 %', 'best known']));
  return EXIT.well;
}

async function readRows(path: string): Promise<readonly LabelledArticle[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new TocsinError('usage', `${path} cannot be read`);
  });
  try {
    return articlesOf(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof ZodError) && !(error instanceof SyntaxError)) throw error;
    // Neither message quotes a value: an article's text stays out of the terminal.
    const where = error instanceof ZodError ? (error.issues[0]?.path.join('.') ?? '') : 'no JSON';
    throw new TocsinError('usage', `${path} has not the shape of HRDsAttack: ${where}`);
  }
}

function shown(measure: Measure) {
  const percent = (value: number | undefined) => (value === undefined ? '-' : (100 * value).toFixed(1));
  const { low, high } = measure.interval ?? {};
  return {
    measure: measure.name,
    right: measure.right,
    labelled: measure.labelled,
    figure: percent(measure.figure ?? undefined),
    '95 %': `${percent(low)} to ${percent(high)}`,
    'best known': measure.bestKnown,
  };
}
