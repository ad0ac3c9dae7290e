/** A figure with its 95 % interval from 2,000 resamplings of the rows. */
export interface Interval {
  readonly figure: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 2000;
const SEED = 20_231;

/**
 * Percentile interval of a statistic of rows; the same rows give the same interval. A draw for which the statistic
 * is not defined (no labelled row in it) is left out. NaN throughout where it is defined for none.
 */
export function bootstrap<T>(rows: readonly T[], statistic: (rows: readonly T[]) => number): Interval {
  const random = mulberry32(SEED);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const sample = rows.map(() => rows[Math.floor(random() * rows.length)] as T);
    const value = statistic(sample);
    if (Number.isFinite(value)) drawn.push(value);
  }
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? Number.NaN;
  return { figure: statistic(rows), low: at(0.025), high: at(0.975) };
}

/** Mulberry32, a small public-domain generator; the interval needs reproducible draws, not secrecy. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
