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
  /** Cost of missing a positive row, where it differs from that of a false alarm. */
  readonly positiveCost?: number;
  readonly seed: number;
}

const PASSES = 60;
const TOLERANCE = 0.05;

/**
 * L2-regularised, squared-hinge support vector machine by dual coordinate descent with shrinking (Hsieh et al. 2008,
 * https://doi.org/10.1145/1390156.1390208, the method of LIBLINEAR's solver 1). The bias is a feature that is always
 * 1. The same input and seed give the same plane.
 */
export function trainPlane(rows: readonly Row[], positive: readonly boolean[], options: Options): Plane {
  const state = new Descent(rows, positive, options);
  const random = numbersFrom(options.seed);
  const everything = rows.map((_, i) => i);
  let active = everything;
  let bound = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(active, random);
    const { worst, kept } = state.pass(active, bound);
    const settled = worst < TOLERANCE;
    if (settled && active.length === rows.length) break;
    // What was set aside is looked at again before the plane counts as found.
    active = settled ? [...everything] : kept;
    bound = settled ? Number.POSITIVE_INFINITY : worst;
  }
  return { weights: state.weights, bias: state.bias };
}

/** The dual problem and where its solution stands. */
class Descent {
  readonly weights: Float64Array;
  bias = 0;
  readonly #rows: readonly Row[];
  readonly #sides: readonly number[];
  readonly #alphas: Float64Array;
  readonly #norms: readonly number[];
  readonly #diagonals: readonly number[];

  constructor(rows: readonly Row[], positive: readonly boolean[], options: Options) {
    this.weights = new Float64Array(options.size);
    this.#rows = rows;
    this.#sides = positive.map((is) => (is ? 1 : -1));
    this.#alphas = new Float64Array(rows.length);
    const { cost, positiveCost = cost } = options;
    this.#diagonals = positive.map((is) => 1 / (2 * (is ? positiveCost : cost)));
    this.#norms = rows.map((row, i) =>
      row.values.reduce((sum, value) => sum + value * value, 1 + (this.#diagonals[i] ?? 0)),
    );
  }

  /** One step along each active row; those that lie well on their side of the margin are set aside. */
  pass(active: readonly number[], bound: number): { worst: number; kept: number[] } {
    let worst = 0;
    const kept: number[] = [];
    for (const i of active) {
      const gradient = this.#gradient(i);
      const atZero = this.#alphas[i] === 0;
      if (atZero && gradient > bound) continue;
      kept.push(i);
      const projected = atZero ? Math.min(gradient, 0) : gradient;
      worst = Math.max(worst, Math.abs(projected));
      if (Math.abs(projected) > 1e-12) this.#step(i, gradient);
    }
    return { worst, kept };
  }

  #gradient(i: number): number {
    const margin = (this.#sides[i] ?? 0) * (dot(this.weights, this.#rows[i] as Row) + this.bias);
    return margin - 1 + (this.#diagonals[i] ?? 0) * (this.#alphas[i] ?? 0);
  }

  #step(i: number, gradient: number): void {
    const alpha = this.#alphas[i] ?? 0;
    const next = Math.max(alpha - gradient / (this.#norms[i] ?? 1), 0);
    const step = (next - alpha) * (this.#sides[i] ?? 0);
    this.#alphas[i] = next;
    add(this.weights, this.#rows[i] as Row, step);
    this.bias += step;
  }
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
