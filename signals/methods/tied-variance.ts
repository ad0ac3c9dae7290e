/** Variance of S with correction for ties (Kendall 1975). */
export function tiedVariance(values: readonly number[]): number {
  const n = values.length;
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  let ties = 0;
  for (const t of sizes.values()) ties += t * (t - 1) * (2 * t + 5);
  return (n * (n - 1) * (2 * n + 5) - ties) / 18;
}
