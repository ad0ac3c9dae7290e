import nbinom from '@stdlib/stats-base-dists-negative-binomial';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { reaches } from '../negative-binomial.ts';
import type { Prediction } from './farrington-model.ts';

export const THRESHOLD_METHODS = ['delta', 'nbPlugin', 'muan'] as const;
export type ThresholdMethod = (typeof THRESHOLD_METHODS)[number];

export interface Bound {
  /** NaN where the forecast is too uncertain for one. */
  readonly bound: number;
  /** Of the count or more. */
  readonly p: number;
  /** The `score` of `farringtonFlexible`; for nbPlugin and muan it takes the linear predictor for the mean. */
  readonly score: number;
}

/** Upper bound of one count under a prediction, and where the count lies. */
export function boundOf(
  method: ThresholdMethod,
  alpha: number,
  count: number,
  prediction: Prediction,
): Bound {
  const z = normalQuantile(1 - alpha, 0, 1);
  return method === 'delta'
    ? deltaBound(z, count, prediction)
    : pluginBound(alpha, method === 'muan' ? z : 0, count, prediction);
}

/** The count to the power 2/3 is taken for normal (Farrington et al. 1996). */
function deltaBound(z: number, count: number, { eta, seEta, dispersion }: Prediction): Bound {
  const mean = Math.exp(eta);
  const spread = Math.sqrt((4 / 9) * mean ** (1 / 3) * (dispersion + (seEta * mean) ** 2 / mean));
  const middle = mean ** (2 / 3);
  const bound = (middle + z * spread) ** 1.5;
  const p = normalCdf((middle - count ** (2 / 3)) / spread, 0, 1);
  return { bound, p, score: (count - mean) / (bound - mean) };
}

/** Quantile of the negative binomial at the mean (nbPlugin), or at the mean's own upper quantile (muan). */
function pluginBound(alpha: number, z: number, count: number, { eta, seEta, dispersion }: Prediction): Bound {
  const mean = Math.exp(eta + z * seEta);
  const bound = quantile(alpha, mean, dispersion);
  const p = mean <= LARGEST_MEAN ? tail(count, mean, dispersion) : Number.NaN;
  return { bound, p, score: (count - eta) / (bound - eta) };
}

/** Above it a mean is no forecast: a window of zeros has a standard error without end. */
const LARGEST_MEAN = 1e8;
/** From here on a sum over all counts below takes longer than the incomplete beta function. */
const SUMMED_COUNTS = 10_000;

/** P(Y >= count). */
function tail(count: number, mean: number, dispersion: number): number {
  if (count < SUMMED_COUNTS) return reaches(count, mean, dispersion);
  const ratio = Math.max(dispersion, 1 + 1e-9);
  return 1 - nbinom.cdf(count - 1, mean / (ratio - 1), 1 / ratio);
}

/** Smallest count that is exceeded with a probability of at most `alpha`. */
function quantile(alpha: number, mean: number, dispersion: number): number {
  if (!(mean <= LARGEST_MEAN)) return Number.NaN;
  // R's own tolerance for a probability that meets a step exactly.
  const level = alpha * (1 + 1e-12);
  let above = 1;
  while (tail(above, mean, dispersion) > level) above *= 2;
  let below = above >> 1;
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (tail(middle, mean, dispersion) > level) below = middle;
    else above = middle;
  }
  return above - 1;
}
