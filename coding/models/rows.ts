import { hash } from './hash.ts';

/** Features of one kind. The kind as a whole has the length `weight`, however many features a text has of it. */
export interface Block {
  readonly weight: number;
  readonly features: readonly string[];
}

/** One text as a sparse vector: ascending buckets and their values. */
export interface Row {
  readonly buckets: Uint32Array;
  readonly values: Float64Array;
}

/** Buckets of a feature list, each once, ascending. `salt` is the place of its block: the same feature counts apart in each. */
export function bucketsOf(features: readonly string[], salt: number, bits: number): number[] {
  const mask = 2 ** bits - 1;
  const shift = Math.imul(salt, 0x9e3779b1) >>> 0;
  const seen = new Set<number>();
  for (const feature of features) seen.add(((hash(feature) ^ shift) & mask) >>> 0);
  return [...seen].sort((a, b) => a - b);
}

/**
 * A text's vector: presence times inverse document frequency, each block scaled to its weight. A bucket without a
 * frequency (never seen in training, or once) is left out.
 */
export function rowOf(blocks: readonly Block[], idf: Float64Array, bits: number): Row {
  const sums = new Map<number, number>();
  blocks.forEach((block, salt) => {
    const buckets = bucketsOf(block.features, salt, bits).filter((bucket) => (idf[bucket] ?? 0) > 0);
    let square = 0;
    for (const bucket of buckets) square += (idf[bucket] ?? 0) ** 2;
    const scale = square > 0 ? block.weight / Math.sqrt(square) : 0;
    for (const bucket of buckets) sums.set(bucket, (sums.get(bucket) ?? 0) + scale * (idf[bucket] ?? 0));
  });
  const ordered = [...sums].sort(([a], [b]) => a - b);
  return {
    buckets: Uint32Array.from(ordered, ([bucket]) => bucket),
    values: Float64Array.from(ordered, ([, value]) => value),
  };
}
