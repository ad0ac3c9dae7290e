import type { Row } from '../../coding/models/rows.ts';
import { numbersFrom } from '../prose.ts';
import { scoreOf, trainPlane } from './svm.ts';

/** Puts every group whole into one of `count` folds: the fold of each item. */
export function foldsOf(groups: readonly string[], count: number, seed: number): number[] {
  const random = numbersFrom(seed);
  const names = [...new Set(groups)];
  for (let i = names.length - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    [names[i], names[j]] = [names[j] as string, names[i] as string];
  }
  const fold = new Map(names.map((name, i) => [name, i % count]));
  return groups.map((group) => fold.get(group) ?? 0);
}

/** What errors cost in training. */
export interface Costs {
  readonly cost: number;
  readonly positiveCost?: number;
}

interface OutOfFold {
  /** Rows as seen by each fold's own training part: its frequencies know nothing of the fold. */
  readonly rowsOf: (fold: number) => readonly Row[];
  readonly folds: readonly number[];
  readonly count: number;
  readonly size: number;
  /** Of each label: one cost for all errors, or a cost of its own for missing a positive. */
  readonly costs: readonly Costs[];
}

/** Scores of every item by a plane that was trained without its fold; one array per label. */
export function outOfFold(positives: readonly (readonly boolean[])[], options: OutOfFold): Float64Array[] {
  const results = positives.map(() => new Float64Array(options.folds.length));
  for (let fold = 0; fold < options.count; fold += 1) {
    const rows = options.rowsOf(fold);
    const inside = options.folds.map((own) => own !== fold);
    positives.forEach((positive, label) => {
      const plane = trainPlane(
        rows.filter((_, i) => inside[i]),
        positive.filter((_, i) => inside[i]),
        { cost: 1, ...options.costs[label], size: options.size, seed: 1 },
      );
      rows.forEach((row, i) => {
        const result = results[label];
        if (!inside[i] && result) result[i] = scoreOf(plane, row);
      });
    });
  }
  return results;
}
