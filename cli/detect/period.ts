/** A period as written in a file; `day` is its first day, in days since 1970-01-01. */
export interface Period {
  readonly written: 'month' | 'week' | 'date';
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** Reads `YYYY-MM`, `YYYY-MM-DD` or the ISO week `YYYY-Www`; undefined for anything else. */
export function periodOf(text: string): Period | undefined {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return { written: 'month', day: dayOf(Number(month[1]), Number(month[2]), 1) };
  const week = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/.exec(text);
  if (week) return weekOf(Number(week[1]), Number(week[2]));
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!date) return undefined;
  const day = dayOf(Number(date[1]), Number(date[2]), Number(date[3]));
  return dateText(day) === text ? { written: 'date', day } : undefined;
}

/** `YYYY-MM-DD` of a day. */
export function dateText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** First day of the month after the one that a day is in. */
export function nextMonth(day: number): number {
  const date = new Date(day * DAY_MS);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 2, 1);
}

export function isMonday(day: number): boolean {
  return new Date(day * DAY_MS).getUTCDay() === 1;
}

/** Week 1 holds 4 January; week 53 exists where its Thursday is in the year. */
function weekOf(year: number, week: number): Period | undefined {
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - ((new Date(fourth * DAY_MS).getUTCDay() + 6) % 7) + 7 * (week - 1);
  const belongs = new Date((monday + 3) * DAY_MS).getUTCFullYear() === year;
  return belongs ? { written: 'week', day: monday } : undefined;
}

function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}
