import type { Baselines } from './baseline.ts';
import type { Policy } from './policy.ts';

type Rules = Policy['dispersion'];

/** Variance over mean of a monthly count, and how many degrees of freedom stand behind it. */
export interface Dispersion {
  readonly ratio: number;
  readonly df: number;
}

/**
 * The series' own variance/mean ratio: Pearson's X² / (n - 1) around a constant rate per exposure,
 * X² = (E / S) Σ y²/e - S with S and E the sums of counts and exposure. NaN without incidents or with one month.
 */
export function ownRatio(b: Baselines, end: number): number {
  const sum = b.counts[end] ?? 0;
  const months = b.months[end] ?? 0;
  if (sum < 1 || months < 2) return Number.NaN;
  const pearson = ((b.exposure[end] ?? 0) / sum) * (b.squares[end] ?? 0) - sum;
  return Math.max(0, pearson) / (months - 1);
}

/**
 * The ratio of comparable series: the median of theirs, so that one war does not set the spread of all, drawn
 * towards the policy's prior as if `prior_series` series had shown that. Never below 1.
 */
export function pooledRatio(ratios: readonly number[], rules: Rules): number {
  if (ratios.length === 0) return rules.prior;
  const sorted = [...ratios].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
  const pooled =
    (sorted.length * median + rules.prior_series * rules.prior) / (sorted.length + rules.prior_series);
  return Math.max(1, pooled);
}

/**
 * Own ratio shrunk towards the pooled one: (d·own + d₀·pooled) / (d + d₀), d₀ = `shrink_df`. d is the degrees of
 * freedom that the sample variance of n negative-binomial counts really has, 2 / (2 / (n - 1) + κ / n) with excess
 * kurtosis κ = 6 (φ - 1) / m + 1 / (φ m) at mean m and pooled ratio φ: near 0 for sparse series, which so take
 * the pool's word (variance of s²: Casella & Berger, Statistical Inference, 2nd ed., exercise 5.8).
 */
export function shrunkRatio(b: Baselines, end: number, pooled: number, rules: Rules): Dispersion {
  const own = ownRatio(b, end);
  if (Number.isNaN(own)) return { ratio: pooled, df: rules.shrink_df };
  const n = b.months[end] ?? 0;
  const mean = (b.counts[end] ?? 0) / n;
  const kurtosis = (6 * (pooled - 1)) / mean + 1 / (pooled * mean);
  const df = 2 / (2 / (n - 1) + kurtosis / n);
  const total = df + rules.shrink_df;
  return { ratio: (df * own + rules.shrink_df * pooled) / total, df: total };
}

/**
 * The ratio at standard-normal deviate `z` of its posterior, scaled inverse chi-squared: φ ν / χ²_ν, with the
 * chi-squared quantile of Wilson & Hilferty (1931). Never below 1: counts are not taken to be underdispersed.
 */
export function ratioAt(z: number, { ratio, df }: Dispersion): number {
  const spread = 2 / (9 * df);
  const root = Math.max(0.1, 1 - spread - z * Math.sqrt(spread));
  return Math.max(1, ratio / root ** 3);
}
