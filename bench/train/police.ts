import { readPoliceDocuments } from '../../cli/evaluation/india-police-events.ts';
import { interval } from '../../coding/evaluation/bootstrap.ts';
import { countsOf, f1, precision, recall, summed } from '../../coding/evaluation/counts.ts';
import { grouped } from '../../coding/evaluation/groups.ts';
import { POLICE_LABELS } from '../../coding/models/police-acts.ts';
import { policeBlocks } from '../../coding/models/police-features.ts';
import { type Block, rowOf } from '../../coding/models/rows.ts';
import { printTable } from '../table.ts';
import { type Costs, foldsOf, outOfFold } from './folds.ts';
import { frequencies } from './frequencies.ts';
import { trainPlane } from './svm.ts';
import { bestThreshold } from './thresholds.ts';
import { modelFile } from './write-model.ts';

const BITS = 20;
/** In the order of the labels. ARREST and FAIL as if both sides had equally many rows. */
const COSTS: readonly Costs[] = [
  { cost: 0.5, positiveCost: 1.5 },
  { cost: 0.1, positiveCost: 7.2 },
  { cost: 0.1, positiveCost: 10 },
  { cost: 0.5, positiveCost: 1.5 },
];
const FOLDS = 5;

/**
 * Trains the classifier of police acts and prints what it reaches on sentences of documents it was not trained on
 * (five folds by document; the threshold of each fold is set on the other four).
 */
export async function trainPolice(path: string) {
  const { files, documents } = await readPoliceDocuments(path);
  const sentences = documents.flatMap((d) => d.sentences.map((s) => ({ ...s, document: d.id })));
  const texts = documents.flatMap((d) => policeBlocks(d.sentences.map((s) => s.text)));
  const groups = sentences.map((s) => s.document);
  const positives = POLICE_LABELS.map((label) => sentences.map((s) => s.labels[label] === true));
  const folds = foldsOf(groups, FOLDS, 1);
  const rowsWith = (idf: Float64Array) => texts.map((blocks) => rowOf(blocks, idf, BITS));
  const scores = outOfFold(positives, {
    rowsOf: (fold) => rowsWith(frequenciesOf(texts.filter((_, i) => folds[i] !== fold))),
    ...{ folds, count: FOLDS, size: 2 ** BITS, costs: COSTS },
  });
  report(scores, positives, folds, groups);
  const idf = frequenciesOf(texts);
  const rows = rowsWith(idf);
  const planes = positives.map((positive, label) =>
    trainPlane(rows, positive, { cost: 1, ...COSTS[label], size: 2 ** BITS, seed: 1 }),
  );
  const thresholds = scores.map((score, label) => bestThreshold(score, positives[label] ?? []));
  const trainedOn = files.map((file) => file.sha256);
  return modelFile({
    name: 'police',
    labels: POLICE_LABELS,
    thresholds,
    planes,
    idf,
    bits: BITS,
    keep: KEEP,
    trainedOn,
  });
}

const KEEP = 200_000;

function frequenciesOf(texts: readonly (readonly Block[])[]): Float64Array {
  return frequencies(texts, BITS, 2);
}

/** F1 with thresholds that never saw what they judge, and with the threshold that suits these very rows best. */
function report(
  scores: readonly Float64Array[],
  positives: readonly (readonly boolean[])[],
  folds: readonly number[],
  groups: readonly string[],
): void {
  const rows = POLICE_LABELS.map((label, at) => {
    const positive = positives[at] ?? [];
    const score = scores[at] ?? new Float64Array();
    const thresholds = foldThresholds(score, positive, folds);
    const judge = (thresholdOf: (i: number) => number) =>
      positive.map((labelled, i) => ({
        ...{ labelled, predicted: (score[i] ?? 0) >= thresholdOf(i), group: groups[i] ?? '' },
      }));
    const judgements = judge((i) => thresholds[folds[i] ?? 0] ?? 0);
    const best = bestThreshold(score, positive);
    const range = interval(grouped(judgements, (j) => j.group).map(countsOf), (drawn) => f1(summed(drawn)));
    const counts = countsOf(judgements);
    return {
      ...{ label, positives: positive.filter(Boolean).length },
      ...{ precision: three(precision(counts)), recall: three(recall(counts)), F1: three(f1(counts)) },
      ...{ low: three(range?.low), high: three(range?.high) },
      'F1 at the best threshold': three(f1(countsOf(judge(() => best)))),
    };
  });
  printTable('Out of fold, by document', rows);
}

function foldThresholds(
  score: Float64Array,
  positive: readonly boolean[],
  folds: readonly number[],
): number[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    bestThreshold(
      score.filter((_, i) => folds[i] !== fold),
      positive.filter((_, i) => folds[i] !== fold),
    ),
  );
}

function three(value: number | null | undefined): string {
  return value === null || value === undefined ? '-' : value.toFixed(3);
}
