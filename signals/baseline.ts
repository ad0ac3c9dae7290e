import type { Columns } from './columns.ts';

/** Sums over the months of each baseline, by the index of its last month. */
export interface Baselines {
  readonly months: Float64Array;
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
  /** Σ y² / e, from which the Pearson statistic follows. */
  readonly squares: Float64Array;
}

/**
 * Sums over the `span` months that end at each index. Only months of at least that `state` enter: an unmonitored
 * month leaves the baseline, it is no zero in it.
 */
export function baselinesOf(columns: Columns, span: number, state: number): Baselines {
  const n = columns.counts.length;
  const inside = (i: number) => (columns.state[i] ?? 0) >= state;
  const count = (i: number) => columns.counts[i] ?? 0;
  const exposure = (i: number) => columns.exposure[i] ?? 0;
  return {
    months: trailing(n, span, (i) => (inside(i) ? 1 : 0)),
    counts: trailing(n, span, (i) => (inside(i) ? count(i) : 0)),
    exposure: trailing(n, span, (i) => (inside(i) ? exposure(i) : 0)),
    squares: trailing(n, span, (i) => (inside(i) ? count(i) ** 2 / exposure(i) : 0)),
  };
}

/** Sum of the last `span` values up to each index. Differences of running sums: linear in n, whatever the span. */
export function trailing(n: number, span: number, value: (i: number) => number): Float64Array {
  const running = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) running[i + 1] = (running[i] ?? 0) + value(i);
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++) sums[i] = (running[i + 1] ?? 0) - (running[Math.max(0, i + 1 - span)] ?? 0);
  return sums;
}
