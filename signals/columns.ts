import { TocsinError } from '../schemas/errors.ts';
import type { Monitoring } from '../schemas/vocabularies.ts';
import { monthOf } from './months.ts';

/** What a month can be used for: 0 nothing, 1 partly watched, 2 wholly watched. */
export const UNUSABLE = 0;
export const PARTIAL = 1;
export const WHOLE = 2;

/** One series as arrays over contiguous months. Months of state 0 hold zeros that no sum may take for counts. */
export interface Columns {
  /** Month of the first element, as in `monthOf`. */
  readonly first: number;
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
  readonly state: Uint8Array;
}

interface Month {
  readonly period_start: string;
  readonly count: number | null;
  readonly exposure: number | null;
  readonly monitoring: Monitoring;
}

/** Whether nobody looked, so that no count exists. */
export function isDark(monitoring: Monitoring): boolean {
  return monitoring === 'unmonitored' || monitoring === 'not_applicable';
}

/**
 * Arrays of a series named `name`. A month without positive exposure is unusable: nothing says what to expect.
 * Throws `invalid_row` on months that do not follow each other and on a count where nobody looked.
 */
export function columnsOf(name: string, months: readonly Month[]): Columns {
  const counts = new Float64Array(months.length);
  const exposure = new Float64Array(months.length);
  const state = new Uint8Array(months.length);
  const first = months[0] ? monthOf(months[0].period_start) : 0;
  months.forEach((month, i) => {
    check(name, month, first + i);
    if (isDark(month.monitoring) || month.count === null || !month.exposure) return;
    counts[i] = month.count;
    exposure[i] = month.exposure;
    state[i] = month.monitoring === 'partial' ? PARTIAL : WHOLE;
  });
  return { first, counts, exposure, state };
}

function check(name: string, month: Month, expected: number): void {
  const at = `series ${name}, ${month.period_start}`;
  if (monthOf(month.period_start) !== expected) {
    throw new TocsinError(
      'invalid_row',
      `${at}: months must follow each other: give every month once, in order`,
    );
  }
  if (month.count !== null && isDark(month.monitoring)) {
    throw new TocsinError(
      'invalid_row',
      `${at}: a count where nobody looked: give NULL in ${month.monitoring}`,
    );
  }
  if (month.count !== null && !(Number.isInteger(month.count) && month.count >= 0)) {
    throw new TocsinError(
      'invalid_row',
      `${at}: ${month.count} is not a count: give an integer of 0 or more`,
    );
  }
  if (month.exposure !== null && !(month.exposure >= 0 && Number.isFinite(month.exposure))) {
    throw new TocsinError(
      'invalid_row',
      `${at}: exposure ${month.exposure}: give a number of 0 or more, or NULL`,
    );
  }
}
