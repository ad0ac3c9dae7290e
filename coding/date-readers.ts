import type { Temporal } from 'temporal-polyfill';
import {
  dayOf,
  lastWeekday,
  monthsFrom,
  type Period,
  period,
  UNDATED,
  weekOf,
  yearNotAfter,
} from './calendar.ts';

type Day = Temporal.PlainDate;
type Groups = Readonly<Record<string, string | undefined>>;
/** Reads a match; undefined where it dates nothing (no publication date to count from, no such day). */
type Reader = (groups: Groups, reference: Day | undefined) => Period | undefined;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const NUMBER = '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve';

/** Patterns of date expressions with what each says, from the most to the least telling; the first that fits is taken. */
export const DATE_READERS: readonly (readonly [string, Reader])[] = [
  [`(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`, (g) => single(Number(g.y), Number(g.m), Number(g.d))],
  [
    `(?:between|from) (?<d1>${DAY})(?: (?<m1>${MONTH}))?(?:,? (?<y1>${YEAR}))? (?:and|to|until|through) (?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y2>${YEAR}))?`,
    readDayRange,
  ],
  [
    `(?:between|from) (?<m1>${MONTH}) (?<d1>${DAY})(?:,? (?<y1>${YEAR}))? (?:and|to|until|through) (?:(?<m2>${MONTH}) )?(?<d2>${DAY})(?:,? (?<y2>${YEAR}))?`,
    readDayRange,
  ],
  [
    `(?<m1>${MONTH}) (?<d1>${DAY})(?:,? (?<y1>${YEAR}))?,? (?:and|to|through) (?:(?<m2>${MONTH}) )?(?<d2>${DAY})(?:,? (?<y2>${YEAR}))?`,
    readDayRange,
  ],
  [
    `(?<d1>${DAY})(?: (?<m1>${MONTH}))?(?:,? (?<y1>${YEAR}))? ?(?:-|–|to|and|,) ?(?:${DAY}(?:,| and|, and) )*(?<d2>${DAY}) (?<m2>${MONTH})(?:,? (?<y2>${YEAR}))?`,
    readDayRange,
  ],
  [
    `(?:between|from|in) (?<m1>${MONTH})(?: (?<y1>${YEAR}))? (?:and|to|until|through) (?<m2>${MONTH}),? (?:(?<y2>${YEAR})|(?<n>last|this) year)`,
    readMonthRange,
  ],
  [
    `(?:between|from|in|during) (?<y1>${YEAR}) (?:and|AND|to|until|through) (?<y2>${YEAR})`,
    (g) => years(Number(g.y1), Number(g.y2)),
  ],
  [`(?<d>${DAY})(?: of)? (?<m>${MONTH}),? (?<y>${YEAR})`, (g) => single(Number(g.y), monthOf(g.m), int(g.d))],
  [`(?<m>${MONTH}) (?<d>${DAY}),? (?<y>${YEAR})`, (g) => single(Number(g.y), monthOf(g.m), int(g.d))],
  [
    `(?:in )?(?<m>${MONTH}) (?<n>last|this) year`,
    (g, r) => r && monthsFrom(r.year - (g.n === 'last' ? 1 : 0), monthOf(g.m), 1, 'month'),
  ],
  [`(?<m>${MONTH})(?: of)?,? (?<y>${YEAR})`, (g) => monthsFrom(Number(g.y), monthOf(g.m), 1, 'month')],
  [`(?<d>${DAY})(?: of)? (?<m>${MONTH})`, readDayWithoutYear],
  [`(?<m>${MONTH}) (?<d>${DAY})(?!\\d|,? \\d)`, readDayWithoutYear],
  [
    `(?:in|during|since|throughout|of) the (?:early |late |mid-)?(?<y>(?:19|20)\\d0)s`,
    (g) => years(Number(g.y), Number(g.y) + 9),
  ],
  [
    `(?<n>first|second|last) half of (?<y>${YEAR})`,
    (g) => monthsFrom(Number(g.y), g.n === 'first' ? 1 : 7, 6, 'range'),
  ],
  [
    `(?<n>first|second|third|fourth|last) quarter of (?<y>${YEAR})`,
    (g) => monthsFrom(Number(g.y), 1 + 3 * quarterOf(g.n), 3, 'quarter'),
  ],
  [
    `(?:in|during|since|throughout|of|early|mid|late|through|for|year)[ -](?<y>${YEAR})(?!-\\d|/)`,
    (g) => years(Number(g.y), Number(g.y)),
  ],
  [`(?:in|during|since|throughout|early|mid|late|last)[ -](?<m>${MONTH})(?! \\d)`, readMonthWithoutYear],
  [
    `(?:on|last|since|late|early)? ?(?<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`,
    (g, r) => r && oneDay(lastWeekday(r, 1 + WEEKDAYS.indexOf(key(g.w)))),
  ],
  ['yesterday', (_, r) => r && oneDay(r.subtract({ days: 1 }))],
  ['today|this (?:morning|afternoon|evening)', (_, r) => r && oneDay(r)],
  ['last week', (_, r) => r && weekOf(r, 1)],
  ['this week', (_, r) => r && period(r.subtract({ days: r.dayOfWeek - 1 }), r, 'week')],
  ['last month', (_, r) => r && backMonths(r, 1)],
  ['this month', (_, r) => r && period(r.with({ day: 1 }), r, 'month')],
  ['last year', (_, r) => r && years(r.year - 1, r.year - 1)],
  ['this year', (_, r) => r && period(r.with({ month: 1, day: 1 }), r, 'range')],
  [`(?:in|over|during|for|within) the (?:past|last) (?<u>week|month|year)`, readSpanBack],
  [
    `(?:from |between )?(?<y1>${YEAR})(?:-|–| to | until )(?<y2>${YEAR})`,
    (g) => years(Number(g.y1), Number(g.y2)),
  ],
  [
    `(?:from|between) (?<y>${YEAR})(?= (?:and|to|until|through|up to)\\b)`,
    (g) => years(Number(g.y), Number(g.y)),
  ],
  [
    `the (?<y>${YEAR})(?= (?:[\\w’'-]+ ){0,2}(?:massacres?|killings?|murders?|bombings?|shootings?|attacks?)\\b)`,
    (g) => years(Number(g.y), Number(g.y)),
  ],
  [
    `(?:(?:in|over|during) the )?(?:past|last) (?<n>${NUMBER}) (?<u>days|weeks|months|years|decades)`,
    readSpanBack,
  ],
  [`(?<n>${NUMBER}) (?<u>days?|weeks?|months?|years?) ago`, readAgo],
];

