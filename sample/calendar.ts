import type { Window } from '../schemas/flow.ts';

/** Month 0 of the archive is March 2022; months of `Date` count from 0. */
const FIRST_YEAR = 2022;
const FIRST_MONTH = 2;

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
const SHORT_DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/** A day of the archive's month `index` (0 is March 2022), `YYYY-MM-DD`. Day 0 is the last day of the month before. */
export function dayIn(index: number, day: number): string {
  return new Date(Date.UTC(FIRST_YEAR, FIRST_MONTH + index, day)).toISOString().slice(0, 10);
}

/** Whole calendar months, from the first to the last one, as a window. */
export function monthsWindow(first: number, last: number): Window {
  return { from: dayIn(first, 1), to: dayIn(last + 1, 0) };
}

/** Number of the last day of a month. */
export function lastDayOf(index: number): number {
  return Number(dayIn(index + 1, 0).slice(8));
}

/** The evening on which a window's answers were received. */
export function eveningOf(day: string): string {
  return `${day}T20:00:00.000Z`;
}

/** `Thu, 16 Jul 2026 12:00:00 +0000`. */
export function rfc822(day: string): string {
  const { weekday, date, name, year } = partsOf(day);
  return `${SHORT_DAYS[weekday]}, ${String(date).padStart(2, '0')} ${name.slice(0, 3)} ${year} 12:00:00 +0000`;
}

/** `on July 16`, as an American organisation writes it. */
export function onMonthDay(day: string): string {
  const { date, name } = partsOf(day);
  return `on ${name} ${date}`;
}

/** `on 16 July`, as the United Nations writes it. */
export function onDayMonth(day: string): string {
  const { date, name } = partsOf(day);
  return `on ${date} ${name}`;
}

/** `July 16, 2026`. */
export function longDate(day: string): string {
  const { date, name, year } = partsOf(day);
  return `${name} ${date}, ${year}`;
}

function partsOf(day: string): { weekday: number; date: number; name: string; year: number } {
  const at = new Date(`${day}T12:00:00Z`);
  const name = MONTH_NAMES[at.getUTCMonth()];
  if (name === undefined) throw new RangeError(`"${day}" is no day YYYY-MM-DD`);
  return { weekday: at.getUTCDay(), date: at.getUTCDate(), name, year: at.getUTCFullYear() };
}
