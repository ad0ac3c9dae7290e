import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { type Counts, finite, UNTOLD, type Verdict } from './verdict.ts';

export interface EarsSettings {
  readonly method: 'C1' | 'C2' | 'C3';
  /** Periods in the moving window, at least 3. */
  readonly baseline: number;
  readonly alpha: number;
  /** Least standard deviation that is reckoned with: 0.5 or 1 for sparse series. */
  readonly minSigma: number;
  /**
   * Bound of C3. `r`: as `earsC` computes it, from the current count, so that its alarm depends on the two periods
   * before alone. `documented`: as its manual defines it, from the mean of the window; alarm where C3 reaches z.
   */
  readonly c3Bound: 'r' | 'documented';
}

export const EARS_BASELINE = 7;
/** The defaults of `earsC`, which are those of the CDC. */
export const EARS_ALPHA = { C1: 0.001, C2: 0.001, C3: 0.025 } as const;

/** Mean and standard deviation of the window that ends at each index; NaN where it is not whole. */
interface Windows {
  readonly mean: Float64Array;
  readonly sigma: Float64Array;
}

/**
 * EARS C1, C2 and C3 of every period, as `earsC` of R `surveillance` 1.20.3 (Fricker et al. 2008). A window that holds
 * an unwatched period gives no verdict. C3 after a flat baseline (standard deviation 0) is undefined: `low_power`.
 */
export function ears(counts: Counts, settings: EarsSettings): Verdict[] {
  const z = normalQuantile(1 - settings.alpha, 0, 1);
  const windows = windowsOf(counts, settings);
  if (settings.method === 'C3') return counts.map((count, i) => c3(counts, windows, count, i, z, settings));
  const lag = settings.method === 'C1' ? 1 : 3;
  return counts.map((count, i) => shewhart(windows, count, i - lag, z));
}

function shewhart({ mean, sigma }: Windows, count: number | null, end: number, z: number): Verdict {
  const expected = mean[end];
  const s = sigma[end];
  if (count === null || expected === undefined || s === undefined || Number.isNaN(expected)) return UNTOLD;
  const bound = expected + z * s;
  const statistic = finite((count - expected) / s);
  return { expected, bound, statistic, p: null, alarm: count > bound, computability: 'ok' };
}

function c3(
  counts: Counts,
  windows: Windows,
  count: number | null,
  i: number,
  z: number,
  { c3Bound }: EarsSettings,
): Verdict {
  const expected = windows.mean[i - 3] ?? Number.NaN;
  const sigma = windows.sigma[i - 3] ?? Number.NaN;
  if (count === null || Number.isNaN(expected) || Number.isNaN(windows.mean[i - 5] ?? Number.NaN))
    return UNTOLD;
  if (counts[i - 1] === null || counts[i - 2] === null) return UNTOLD;
  const before = excess(counts, windows, i - 1) + excess(counts, windows, i - 2);
  const statistic = before + excess(counts, windows, i);
  const bound = Math.max(0, (c3Bound === 'r' ? count : expected) + sigma * (z - before));
  if (Number.isNaN(bound)) return { ...UNTOLD, expected, computability: 'low_power' };
  const alarm = c3Bound === 'r' ? count > bound : statistic >= z;
  return { expected, bound, statistic: finite(statistic), p: null, alarm, computability: 'ok' };
}

/** max(0, C2 - 1). */
function excess(counts: Counts, { mean, sigma }: Windows, i: number): number {
  return Math.max(0, ((counts[i] ?? Number.NaN) - (mean[i - 3] ?? 0)) / (sigma[i - 3] ?? 0) - 1);
}

/** Two passes over each window, so that large counts lose no digits. */
function windowsOf(counts: Counts, { baseline, minSigma }: EarsSettings): Windows {
  const mean = new Float64Array(counts.length).fill(Number.NaN);
  const sigma = new Float64Array(counts.length).fill(Number.NaN);
  let whole = 0;
  for (let end = 0; end < counts.length; end++) {
    whole = counts[end] === null ? 0 : whole + 1;
    if (whole < baseline) continue;
    let sum = 0;
    for (let i = end - baseline + 1; i <= end; i++) sum += counts[i] ?? 0;
    const average = sum / baseline;
    let squares = 0;
    for (let i = end - baseline + 1; i <= end; i++) squares += ((counts[i] ?? 0) - average) ** 2;
    mean[end] = average;
    sigma[end] = Math.max(minSigma, Math.sqrt(squares / (baseline - 1)));
  }
  return { mean, sigma };
}
