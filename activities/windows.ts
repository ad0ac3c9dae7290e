import { Temporal } from 'temporal-polyfill';
import type { Window } from '../schemas/flow.ts';
import type { WindowUnit } from '../schemas/vocabularies.ts';

/**
 * The days of a range, both ends included, cut where calendar days, weeks (from Monday), months, quarters or years
 * end: no gap, no overlap, oldest first. Cut by the calendar and not by the range, so that a second range that
 * overlaps the first meets the same windows inside.
 */
export function windowsOf(range: Window, unit: WindowUnit): readonly Window[] {
  const last = Temporal.PlainDate.from(range.to);
  const windows: Window[] = [];
  for (let from = Temporal.PlainDate.from(range.from); Temporal.PlainDate.compare(from, last) <= 0; ) {
    const end = endOf(from, unit);
    const to = Temporal.PlainDate.compare(end, last) < 0 ? end : last;
    windows.push({ from: from.toString(), to: to.toString() });
    from = to.add({ days: 1 });
  }
  return windows;
}

/** Whether the intervals together show every day of the window. In any order; they may overlap. */
export function isCovered(window: Window, intervals: readonly Window[]): boolean {
  let open = window.from;
  for (const { from, to } of [...intervals].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > open) return false;
    if (to >= window.to) return true;
    if (to >= open) open = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
  }
  return false;
}

function endOf(day: Temporal.PlainDate, unit: WindowUnit): Temporal.PlainDate {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return day.add({ days: 7 - day.dayOfWeek });
    case 'month':
      return monthEnd(day);
    case 'quarter':
      return monthEnd(day.add({ months: 2 - ((day.month - 1) % 3) }));
    case 'year':
      return day.with({ month: 12, day: 31 });
  }
}

function monthEnd(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: day.daysInMonth });
}
