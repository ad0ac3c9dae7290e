import type { Row } from './rows.ts';

/** A set of linear classifiers over the same hashed features, one per label. */
export interface LinearModel {
  readonly labels: readonly string[];
  /** A label is said when its score is at or above this; for one-of-many models only the best score counts. */
  readonly thresholds: readonly number[];
  readonly biases: readonly number[];
  readonly bits: number;
  /** Inverse document frequency by bucket; 0 where the bucket was never learnt. */
  readonly idf: Float64Array;
  /** Weights by bucket: those of bucket b stand from `starts[b]` to before `starts[b + 1]`. */
  readonly starts: Uint32Array;
  readonly weightLabels: Uint8Array;
  readonly weights: Float64Array;
}

/** The score of every label for a row, in the order of `model.labels`. */
export function scores(model: LinearModel, row: Row): Float64Array {
  const sums = Float64Array.from(model.biases);
  row.buckets.forEach((bucket, i) => {
    const value = row.values[i] ?? 0;
    const end = model.starts[bucket + 1] ?? 0;
    for (let at = model.starts[bucket] ?? 0; at < end; at += 1) {
      const label = model.weightLabels[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + value * (model.weights[at] ?? 0);
    }
  });
  return sums;
}
