import { interval } from './bootstrap.ts';
import { type Counts, countsOf, f1, precision, recall, summed } from './counts.ts';
import { grouped } from './groups.ts';
import { type MeasureTable, share } from './table.ts';

interface JudgedRecommendation {
  /** State under review: recommendations to one State resemble each other and are drawn together. */
  readonly state: string;
  readonly action: string | null;
  readonly themes: readonly string[] | null;
  readonly predicted: { readonly action: string; readonly themes: readonly string[] };
}

interface Cluster {
  readonly rows: number;
  readonly right: number;
}

type Items = readonly JudgedRecommendation[];

const SUMMARY = ['measure', 'rows', 'figure', 'low', 'high'];
const BY_LABEL = ['label', 'positives', 'precision', 'recall', 'f1'];

/** Accuracy of action categories, micro F1 of issues, each with a 95 % interval, and the figures of every label. */
export function recommendationMeasures(items: Items): readonly MeasureTable[] {
  const actions = items.filter((item) => item.action !== null);
  const themed = items.filter((item) => item.themes !== null);
  return [
    { title: 'UPR recommendations', columns: SUMMARY, rows: [accuracyRow(actions), microRow(themed)] },
    byLabel(
      'Action category',
      actions,
      (item) => [item.action ?? ''],
      (item) => [item.predicted.action],
    ),
    byLabel(
      'Issues',
      themed,
      (item) => item.themes ?? [],
      (item) => item.predicted.themes,
    ),
  ];
}

function accuracyRow(items: Items) {
  const clusters: readonly Cluster[] = grouped(items, (item) => item.state).map((group) => ({
    rows: group.length,
    right: group.filter((item) => item.action === item.predicted.action).length,
  }));
  const accuracy = (drawn: readonly Cluster[]) => {
    const rows = drawn.reduce((sum, cluster) => sum + cluster.rows, 0);
    return rows === 0 ? null : drawn.reduce((sum, cluster) => sum + cluster.right, 0) / rows;
  };
  return summaryRow(
    'action category, accuracy',
    items.length,
    accuracy(clusters),
    interval(clusters, accuracy),
  );
}

function microRow(items: Items) {
  const clusters: readonly Counts[] = grouped(items, (item) => item.state).map((group) =>
    summed(group.map(themeCounts)),
  );
  const micro = (drawn: readonly Counts[]) => f1(summed(drawn));
  return summaryRow('issues, micro F1', items.length, micro(clusters), interval(clusters, micro));
}

function summaryRow(
  measure: string,
  rows: number,
  figure: number | null,
  range: { readonly low: number; readonly high: number } | null,
) {
  return { measure, rows, figure: share(figure), low: share(range?.low), high: share(range?.high) };
}

function themeCounts({ themes, predicted }: JudgedRecommendation): Counts {
  const labelled = new Set(themes ?? []);
  const said = new Set(predicted.themes);
  const truePositives = [...said].filter((theme) => labelled.has(theme)).length;
  return {
    truePositives,
    falsePositives: said.size - truePositives,
    falseNegatives: labelled.size - truePositives,
  };
}

function byLabel(
  title: string,
  items: Items,
  labelledOf: (item: JudgedRecommendation) => readonly string[],
  saidOf: (item: JudgedRecommendation) => readonly string[],
): MeasureTable {
  const labels = [...new Set(items.flatMap((item) => [...labelledOf(item), ...saidOf(item)]))].sort();
  const rows = labels.map((label) => {
    const counts = countsOf(
      items.map((item) => ({
        labelled: labelledOf(item).includes(label),
        predicted: saidOf(item).includes(label),
      })),
    );
    const positives = counts.truePositives + counts.falseNegatives;
    const figures = { precision: precision(counts), recall: recall(counts), f1: f1(counts) };
    return {
      ...{ label, positives, precision: share(figures.precision) },
      ...{ recall: share(figures.recall), f1: share(figures.f1) },
    };
  });
  return { title, columns: BY_LABEL, rows };
}
