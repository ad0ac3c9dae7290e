import type { Row } from '../../coding/models/rows.ts';
import { numbersFrom } from '../prose.ts';

/** One trained hyperplane. */
export interface Plane {
  readonly weights: Float64Array;
  readonly bias: number;
}

interface Options {
  readonly size: number;
  /** Cost of an error: the C of LIBLINEAR. */
  readonly cost: number;
  readonly seed: number;
}

const PASSES = 60;
const TOLERANCE = 0.05;

/**
 * L2-regularised, squared-hinge support vector machine by dual coordinate descent (Hsieh et al. 2008, the method of
 * LIBLINEAR's solver 1), without shrinking. The bias is a feature that is always 1. The same input and seed give the
 * same planes.
 */
export function trainPlane(rows: readonly Row[], positive: readonly boolean[], options: Options): Plane {
  const weights = new Float64Array(options.size);
  const alphas = new Float64Array(rows.length);
  const diagonal = 1 / (2 * options.cost);
  const norms = rows.map((row) => row.values.reduce((sum, value) => sum + value * value, 1 + diagonal));
  const order = rows.map((_, i) => i);
  const random = numbersFrom(options.seed);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, random);
    let worst = 0;
    for (const i of order) {
      const row = rows[i] as Row;
      const side = positive[i] ? 1 : -1;
      const alpha = alphas[i] ?? 0;
      const gradient = side * (dot(weights, row) + bias) - 1 + diagonal * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(projected));
      if (Math.abs(projected) < 1e-12) continue;
      const next = Math.max(alpha - gradient / (norms[i] ?? 1), 0);
      alphas[i] = next;
      const step = (next - alpha) * side;
      add(weights, row, step);
      bias += step;
    }
    if (worst < TOLERANCE) break;
  }
  return { weights, bias };
}

export function scoreOf(plane: Plane, row: Row): number {
  return dot(plane.weights, row) + plane.bias;
}

function dot(weights: Float64Array, row: Row): number {
  const { buckets, values } = row;
  let sum = 0;
  for (let k = 0; k < buckets.length; k += 1)
    sum += (weights[buckets[k] as number] as number) * (values[k] as number);
  return sum;
}

function add(weights: Float64Array, row: Row, step: number): void {
  const { buckets, values } = row;
  for (let k = 0; k < buckets.length; k += 1) {
    const bucket = buckets[k] as number;
    weights[bucket] = (weights[bucket] as number) + step * (values[k] as number);
  }
}

function shuffle(order: number[], random: (below: number) => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
