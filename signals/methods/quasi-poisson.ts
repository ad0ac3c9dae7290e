import { inverseOf } from './positive-definite.ts';

/** What is regressed: log of the mean = level of the season + slope · time + offset. */
export interface Observations {
  readonly counts: Float64Array;
  /** Any unit, 0 at the period to be predicted, so that its linear predictor is the level of season 0. */
  readonly time: Float64Array;
  /** 0, 1, … without a gap. */
  readonly season: Int16Array;
  readonly seasons: number;
  /** Log of the exposure; zeros for none. */
  readonly offset: Float64Array;
}

export interface QuasiPoisson {
  /** Level of season 0, the difference of each other season, and the slope at the end if there is one. */
  readonly coefficients: Float64Array;
  /** (XᵀWX)⁻¹, rows in one array: covariance of the coefficients before the dispersion. */
  readonly inverse: Float64Array;
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
    const solved = leastSquares(observations, working, target, size, withTime);
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

/** Leverage of observation `i`. */
export function leverageOf(fit: QuasiPoisson, { season, time }: Observations, i: number): number {
  const { inverse, size } = fit;
  const columns = columnsOf(season[i] ?? 0, time[i] ?? 0, size > Math.max(...season) + 1 ? size - 1 : -1);
  let sum = 0;
  for (const [row, a] of columns)
    for (const [column, b] of columns) sum += a * b * (inverse[row * size + column] ?? 0);
  return sum * (fit.working[i] ?? 0);
}

function columnsOf(season: number, time: number, slope: number): [number, number][] {
  const columns: [number, number][] = [[0, 1]];
  if (season > 0) columns.push([season, 1]);
  if (slope >= 0) columns.push([slope, time]);
  return columns;
}

function leastSquares(
  { season, time }: Observations,
  weights: Float64Array,
  target: Float64Array,
  size: number,
  withTime: boolean,
): { readonly coefficients: Float64Array; readonly inverse: Float64Array } | undefined {
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  const add = (into: Float64Array, at: number, value: number) => {
    into[at] = (into[at] ?? 0) + value;
  };
  const slope = size - 1;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    const level = season[i] ?? 0;
    const pull = weight * (target[i] ?? 0);
    add(normal, 0, weight);
    add(right, 0, pull);
    if (level > 0) {
      add(normal, level * size, weight);
      add(normal, level * size + level, weight);
      add(right, level, pull);
    }
    if (!withTime) continue;
    const moment = weight * (time[i] ?? 0);
    add(normal, slope * size, moment);
    if (level > 0) add(normal, slope * size + level, moment);
    add(normal, slope * size + slope, moment * (time[i] ?? 0));
    add(right, slope, pull * (time[i] ?? 0));
  }
  const inverse = inverseOf(normal, size);
  if (!inverse) return undefined;
  const coefficients = right.map((_, row) =>
    right.reduce((sum, value, column) => sum + value * (inverse[row * size + column] ?? 0), 0),
  );
  return { coefficients, inverse };
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
