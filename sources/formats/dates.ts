import { Temporal } from 'temporal-polyfill';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Zones that RFC 822 §5.1 names; numeric offsets are the rule today. */
const ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00',
  GMT: '+00:00',
  UTC: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/**
 * The day, in UTC, of an RFC 822 date such as `Thu, 16 Jul 2026 18:01:00 -0400`; null when it is malformed.
 * UTC, so that the same moment written with another offset gives the same day.
 */
export function rfc822Day(value: string): string | null {
  const match =
    /^(?:[A-Z][a-z]{2},\s+)?(\d{1,2})\s+([A-Z][a-z]{2})\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|[A-Z]{1,3})$/.exec(
      value.trim(),
    );
  if (match === null) return null;
  const [, day, monthName, year, hour, minute, second, zone] = match as unknown as string[];
  const month = MONTHS.indexOf(String(monthName).toLowerCase()) + 1;
  const offset = ZONES[String(zone)] ?? String(zone);
  return utcDay(`${year}-${two(month)}-${two(Number(day))}T${hour}:${minute}:${second ?? '00'}${offset}`);
}

/**
 * The day, in UTC, of an ISO 8601 date or time (`2025-02-12`, `2025-02-12T00:00:00`, `2026-07-16T18:01:00-0400`);
 * null when it is malformed. A time without a zone is taken as UTC.
 */
export function isoDay(value: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    value.trim(),
  );
  if (match === null) return null;
  const [, day, time, zone] = match;
  if (time === undefined) return calendarDay(String(day));
  return utcDay(`${day}T${time}${zone ?? 'Z'}`);
}

/** The day of a basic ISO 8601 time in UTC, `20240118T014500Z`; null when it is malformed. */
export function basicIsoDay(value: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(value.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  return utcDay(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** The day, in UTC, of a time in milliseconds since 1970; null when it is none that a calendar has. */
export function millisecondsDay(value: number): string | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().slice(0, 10);
}

/** The day of `15 Jan 2026` or `07 September 2026`; null when it is malformed. */
export function dayMonthYear(value: string): string | null {
  const match = /^(\d{1,2})\s+([A-Za-z]+)\.?\s+(\d{4})$/.exec(value.trim());
  if (match === null) return null;
  const name = String(match[2]).toLowerCase();
  const month = Math.max(MONTHS.indexOf(name), FULL_MONTHS.indexOf(name)) + 1;
  return calendarDay(`${match[3]}-${two(month)}-${two(Number(match[1]))}`);
}

function calendarDay(day: string): string | null {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString();
  } catch (error) {
    return nullIfRange(error);
  }
}

function utcDay(instant: string): string | null {
  return plainUtcDay(instant) ?? instantDay(instant);
}

/** The day of a valid instant that is written in UTC, as most are: a tenth of what Temporal takes for it (measured). */
function plainUtcDay(instant: string): string | null {
  const at = instant.endsWith('Z') ? new Date(instant) : undefined;
  const day = instant.slice(0, 10);
  // A day that a month does not have becomes one of the next month here; Temporal refuses it.
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null;
}

function instantDay(instant: string): string | null {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO('UTC').toPlainDate().toString();
  } catch (error) {
    return nullIfRange(error);
  }
}

/** Temporal says "no such date" with a RangeError; anything else is a bug of ours. */
function nullIfRange(error: unknown): null {
  if (error instanceof RangeError) return null;
  throw error;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
