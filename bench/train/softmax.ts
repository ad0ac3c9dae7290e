import type { Candidate, Features } from '../../coding/linear.ts';

/** A choice whose right answers are known; several may be right, at least one is. */
export interface Choice {
  readonly candidates: readonly Candidate<unknown>[];
  readonly right: readonly boolean[];
}

export interface Penalty {
  /** Strength of the squared penalty on the weights. */
  readonly ridge: number;
  readonly rounds: number;
}

interface Packed {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

/**
 * Weights of a conditional logistic regression over choices: steps of AdaGrad over all choices at once, so that
 * nothing depends on an order or on chance.
 */
export function trained(choices: readonly Choice[], { ridge, rounds }: Penalty): Map<string, number> {
  const names = new Map<string, number>();
  const packed = choices.map((choice) => ({
    right: choice.right,
    candidates: choice.candidates.map(({ features }) => pack(features, names)),
  }));
  const weights = new Float64Array(names.size);
  const seen = new Float64Array(names.size);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(names.size);
    for (const choice of packed) addSlope(slope, weights, choice);
    for (let i = 0; i < weights.length; i++) {
      const g = (slope[i] ?? 0) + ridge * (weights[i] ?? 0);
      if (g === 0) continue;
      seen[i] = (seen[i] ?? 0) + g * g;
      weights[i] = (weights[i] ?? 0) - (0.3 * g) / Math.sqrt(seen[i] ?? 1);
    }
  }
  return new Map([...names].map(([name, i]) => [name, weights[i] ?? 0]));
}

function pack(features: Features, names: Map<string, number>): Packed {
  const ids = new Int32Array(features.size);
  const values = new Float64Array(features.size);
  let i = 0;
  for (const [name, value] of features) {
    let id = names.get(name);
    if (id === undefined) {
      id = names.size;
      names.set(name, id);
    }
    ids[i] = id;
    values[i++] = value;
  }
  return { ids, values };
}

function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  { right, candidates }: { right: readonly boolean[]; candidates: readonly Packed[] },
): void {
  const scores = candidates.map(({ ids, values }) => {
    let sum = 0;
    for (let k = 0; k < ids.length; k++) sum += (weights[ids[k] ?? 0] ?? 0) * (values[k] ?? 0);
    return sum;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const rightTotal = powers.reduce((sum, power, c) => sum + (right[c] ? power : 0), 0);
  for (const [c, { ids, values }] of candidates.entries()) {
    const power = powers[c] ?? 0;
    const error = power / total - (right[c] && rightTotal > 0 ? power / rightTotal : 0);
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] ?? 0;
      slope[id] = (slope[id] ?? 0) + error * (values[k] ?? 0);
    }
  }
}
