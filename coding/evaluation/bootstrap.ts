const DRAWS = 1000;
const SEED = 20_260_101;

/**
 * 95 % interval of a figure by the percentile bootstrap: clusters (documents, States under review) are drawn with
 * replacement, 1,000 times, by a fixed seed. Null where the figure is undefined in more than a tenth of the draws.
 */
export function interval<T>(
  clusters: readonly T[],
  figure: (drawn: readonly T[]) => number | null,
): { readonly low: number; readonly high: number } | null {
  let state = SEED;
  const drawn = Array.from({ length: DRAWS }, () =>
    figure(
      clusters.map(() => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return clusters[Math.floor((state / 2 ** 32) * clusters.length)] as T;
      }),
    ),
  );
  const values = drawn.filter((value) => value !== null).sort((a, b) => a - b);
  const low = values[Math.floor(0.025 * values.length)];
  const high = values[Math.ceil(0.975 * values.length) - 1];
  if (low === undefined || high === undefined || values.length < 0.9 * DRAWS) return null;
  return { low, high };
}
