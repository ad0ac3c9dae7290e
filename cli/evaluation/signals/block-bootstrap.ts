import { uniform } from './random.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How often each block is in a draw, for each of `draws` draws of whole blocks with replacement: a country's years go
 * together. The same seed gives the same draws, so that figures over them are paired.
 */
export function blockDraws(blocks: number, draws: number, seed: number): readonly Uint16Array[] {
  const random = uniform(seed);
  return Array.from({ length: draws }, () => {
    const times = new Uint16Array(blocks);
    for (let i = 0; i < blocks; i++) {
      const block = Math.floor(random() * blocks);
      times[block] = (times[block] ?? 0) + 1;
    }
    return times;
  });
}

/** 95 % percentile interval of the values that exist; null where more than a tenth do not. */
export function percentileInterval(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const low = known[Math.floor(0.025 * known.length)];
  const high = known[Math.ceil(0.975 * known.length) - 1];
  if (low === undefined || high === undefined || known.length < 0.9 * values.length) return null;
  return { low, high };
}
