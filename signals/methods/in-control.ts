/** Counts while nothing is wrong: mean `rate` × exposure, variance mean + alpha · mean² (0: Poisson). */
export interface InControl {
  readonly rate: number;
  readonly alpha: number;
}

/** Periods that a fit is made of, with an exposure of 1 each where none is stated. */
export interface Sample {
  readonly counts: readonly number[];
  readonly exposure: readonly number[];
}

const TURNS = 60;
const EPSILON = 1e-10;

/**
 * Maximum likelihood of a negative binomial, as `glm.nb(y ~ 1 + offset(log(exposure)))` of R MASS; alpha is 0 where
 * the counts vary no more than a Poisson's. Undefined without an incident.
 */
export function fitInControl(sample: Sample): InControl | undefined {
  const total = sample.counts.reduce((sum, y) => sum + y, 0);
  if (total === 0) return undefined;
  let rate = total / sample.exposure.reduce((sum, e) => sum + e, 0);
  let alpha = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    const before = alpha;
    alpha = alphaOf(sample, rate);
    rate = rateOf(sample, alpha, rate);
    if (Math.abs(alpha - before) <= EPSILON * (1 + alpha)) break;
  }
  return { rate, alpha };
}

/** Rate of the sample under a known alpha, from a start above 0. */
export function rateOf({ counts, exposure }: Sample, alpha: number, start: number): number {
  let rate = start;
  for (let turn = 0; turn < TURNS; turn++) {
    let score = 0;
    let information = 0;
    for (const [i, y] of counts.entries()) {
      const e = exposure[i] ?? 1;
      score += (y - rate * e) / (1 + alpha * rate * e);
      information += e / (1 + alpha * rate * e);
    }
    const step = score / information;
    rate += step;
    if (Math.abs(step) <= EPSILON * rate) break;
  }
  return rate;
}

/** Bisects the score of log size: it falls through 0 once where the counts vary more than a Poisson's. */
function alphaOf(sample: Sample, rate: number): number {
  let low = -30;
  let high = 20;
  if (sizeScore(sample, rate, Math.exp(high)) >= 0) return 0;
  while (high - low > 1e-13 * 30) {
    const middle = (low + high) / 2;
    if (sizeScore(sample, rate, Math.exp(middle)) > 0) low = middle;
    else high = middle;
  }
  return Math.exp(-(low + high) / 2);
}

/** Derivative of the log likelihood by the size θ = 1 / alpha. */
function sizeScore({ counts, exposure }: Sample, rate: number, size: number): number {
  let score = 0;
  for (const [i, y] of counts.entries()) {
    const mean = rate * (exposure[i] ?? 1);
    score += digammaDifference(size, y);
    score -= Math.log1p(mean / size) + (y - mean) / (mean + size);
  }
  return score;
}

/** Terms summed one by one before the asymptotic series is exact to a double. */
const SUMMED = 64;

/** ψ(x + n) - ψ(x) = Σ 1 / (x + j) over 0 <= j < n, for a whole n. */
function digammaDifference(x: number, n: number): number {
  let sum = 0;
  for (let j = 0; j < Math.min(n, SUMMED); j++) sum += 1 / (x + j);
  return n <= SUMMED ? sum : sum + digamma(x + n) - digamma(x + SUMMED);
}

/** Asymptotic digamma, for arguments of at least 64. */
function digamma(x: number): number {
  const square = x * x;
  return Math.log(x) - 1 / (2 * x) - 1 / (12 * square) + 1 / (120 * square * square);
}
