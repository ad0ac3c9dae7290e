import { Temporal } from 'temporal-polyfill';

/** `2026-03-05` plus so many days. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Every day from the first, `count` of them. */
export function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The last Sundays of March and October, when clocks change in Europe: summer time begins and ends at 01:00 UTC. */
export function isSummerTime(day: string): boolean {
  const lastSunday = (month: number) => {
    const last = Temporal.PlainDate.from({ year: Number(day.slice(0, 4)), month, day: 31 });
    return last.subtract({ days: last.dayOfWeek % 7 }).toString();
  };
  return day >= lastSunday(3) && day < lastSunday(10);
}
