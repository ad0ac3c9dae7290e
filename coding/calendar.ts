import { Temporal } from 'temporal-polyfill';
import type { CodedStatement } from '../schemas/tables/violations.ts';

/** When something is said to have happened: whole days, both inclusive, never finer than the text. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: CodedStatement['date_precision'];
}

export const UNDATED: Period = { from: null, to: null, precision: 'unknown' };

type Day = Temporal.PlainDate;

/** The day, or undefined where the calendar has none (31 June) or the year is out of 1900-2100. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return day <= first.daysInMonth ? first.with({ day }) : undefined;
}

export function parseDay(iso: string): Day {
  return Temporal.PlainDate.from(iso);
}

export function period(from: Day, to: Day, precision: Period['precision']): Period {
  if (Temporal.PlainDate.compare(from, to) > 0) return UNDATED;
  return { from: from.toString(), to: to.toString(), precision };
}

/** `months` whole months beginning with `month` of `year`. */
export function monthsFrom(
  year: number,
  month: number,
  months: number,
  precision: Period['precision'],
): Period {
  const first = dayOf(year, month, 1);
  if (!first) return UNDATED;
  return period(first, first.add({ months }).subtract({ days: 1 }), precision);
}

/** Monday to Sunday of the week that holds `day`, `weeks` earlier. */
export function weekOf(day: Day, weeks: number): Period {
  const monday = day.subtract({ days: day.dayOfWeek - 1 }).subtract({ weeks });
  return period(monday, monday.add({ days: 6 }), 'week');
}

/** The latest such weekday (1 Monday to 7 Sunday) that is not after `reference`. */
export function lastWeekday(reference: Day, weekday: number): Day {
  return reference.subtract({ days: (reference.dayOfWeek - weekday + 7) % 7 });
}

/** The year that makes the month and day the latest one not after `reference`. */
export function yearNotAfter(reference: Day, month: number, day: number): number {
  const later = month > reference.month || (month === reference.month && day > reference.day);
  return later ? reference.year - 1 : reference.year;
}
