import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { averageRanks } from './ranks.ts';
import { theilSenSlope } from './theil-sen.ts';
import { tiedVariance } from './tied-variance.ts';
import type { Counts } from './verdict.ts';

export interface MannKendallSettings {
  /** Variance of S: `ties` for independent values, `hamed-rao` (1998) for autocorrelated ones. */
  readonly variance: 'ties' | 'hamed-rao';
  /** Lags whose autocorrelation may enter the variance of Hamed and Rao; undefined: all. */
  readonly lags?: number;
}

export interface MannKendall {
  /** Values that entered. */
  readonly n: number;
  /** Rises less falls over all pairs. */
  readonly s: number;
  readonly variance: number;
  readonly tau: number;
  /** With continuity correction; NULL where the corrected variance is not positive. */
  readonly z: number | null;
  /** Two-sided. */
  readonly p: number | null;
}

/** Lags count where their autocorrelation is outside this two-sided level, as Hamed and Rao propose. */
const LAG_ALPHA = 0.05;

/**
 * Test for a monotonic trend; undefined with fewer than 4 values. Unwatched periods are left out, and what lies
 * between two values is then still as many periods as it was. Without ties, Var(S) = n(n-1)(2n+5)/18.
 */
export function mannKendall(values: Counts, settings: MannKendallSettings): MannKendall | undefined {
  const known = values.filter((value) => value !== null);
  const n = known.length;
  if (n < 4) return undefined;
  const s = score(known);
  const factor = settings.variance === 'hamed-rao' ? inflation(values, n, settings.lags) : 1;
  const variance = tiedVariance(known) * factor;
  const common = { n, s, variance, tau: s / ((n * (n - 1)) / 2) };
  if (!(variance > 0)) return { ...common, z: null, p: null };
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  return { ...common, z, p: Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1)) };
}

function score(values: readonly number[]): number {
  let s = 0;
  for (const [j, later] of values.entries()) {
    for (let i = 0; i < j; i++) s += Math.sign(later - (values[i] ?? later));
  }
  return s;
}

/** n / n*: how much the autocorrelation of the ranks, after Sen's slope is taken out, inflates the variance. */
function inflation(values: Counts, n: number, lags = values.length - 1): number {
  const slope = theilSenSlope(values) ?? 0;
  const level = averageRanks(values.map((value, i) => (value === null ? null : value - (i + 1) * slope)));
  const mean = (n + 1) / 2;
  const parts = level.map((rank) => (rank === null ? 0 : rank - mean));
  const total = parts.reduce((sum, part) => sum + part * part, 0);
  if (total === 0) return 1;
  const limit = normalQuantile(1 - LAG_ALPHA / 2, 0, 1) / Math.sqrt(n);
  let sum = 0;
  for (let lag = 1; lag <= Math.min(lags, n - 1); lag++) {
    let shared = 0;
    for (let i = lag; i < parts.length; i++) shared += (parts[i] ?? 0) * (parts[i - lag] ?? 0);
    const r = shared / total;
    if (Math.abs(r) > limit) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * r;
  }
  return 1 + (2 / (n * (n - 1) * (n - 2))) * sum;
}
