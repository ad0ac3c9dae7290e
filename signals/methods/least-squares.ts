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

/** Coefficients: level of season 0, the difference of each other season, and the slope at the end if there is one. */
export interface Solution {
  readonly coefficients: Float64Array;
  /** (XᵀWX)⁻¹, rows in one array. */
  readonly inverse: Float64Array;
}

/** Weighted least squares of `target`; undefined where a season cannot be told from the others. */
export function leastSquares(
  observations: Observations,
  weights: Float64Array,
  target: Float64Array,
  size: number,
): Solution | undefined {
  const right = new Float64Array(size);
  const inverse = inverseOf(normalEquations(observations, weights, target, right), size);
  if (!inverse) return undefined;
  const coefficients = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) {
      sum += (right[column] ?? 0) * (inverse[row * size + column] ?? 0);
    }
    coefficients[row] = sum;
  }
  return { coefficients, inverse };
}

/** Fills the right side, returns the lower triangle of XᵀWX. A row of X has three entries at most. */
function normalEquations(
  { season, seasons, time }: Observations,
  weights: Float64Array,
  target: Float64Array,
  right: Float64Array,
): Float64Array {
  const size = right.length;
  const slope = size > seasons ? size - 1 : -1;
  const normal = new Float64Array(size * size);
  const add = (into: Float64Array, at: number, value: number) => {
    into[at] = (into[at] ?? 0) + value;
  };
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    const level = season[i] ?? 0;
    const pull = weight * (target[i] ?? 0);
    const moment = weight * (time[i] ?? 0);
    add(normal, 0, weight);
    add(right, 0, pull);
    if (level > 0) {
      add(normal, level * size, weight);
      add(normal, level * size + level, weight);
      add(right, level, pull);
    }
    if (slope < 0) continue;
    add(normal, slope * size, moment);
    if (level > 0) add(normal, slope * size + level, moment);
    add(normal, slope * size + slope, moment * (time[i] ?? 0));
    add(right, slope, pull * (time[i] ?? 0));
  }
  return normal;
}

/** xᵀ (XᵀWX)⁻¹ x of observation `i`: its leverage, before its own weight. */
export function spreadAt(
  { season, seasons, time }: Observations,
  inverse: Float64Array,
  size: number,
  i: number,
): number {
  const at = (row: number, column: number) => inverse[row * size + column] ?? 0;
  const level = season[i] ?? 0;
  const t = time[i] ?? 0;
  const slope = size - 1;
  let sum = at(0, 0);
  if (level > 0) sum += 2 * at(0, level) + at(level, level);
  if (size > seasons)
    sum += t * (2 * at(0, slope) + t * at(slope, slope) + (level > 0 ? 2 * at(level, slope) : 0));
  return sum;
}
