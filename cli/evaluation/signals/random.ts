/** Numbers from 0 up to 1, the same for the same seed on every machine (mulberry32). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A count that is negative binomial of that mean and variance/mean ratio (1: Poisson), by inversion. */
export function drawCount(mean: number, ratio: number, random: () => number): number {
  const poisson = ratio === 1;
  const size = poisson ? 0 : mean / (ratio - 1);
  let term = poisson ? Math.exp(-mean) : ratio ** -size;
  let left = random() - term;
  let count = 0;
  while (left > 0 && count < 10_000) {
    term *= poisson ? mean / (count + 1) : ((1 - 1 / ratio) * (size + count)) / (count + 1);
    left -= term;
    count += 1;
  }
  return count;
}
