import type { Counts } from './verdict.ts';

/** Counts of contiguous months or ISO weeks, oldest first. */
export interface CountSeries {
  /** NULL where nobody looked. */
  readonly counts: Counts;
  /** Looking in each period, above 0; NULL as a whole where none is stated, in a period where it is not known. */
  readonly exposure: Counts | null;
  /** First day of each period, in days since 1970-01-01; NULL for a series that counts periods without a calendar. */
  readonly starts: readonly number[] | null;
  readonly perYear: 12 | 52;
}

/** Counts with every period unwatched that has no exposure to be compared by. */
export function comparable({ counts, exposure }: CountSeries): Counts {
  return exposure ? counts.map((count, i) => (exposure[i] ? count : null)) : counts;
}
