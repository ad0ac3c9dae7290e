const DRAWS = 1000;
const SEED = 20_260_101;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % interval of a figure by the percentile bootstrap: clusters (documents, States under review) are drawn with
 * replacement, 1,000 times, by a fixed seed. Null where the figure is undefined in more than a tenth of the draws.
 */
export function interval<T>(
  clusters: readonly T[],
  figure: (drawn: readonly T[]) => number | null,
): Interval | null {
  let state = SEED;
  const drawn = Array.from({ length: DRAWS }, () =>
    figure(
      clusters.map(() => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return clusters[Math.floor((state / 2 ** 32) * clusters.length)] as T;
      }),
    ),
  );
  return percentileInterval(drawn);
}

/** 95 % percentile interval of the values that exist; null where more than a tenth do not. */
export function percentileInterval(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor(0.025 * known.length)];
  const high = known[Math.ceil(0.975 * known.length) - 1];
  if (low === undefined || high === undefined || known.length < 0.9 * values.length) return null;
  return { low, high };
}
