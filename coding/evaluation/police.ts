import { POLICE_LABELS, type PoliceLabel } from '../models/police-acts.ts';
import { interval } from './bootstrap.ts';
import { type Counts, countsOf, f1, precision, recall, summed } from './counts.ts';
import { type MeasureTable, share } from './table.ts';

interface JudgedSentence {
  readonly labels: Readonly<Partial<Record<PoliceLabel, boolean | null>>>;
  readonly predicted: Readonly<Record<PoliceLabel, boolean>>;
}

const COLUMNS = ['label', 'sentences', 'positives', 'precision', 'recall', 'f1', 'low', 'high'];

/**
 * Precision, recall and F1 of each label over the sentences that carry it, with a 95 % interval of F1 (bootstrap over
 * documents). One list of sentences per document.
 */
export function policeMeasures(documents: readonly (readonly JudgedSentence[])[]): MeasureTable {
  return {
    title: 'IndiaPoliceEvents, sentences',
    columns: COLUMNS,
    rows: POLICE_LABELS.map((label) => labelRow(label, documents)),
  };
}

function labelRow(label: PoliceLabel, documents: readonly (readonly JudgedSentence[])[]) {
  const judged = documents.map((sentences) =>
    sentences.flatMap(({ labels, predicted }) => {
      const labelled = labels[label] ?? null;
      return labelled === null ? [] : [{ labelled, predicted: predicted[label] }];
    }),
  );
  const clusters: readonly Counts[] = judged.map(countsOf);
  const counts = summed(clusters);
  const range = interval(clusters, (drawn) => f1(summed(drawn)));
  return {
    label,
    sentences: judged.flat().length,
    positives: counts.truePositives + counts.falseNegatives,
    precision: share(precision(counts)),
    recall: share(recall(counts)),
    f1: share(f1(counts)),
    low: share(range?.low),
    high: share(range?.high),
  };
}
