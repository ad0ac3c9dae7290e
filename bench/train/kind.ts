import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Classified, macroF1 } from '../../coding/evaluation/labelled/classes.ts';
import { STATEMENT_KINDS } from '../../schemas/vocabularies.ts';
import { printTable } from '../table.ts';
import { foldsOf } from './folds.ts';
import { type KindRow, kindRows, sentenceRows } from './kind-rows.ts';
import { trained } from './softmax.ts';

/**
 * Makes the weights by which coding tells events, aggregates, patterns and measures apart, and prints what they reach
 * on documents that they were not made from. The same labels and texts give the same bytes. Run it again after a
 * change of the acts' rules:
 *
 *     npx tsx bench/train/kind.ts DATA-FOLDER
 */
const FOLDS = 10;
const PENALTY = { ridge: 8, rounds: 150 };
/** Kinds that are rare in the labels are said a little more readily: by this power of how rare. */
const RARE = 0.3;
/** A feature of fewer rows is not learnt. */
const LEAST = 3;

const OWN = sentenceRows();

type Weights = ReadonlyMap<string, readonly number[]>;

const [data] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write('usage: kind.ts DATA-FOLDER\n');
  process.exitCode = 2;
} else {
  const rows = await kindRows(data);
  report(rows);
  const text = moduleText(weightsOf(rows), rows.length);
  writeFileSync(join(import.meta.dirname, '../../coding/models/kind.model.ts'), text);
}

function weightsOf(labelled: readonly KindRow[]): Weights {
  const rows = [...labelled, ...OWN];
  const frequency = new Map<string, number>();
  for (const name of rows.flatMap(({ features }) => features))
    frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const known = [...frequency].flatMap(([name, count]) => (count < LEAST ? [] : [name])).sort();
  const weights = trained(
    rows.map(({ features, labelled }) => ({
      candidates: STATEMENT_KINDS.map((kind) => ({
        value: kind,
        features: new Map(
          features
            .filter((name) => (frequency.get(name) ?? 0) >= LEAST)
            .map((name) => [`${kind} ${name}`, 1]),
        ),
      })),
      right: STATEMENT_KINDS.map((kind) => kind === labelled),
    })),
    PENALTY,
  );
  return new Map(
    known.map((name) => [name, STATEMENT_KINDS.map((kind) => weightOf(weights, rows, kind, name))]),
  );
}

function weightOf(
  weights: ReadonlyMap<string, number>,
  rows: readonly KindRow[],
  kind: string,
  name: string,
): number {
  const weight = weights.get(`${kind} ${name}`) ?? 0;
  if (name !== 'always') return rounded(weight);
  return rounded(weight - RARE * Math.log(rows.filter(({ labelled }) => labelled === kind).length + 1));
}

function rounded(weight: number): number {
  return Math.round(weight * 1000) / 1000 + 0;
}

function kindBy(weights: Weights, features: readonly string[]): string {
  const scores = STATEMENT_KINDS.map((_, at) =>
    features.reduce((sum, name) => sum + (weights.get(name)?.[at] ?? 0), 0),
  );
  return STATEMENT_KINDS[scores.indexOf(Math.max(...scores))] ?? 'event';
}

function report(rows: readonly KindRow[]): void {
  const folds = foldsOf(
    rows.map(({ document }) => document),
    FOLDS,
    1,
  );
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    weightsOf(rows.filter((_, i) => folds[i] !== fold)),
  );
  const unseen = rows.map((row, i) => ({
    ...row,
    predicted: kindBy(byFold[folds[i] ?? 0] ?? new Map(), row.features),
  }));
  printTable(`Statement kind of ${rows.length} rows`, [
    line('on documents not trained on', unseen),
    line(
      'the same, rows of the labelled family',
      unseen.filter(({ matched }) => matched),
    ),
    line('the weights that are in use, on their own rows', rows),
  ]);
}

function line(what: string, items: readonly Classified[]) {
  const f1 = (kind: string) =>
    (2 * items.filter((one) => one.labelled === kind && one.predicted === kind).length) /
    (items.filter(({ labelled }) => labelled === kind).length +
      items.filter(({ predicted }) => predicted === kind).length);
  const right = items.filter(({ labelled, predicted }) => labelled === predicted).length / items.length;
  return {
    rows: what,
    right: right.toFixed(3),
    'macro F1': (macroF1(items) ?? Number.NaN).toFixed(3),
    ...Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, f1(kind).toFixed(2)])),
  };
}

function moduleText(weights: Weights, rows: number): string {
  return [
    '// Made by: npx tsx bench/train/kind.ts DATA-FOLDER',
    `// From ${rows} rows of the training passages and of the open labelled passages.`,
    `export const KIND_ORDER = ${JSON.stringify(STATEMENT_KINDS).replaceAll('"', "'").replaceAll(',', ', ')} as const;`,
    '',
    'export const KIND_WEIGHTS: Readonly<Record<string, readonly number[]>> = {',
    ...[...weights].map(([name, values]) => `  ${keyOf(name)}: [${values.join(', ')}],`),
    '};',
    '',
  ].join('\n');
}

function keyOf(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name}'`;
}
