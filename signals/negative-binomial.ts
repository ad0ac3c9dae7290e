import nbinom from '@stdlib/stats-base-dists-negative-binomial';

/**
 * A predictive distribution of a count: a negative binomial of the given mean whose variance/mean ratio is itself
 * uncertain. `low`, `mid` and `high` are the ratio (each above 1) at the nodes of the three-point Gauss-Hermite
 * rule (-√3, 0, √3), which weigh 1/6, 2/3 and 1/6.
 */
export interface Predictive {
  readonly mean: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Below exp(-700) the probability of zero underflows and the recurrence has nothing to start from. */
const LOG_UNDERFLOW = 700;
/** Terms below this add nothing; the least number of all would not shrink any further, and the sum not end. */
const SMALLEST = 1e-300;

/** P(Y > count) + ½ P(Y = count): small when the count is high. */
export function upperMidP(count: number, y: Predictive): number {
  const p =
    (upper(count, y.mean, y.low) + 4 * upper(count, y.mean, y.mid) + upper(count, y.mean, y.high)) / 6;
  return Math.min(1, Math.max(0, p));
}

/** P(Y < count) + ½ P(Y = count): small when the count is low. */
export function lowerMidP(count: number, y: Predictive): number {
  return 1 - upperMidP(count, y);
}

/** Smallest count whose upper mid-p is below `alpha` (< ½: zero never is). */
export function upperBound(alpha: number, y: Predictive): number {
  let floor = 0;
  let step = 1;
  while (upperMidP(floor + step, y) >= alpha) {
    floor += step;
    step *= 2;
  }
  let ceiling = floor + step;
  while (ceiling - floor > 1) {
    const middle = Math.floor((floor + ceiling) / 2);
    if (upperMidP(middle, y) < alpha) ceiling = middle;
    else floor = middle;
  }
  return ceiling;
}

/** P(Y >= count) for a negative binomial of that mean and variance/mean ratio (1: Poisson, as the limit). */
export function reaches(count: number, mean: number, ratio: number): number {
  const above = Math.max(ratio, 1 + 1e-9);
  return count <= 0 ? 1 : 1 - cumulative(count - 1, mean, above);
}

/**
 * Upper mid-p of one negative binomial with size r = mean / (ratio - 1) and q = 1 - 1 / ratio, by the recurrence
 * P(k + 1) = P(k) q (r + k) / (k + 1). Above the mean the tail itself is summed, so that small p keep their digits.
 */
function upper(count: number, mean: number, ratio: number): number {
  const size = mean / (ratio - 1);
  const logZero = -size * Math.log1p(ratio - 1);
  if (count === 0) return 1 - Math.exp(logZero) / 2;
  if (logZero < -LOG_UNDERFLOW) return upperOfLarge(count, size, 1 / ratio);
  const q = 1 - 1 / ratio;
  let term = Math.exp(logZero);
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    term *= (q * (size + k)) / (k + 1);
  }
  if (count <= mean) return 1 - below - term / 2;
  let tail = term / 2;
  for (let k = count; term > Math.max(tail * 1e-16, SMALLEST); k++) {
    term *= (q * (size + k)) / (k + 1);
    tail += term;
  }
  return tail;
}

function upperOfLarge(count: number, size: number, probability: number): number {
  return 1 - nbinom.cdf(count, size, probability) + nbinom.pmf(count, size, probability) / 2;
}

function cumulative(count: number, mean: number, ratio: number): number {
  const size = mean / (ratio - 1);
  const logZero = -size * Math.log1p(ratio - 1);
  if (logZero < -LOG_UNDERFLOW) return nbinom.cdf(count, size, 1 / ratio);
  const q = 1 - 1 / ratio;
  let term = Math.exp(logZero);
  let sum = 0;
  for (let k = 0; k <= count; k++) {
    sum += term;
    term *= (q * (size + k)) / (k + 1);
  }
  return sum;
}
