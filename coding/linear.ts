/** Weights of a linear model by the names of its features. */
export type Weights = ReadonlyMap<string, number>;

/** Names of features with their values; a feature that is absent is zero. */
export type Features = ReadonlyMap<string, number>;

/** One of several answers, with the features that speak for it. */
export interface Candidate<T> {
  readonly value: T;
  readonly features: Features;
}

function scoreOf(weights: Weights, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

/** Chance of each candidate under a softmax over their scores, in their order. */
export function chancesOf<T>(weights: Weights, candidates: readonly Candidate<T>[]): readonly number[] {
  const scores = candidates.map((candidate) => scoreOf(weights, candidate.features));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
