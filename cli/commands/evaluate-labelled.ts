import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorKinds } from '../../coding/evaluation/labelled/errors.ts';
import type { Measure } from '../../coding/evaluation/labelled/measure.ts';
import {
  confidenceMeasures,
  factorMeasures,
  fieldMeasures,
  pairMeasures,
  passageMeasures,
} from '../../coding/evaluation/labelled/measures.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { packageRoot } from '../../sql/statements.ts';
import { type Evaluation, evaluate } from '../evaluation/labelled/evaluation.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { type Say, sayTo, table } from '../output.ts';

interface LabelledFlags extends CommonFlags {
  readonly labels?: string;
  readonly held?: boolean;
  readonly errors?: boolean;
  readonly predictions?: string;
}

/** `tocsin evaluate labelled PATH`: coding against the labelled set. 3 where a text is missing or has changed. */
export async function evaluateLabelled(data: string, flags: LabelledFlags): Promise<number> {
  const labels = flags.labels ?? join(packageRoot(), 'bench', 'labelled');
  for (const folder of [data, labels])
    if (!existsSync(folder)) throw new TocsinError('usage', `${folder}: no such folder`);
  const evaluation = await evaluate(labels, data, flags.held === true);
  const report = reportOf(evaluation);
  const say = sayTo(flags.quiet === true);
  if (flags.predictions !== undefined) await writeFile(flags.predictions, predictionsOf(evaluation));
  if (flags.json)
    say.out(JSON.stringify({ measures: report, missing: evaluation.missing, errors: errorsOf(evaluation) }));
  else print(say, evaluation, report, flags.errors === true);
  return evaluation.missing.length > 0 ? EXIT.attention : EXIT.well;
}

interface ReportLine extends Measure {
  /** Cohen's κ of the two annotators on what the figure measures. */
  readonly kappa: number | null;
}

function reportOf({ passages, pairs, agreement }: Evaluation): ReportLine[] {
  const kappas = new Map(agreement.map(({ field, kappa }) => [field, kappa]));
  return [
    ...passageMeasures(passages),
    ...fieldMeasures(passages),
    ...confidenceMeasures(passages),
    ...factorMeasures(passages),
    ...pairMeasures(pairs),
  ].map((one) => ({ ...one, kappa: one.agreement === null ? null : (kappas.get(one.agreement) ?? null) }));
}

function errorsOf({ passages, pairs }: Evaluation) {
  return errorKinds(passages, pairs);
}

function print(say: Say, evaluation: Evaluation, report: readonly ReportLine[], errors: boolean): void {
  const shown = report.map(({ figure, low, high, kappa, name, n, note }) => ({
    measure: name,
    n: String(n),
    figure: digits(figure),
    '95 %': low === null || high === null ? null : `${digits(low)}-${digits(high)}`,
    'κ of people': digits(kappa),
    note,
  }));
  say.out(table(shown, ['measure', 'n', 'figure', '95 %', 'κ of people', 'note']));
  if (errors) {
    const rows = errorsOf(evaluation).map(({ category, count, ids }) => ({
      category,
      count,
      ids: ids.join(' '),
    }));
    say.out(`\n${table(rows, ['category', 'count', 'ids'])}`);
  }
  if (evaluation.missing.length === 0) return;
  say.out(
    `\nLeft out:\n${table(
      evaluation.missing.map((one) => ({ ...one })),
      ['id', 'file', 'record', 'reason'],
    )}`,
  );
}

const digits = (value: number | null) => (value === null ? null : value.toFixed(3));

/** A line an item: whole rows of the coder for a passage, whether the rule joins them for a pair. */
function predictionsOf({ passages, pairs }: Evaluation): string {
  const lines = [
    ...passages.map(({ label, rows }) => ({ id: label.id, predicted: rows })),
    ...pairs.map(({ id, joined }) => ({ id, predicted: { same: joined } })),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
