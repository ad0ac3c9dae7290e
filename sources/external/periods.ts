import { Temporal } from 'temporal-polyfill';

/** Days, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** First and last day of a month of a year, or of several: `monthPeriod(2026, 1, 3)` is the first quarter. */
export function monthPeriod(year: number, month: number, months = 1): Period {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: 'reject' });
  return { from: first.toString(), to: first.add({ months }).subtract({ days: 1 }).toString() };
}
