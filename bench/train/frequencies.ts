import { IDF_STEPS } from '../../coding/models/model-file.ts';
import { type Block, bucketsOf } from '../../coding/models/rows.ts';

/**
 * Inverse document frequency of every bucket that at least `least` texts have, in the steps a model file can hold.
 */
export function frequencies(texts: readonly (readonly Block[])[], bits: number, least: number): Float64Array {
  const counts = new Uint32Array(2 ** bits);
  for (const blocks of texts) {
    const buckets = new Set(blocks.flatMap(({ features }, salt) => bucketsOf(features, salt, bits)));
    for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return Float64Array.from(counts, (count) => {
    if (count < least) return 0;
    const idf = Math.log((1 + texts.length) / (1 + count)) + 1;
    return Math.min(255, Math.round(idf * IDF_STEPS)) / IDF_STEPS;
  });
}
