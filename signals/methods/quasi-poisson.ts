import { leastSquares, type Observations, type Solution } from './least-squares.ts';

/** A fit; `inverse` is the covariance of the coefficients before the dispersion. */
export interface QuasiPoisson extends Solution {
  readonly fitted: Float64Array;
  /** Weights of the last step. */
  readonly working: Float64Array;
  readonly size: number;
  readonly degrees: number;
}

/** As `glm` of R: relative change of the deviance, and steps after which it gives up. */
const EPSILON = 1e-8;
const STEPS = 25;

/**
 * Fits by iteratively re-weighted least squares, from the same start and to the same end as `glm` of R, so that a fit
 * that creeps towards zero stops where R's does. Undefined where it does not converge or a season cannot be told.
 */
export function fitQuasiPoisson(
  observations: Observations,
  prior: Float64Array | undefined,
  withTime: boolean,
): QuasiPoisson | undefined {
  const { counts, offset, seasons } = observations;
  const n = counts.length;
  const size = seasons + (withTime ? 1 : 0);
  const fitted = counts.map((count) => count + 0.1);
  const eta = fitted.map(Math.log);
  const working = new Float64Array(n);
  const target = new Float64Array(n);
  let deviance = devianceOf(counts, fitted, prior);
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < n; i++) {
      const mean = fitted[i] ?? 0;
      working[i] = mean * (prior?.[i] ?? 1);
      target[i] = (eta[i] ?? 0) - (offset[i] ?? 0) + ((counts[i] ?? 0) - mean) / mean;
    }
    const solved = leastSquares(observations, working, target, size);
    if (!solved) return undefined;
    predict(observations, solved.coefficients, withTime, eta, fitted);
    const before = deviance;
    deviance = devianceOf(counts, fitted, prior);
    if (!Number.isFinite(deviance)) return undefined;
    if (Math.abs(deviance - before) / (Math.abs(deviance) + 0.1) < EPSILON) {
      return { ...solved, fitted, working, size, degrees: n - size };
    }
  }
  return undefined;
}

/** Pearson's dispersion, with weights of the squared working residuals that are by default those of the last step. */
export function dispersionOf(fit: QuasiPoisson, counts: Float64Array, weights = fit.working): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const mean = fit.fitted[i] ?? 1;
    sum += (weights[i] ?? 0) * (((counts[i] ?? 0) - mean) / mean) ** 2;
  }
  return sum / fit.degrees;
}

function predict(
  { season, time, offset }: Observations,
  coefficients: Float64Array,
  withTime: boolean,
  eta: Float64Array,
  fitted: Float64Array,
): void {
  const level = coefficients[0] ?? 0;
  const slope = withTime ? (coefficients.at(-1) ?? 0) : 0;
  for (let i = 0; i < eta.length; i++) {
    const own = season[i] ?? 0;
    const value =
      level + (own > 0 ? (coefficients[own] ?? 0) : 0) + slope * (time[i] ?? 0) + (offset[i] ?? 0);
    eta[i] = value;
    fitted[i] = Math.exp(value);
  }
}

function devianceOf(counts: Float64Array, fitted: Float64Array, prior: Float64Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const y = counts[i] ?? 0;
    const mean = fitted[i] ?? 0;
    sum += (prior?.[i] ?? 1) * ((y > 0 ? y * Math.log(y / mean) : 0) - (y - mean));
  }
  return 2 * sum;
}
