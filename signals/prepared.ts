import { type Baselines, baselinesOf, trailing } from './baseline.ts';
import { type Columns, PARTIAL, UNUSABLE, WHOLE } from './columns.ts';
import type { Policy } from './policy.ts';

/** Sums of one series over a window, by the index of its last month. */
interface WindowSums {
  readonly window: number;
  readonly usable: Float64Array;
  readonly partial: Float64Array;
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
}

/** What forecasts of a series need of it, whichever pool it stands in. */
export interface Prepared {
  readonly columns: Columns;
  /** Over all watched months. */
  readonly any: Baselines;
  /** Over wholly watched months. */
  readonly whole: Baselines;
  readonly sums: readonly WindowSums[];
}

/** Sums up a series, which several pools may then share. */
export function prepare(columns: Columns, { test }: Policy): Prepared {
  const any = baselinesOf(columns, test.baseline, PARTIAL);
  const whole = columns.state.includes(PARTIAL) ? baselinesOf(columns, test.baseline, WHOLE) : any;
  const n = columns.counts.length;
  const sums = test.windows.map((w) => ({
    window: w,
    usable: trailing(n, w, (i) => (columns.state[i] === UNUSABLE ? 0 : 1)),
    partial: trailing(n, w, (i) => (columns.state[i] === PARTIAL ? 1 : 0)),
    counts: trailing(n, w, (i) => columns.counts[i] ?? 0),
    exposure: trailing(n, w, (i) => columns.exposure[i] ?? 0),
  }));
  return { columns, any, whole, sums };
}
