import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { tiedVariance } from './tied-variance.ts';
import type { Counts } from './verdict.ts';

export interface TheilSen {
  /** Values that entered. */
  readonly n: number;
  /** Change per period. */
  readonly slope: number;
  /** Value at the first period, by the medians. */
  readonly intercept: number;
  /** Sen's (1968) interval of the slope. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * Theil-Sen slope with Sen's confidence interval of level 1 - `alpha`, which comes from the variance of Kendall's S
 * corrected for ties; undefined with fewer than 4 values. Unwatched periods are left out, their time still passes.
 */
export function theilSen(values: Counts, alpha: number): TheilSen | undefined {
  const slopes = slopesOf(values);
  const known = values.filter((value) => value !== null);
  if (known.length < 4) return undefined;
  const slope = medianOf(slopes);
  const spread = normalQuantile(1 - alpha / 2, 0, 1) * Math.sqrt(tiedVariance(known));
  const low = Math.max(0, Math.round((slopes.length - spread) / 2) - 1);
  const high = Math.min(slopes.length - 1, Math.round((slopes.length + spread) / 2));
  const times = values.flatMap((value, i) => (value === null ? [] : [i]));
  return {
    n: known.length,
    slope,
    intercept: medianOf(Float64Array.from(known).sort()) - slope * medianOf(Float64Array.from(times)),
    lower: slopes[low] ?? Number.NaN,
    upper: slopes[high] ?? Number.NaN,
  };
}

/** The slope alone; undefined with fewer than 2 values. */
export function theilSenSlope(values: Counts): number | undefined {
  const slopes = slopesOf(values);
  return slopes.length === 0 ? undefined : medianOf(slopes);
}

/** Slopes of all pairs, ascending. */
function slopesOf(values: Counts): Float64Array {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let filled = 0;
  for (const [j, later] of values.entries()) {
    if (later === null) continue;
    for (let i = 0; i < j; i++) {
      const earlier = values[i] ?? null;
      if (earlier !== null) slopes[filled++] = (later - earlier) / (j - i);
    }
  }
  return slopes.subarray(0, filled).sort();
}

/** Median of ascending values. */
function medianOf(ascending: Float64Array): number {
  const middle = ascending.length >> 1;
  const upper = ascending[middle] ?? Number.NaN;
  return ascending.length % 2 === 1 ? upper : ((ascending[middle - 1] ?? upper) + upper) / 2;
}
