import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** `part` of `whole` things; `part` at most `whole`, `whole` at least 1. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * Wilson's score interval of a share (Wilson 1927), both ends in [0, 1]; each end is missed with probability `alpha`.
 * Unlike the plain one it neither leaves [0, 1] nor shrinks to a point at 0 and 1.
 */
export function wilson({ part, whole }: Share, alpha: number): readonly [number, number] {
  const z2 = normalQuantile(1 - alpha, 0, 1) ** 2;
  const middle = (part + z2 / 2) / (whole + z2);
  const half = Math.sqrt(z2 * ((part * (whole - part)) / whole + z2 / 4)) / (whole + z2);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * Lower end of the interval of the difference `now - before` of two independent shares, missed with probability `alpha`:
 * Newcombe's hybrid of two score intervals (Newcombe 1998, Statistics in Medicine 17:873, method 10).
 */
export function leastDifference(now: Share, before: Share, alpha: number): number {
  const [low] = wilson(now, alpha);
  const [, high] = wilson(before, alpha);
  const p = now.part / now.whole;
  const q = before.part / before.whole;
  return p - q - Math.hypot(p - low, high - q);
}
