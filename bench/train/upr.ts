import { readRecommendations } from '../../cli/evaluation/upr-info.ts';
import { countsOf, f1 } from '../../coding/evaluation/counts.ts';
import { actionBlocks, themeBlocks } from '../../coding/models/recommendation-features.ts';
import { type Block, rowOf } from '../../coding/models/rows.ts';
import { printTable } from '../table.ts';
import { foldsOf, outOfFold } from './folds.ts';
import { frequencies } from './frequencies.ts';
import { trainPlane } from './svm.ts';
import { modelFile } from './write-model.ts';

interface Recipe {
  readonly bits: number;
  readonly cost: number;
  /** Texts a feature must stand in. */
  readonly least: number;
  readonly keep: number;
}

const ACTION: Recipe = { bits: 19, cost: 0.5, least: 2, keep: 100_000 };
const THEMES: Recipe = { bits: 19, cost: 1, least: 2, keep: 22_000 };
const FOLDS = 4;
const THRESHOLDS = Array.from({ length: 13 }, (_, i) => -0.5 + i * 0.05);

/** Trains the classifier of action categories (McMahon, 1-5). */
export async function trainAction(paths: readonly string[]) {
  const { rows: all, trainedOn } = await labelledRows(paths);
  const rows = all.filter((row) => row.action !== null);
  const labels = [...new Set(rows.map((row) => row.action ?? ''))].sort();
  const positives = labels.map((label) => rows.map((row) => row.action === label));
  const trained = train(
    rows.map((row) => actionBlocks(row.text)),
    positives,
    ACTION,
  );
  return modelFile({
    name: 'upr-action',
    labels,
    thresholds: labels.map(() => 0),
    ...trained,
    ...ACTION,
    trainedOn,
  });
}

/** Trains the classifier of issues. One threshold for all, set out of fold by State under review for micro F1. */
export async function trainThemes(paths: readonly string[]) {
  const { rows: all, trainedOn } = await labelledRows(paths);
  const rows = all.filter((row) => row.themes !== null);
  const labels = [...new Set(rows.flatMap((row) => row.themes ?? []))].sort();
  const positives = labels.map((label) => rows.map((row) => row.themes?.includes(label) ?? false));
  const texts = rows.map((row) => themeBlocks(row.text));
  const threshold = commonThreshold(
    texts,
    positives,
    rows.map((row) => row.state),
  );
  const trained = train(texts, positives, THEMES);
  return modelFile({
    name: 'upr-themes',
    labels,
    thresholds: labels.map(() => threshold),
    ...trained,
    ...THEMES,
    trainedOn,
  });
}

async function labelledRows(paths: readonly string[]) {
  const read = await Promise.all(paths.map((path) => readRecommendations(path)));
  return {
    rows: read.flatMap(({ recommendations }) => recommendations),
    trainedOn: read.flatMap(({ files }) => files.map((file) => file.sha256)),
  };
}

function train(
  texts: readonly (readonly Block[])[],
  positives: readonly (readonly boolean[])[],
  recipe: Recipe,
) {
  const size = 2 ** recipe.bits;
  const idf = frequencies(texts, recipe.bits, recipe.least);
  const rows = texts.map((blocks) => rowOf(blocks, idf, recipe.bits));
  const planes = positives.map((positive) =>
    trainPlane(rows, positive, { size, cost: recipe.cost, seed: 1 }),
  );
  return { idf, planes };
}

function commonThreshold(
  texts: readonly (readonly Block[])[],
  positives: readonly (readonly boolean[])[],
  groups: readonly string[],
): number {
  const { bits, cost, least } = THEMES;
  const folds = foldsOf(groups, FOLDS, 1);
  const scores = outOfFold(positives, {
    rowsOf: (fold) => {
      const idf = frequencies(
        texts.filter((_, i) => folds[i] !== fold),
        bits,
        least,
      );
      return texts.map((blocks) => rowOf(blocks, idf, bits));
    },
    ...{ folds, count: FOLDS, size: 2 ** bits, costs: positives.map(() => ({ cost })) },
  });
  const figures = THRESHOLDS.map((threshold) => ({ threshold, F1: microF1(scores, positives, threshold) }));
  printTable(
    'Issues out of fold, by State under review',
    figures.map(({ threshold, F1 }) => ({ threshold: threshold.toFixed(2), 'micro F1': F1.toFixed(4) })),
  );
  return figures.reduce((best, figure) => (figure.F1 > best.F1 ? figure : best)).threshold;
}

function microF1(
  scores: readonly Float64Array[],
  positives: readonly (readonly boolean[])[],
  threshold: number,
) {
  const judgements = positives.flatMap((positive, label) =>
    positive.map((labelled, i) => ({ labelled, predicted: (scores[label]?.[i] ?? 0) >= threshold })),
  );
  return f1(countsOf(judgements)) ?? 0;
}
