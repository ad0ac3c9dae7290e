import type { Computability } from '../../schemas/vocabularies.ts';

/** Counts of contiguous periods, oldest first; NULL where nobody looked. */
export type Counts = readonly (number | null)[];

/** What a detector says about one period. NULL where it says nothing. */
export interface Verdict {
  readonly expected: number | null;
  /** Alarm above it, in incidents. */
  readonly bound: number | null;
  readonly statistic: number | null;
  /** Probability of as many incidents or more, for the methods that state one. */
  readonly p: number | null;
  readonly alarm: boolean | null;
  readonly computability: Computability;
}

export const UNTOLD: Verdict = {
  expected: null,
  bound: null,
  statistic: null,
  p: null,
  alarm: null,
  computability: 'insufficient_history',
};

/** JSON and CSV have no infinity; neither has a reader a use for it. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
