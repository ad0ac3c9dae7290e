import { uniform } from './random.ts';

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