function single(year: number, month: number, day: number): Period | undefined {
  const found = dayOf(year, month, day);
  return found && oneDay(found);
}

function oneDay(day: Day): Period {
  return period(day, day, 'day');
}

function years(first: number, last: number): Period {
  return monthsFrom(first, 1, 12 * (last - first + 1), first === last ? 'year' : 'range');
}

function backMonths(reference: Day, months: number): Period {
  const month = reference.subtract({ months });
  return monthsFrom(month.year, month.month, 1, 'month');
}

function readDayRange(g: Groups, reference: Day | undefined): Period | undefined {
  const month2 = monthOf(g.m2 ?? g.m1);
  const year2 = yearOf(g.y2, reference, month2, int(g.d2));
  if (year2 === undefined) return undefined;
  const month1 = g.m1 === undefined ? month2 : monthOf(g.m1);
  const year1 = g.y1 === undefined ? year2 - (month1 > month2 ? 1 : 0) : Number(g.y1);
  const from = dayOf(year1, month1, int(g.d1));
  const to = dayOf(year2, month2, int(g.d2));
  return from && to && period(from, to, 'range');
}

function readMonthRange(g: Groups, reference: Day | undefined): Period | undefined {
  const relative = reference && reference.year - (g.n === 'last' ? 1 : 0);
  const year = g.y2 === undefined ? relative : Number(g.y2);
  if (year === undefined) return undefined;
  const first = monthsFrom(Number(g.y1 ?? year), monthOf(g.m1), 1, 'range');
  const last = monthsFrom(year, monthOf(g.m2), 1, 'range');
  return first.from && last.to && first.from <= last.to
    ? { from: first.from, to: last.to, precision: 'range' }
    : UNDATED;
}

function readDayWithoutYear(g: Groups, reference: Day | undefined): Period | undefined {
  const year = yearOf(undefined, reference, monthOf(g.m), int(g.d));
  return year === undefined ? undefined : single(year, monthOf(g.m), int(g.d));
}

function readMonthWithoutYear(g: Groups, reference: Day | undefined): Period | undefined {
  if (!reference || isSoon(reference, monthOf(g.m), 1)) return undefined;
  return monthsFrom(yearNotAfter(reference, monthOf(g.m), 1), monthOf(g.m), 1, 'month');
}

function readSpanBack(g: Groups, reference: Day | undefined): Period | undefined {
  return reference && period(reference.subtract(duration(g)), reference, 'range');
}

function readAgo(g: Groups, reference: Day | undefined): Period | undefined {
  if (!reference) return undefined;
  const then = reference.subtract(duration(g));
  const unit = unitOf(g);
  if (unit === 'days') return oneDay(then);
  if (unit === 'weeks') return weekOf(then, 0);
  return unit === 'months' ? monthsFrom(then.year, then.month, 1, 'month') : years(then.year, then.year);
}

function duration(g: Groups): Temporal.DurationLike {
  const count = numberOf(g.n ?? 'a');
  return g.u === 'decades' ? { years: 10 * count } : { [unitOf(g)]: count };
}

function unitOf(g: Groups): 'days' | 'weeks' | 'months' | 'years' {
  const unit = (g.u ?? '').replace(/s$/, '');
  if (unit === 'day') return 'days';
  if (unit === 'week') return 'weeks';
  return unit === 'month' ? 'months' : 'years';
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberOf(text: string): number {
  if (text === 'a' || text === 'an') return 1;
  return WORDS.includes(text) ? WORDS.indexOf(text) : Number(text);
}

function yearOf(
  year: string | undefined,
  reference: Day | undefined,
  month: number,
  day: number,
): number | undefined {
  if (year !== undefined) return Number(year);
  return reference && !isSoon(reference, month, day) ? yearNotAfter(reference, month, day) : undefined;
}

/** A day of the weeks after publication is one that is ahead, or of a text brought up to date, not one of last year. */
function isSoon(reference: Day, month: number, day: number): boolean {
  const [today, then] = [reference.month * 31 + reference.day, month * 31 + day];
  return (then - today + 12 * 31) % (12 * 31) < 45 && then !== today;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(key(name)) + 1;
}

function key(name: string | undefined): string {
  return (name ?? '').slice(0, 3).toLowerCase();
}

function quarterOf(ordinal: string | undefined): number {
  return ordinal === 'last' ? 3 : ['first', 'second', 'third', 'fourth'].indexOf(ordinal ?? '');
}

function int(text: string | undefined): number {
  return Number.parseInt(text ?? '', 10);
}
