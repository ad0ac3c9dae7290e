/** Simes (1986): the smallest of k·p₍ⱼ₎ / j over the ascending p-values; NaN without any. */
export function simes(pValues: readonly number[]): number {
  if (pValues.length === 0) return Number.NaN;
  const sorted = [...pValues].sort((a, b) => a - b);
  return sorted.reduce((least, p, j) => Math.min(least, (sorted.length * p) / (j + 1)), 1);
}

/**
 * Benjamini & Hochberg (1995): the largest p-value that is still rejected at false-discovery rate `q`, or -1 when
 * none is. Every p-value up to it is rejected.
 */
export function rejectedUpTo(pValues: readonly number[], q: number): number {
  const sorted = [...pValues].sort((a, b) => a - b);
  return sorted.reduce((limit, p, i) => (p <= (q * (i + 1)) / sorted.length ? p : limit), -1);
}
