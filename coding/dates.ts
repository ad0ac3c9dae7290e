import { Temporal } from 'temporal-polyfill';
import { type Period, parseDay, period } from './calendar.ts';
import { DATE_READERS } from './date-readers.ts';

/** A date expression of a sentence; offsets in the sentence. */
export interface DateMention {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
  /** "since", "so far this year": what is counted is still going on. */
  readonly open: boolean;
}

type Day = Temporal.PlainDate;
const PATTERNS = DATE_READERS.map(([source, read]) => ({
  pattern: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'g'),
  read,
}));
const MAY_DATE =
  /\d|days?\b|[Ww]eek|[Mm]onth|[Yy]ear|today|this (?:morning|afternoon|evening)|January|February|March|April|May\b|June|July|August|September|October|November|December/;
const FIRST_WORD =
  /^(?:Between|From|In|During|Since|Throughout|Last|This|Yesterday|Today|Over|On|By|Early|Late)\b/;
/** "said today", "told reporters on Monday": when somebody spoke of it. */
const SPOKEN =
  /\b(?:said|says|told (?:\w+ )?|stated|announced|added|warned|statement|released|published) (?:on )?$/i;
const OPEN = /(?:since|so far|starting|beginning)[ ,]{0,2}(?:on |in |the |early |late |mid-)?$/i;
const SO_FAR = /^,? so far|^ (?:to date|onwards?)/i;

/**
 * Dates of a sentence in order, resolved against the day of publication (`YYYY-MM-DD` or null): UN and US order,
 * ISO, without year, months, quarters, halves, years, ranges, weekdays, "last week", "three months ago".
 * A date after the publication dates nothing that was reported in it and is left out. Slashed dates are not
 * read: 3/4/2024 is two days. White space in the sentence must be single spaces.
 */
export function datesOf(text: string, publishedOn: string | null): readonly DateMention[] {
  if (!MAY_DATE.test(text)) return [];
  // Months are matched with their capital ("12 may have died"), so only the sentence's first word is lowered.
  const sentence = text.replace(FIRST_WORD, (word) => word.toLowerCase());
  const reference = publishedOn === null ? undefined : parseDay(publishedOn);
  const found: DateMention[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (SPOKEN.test(sentence.slice(Math.max(0, start - 24), start))) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const when = read(match.groups ?? {}, reference);
      if (when?.from) found.push(mention(sentence, start, end, when, reference));
    }
  }
  const latest = publishedOn ?? '9999-12-31';
  const reported = found.filter((m) => (m.period.from ?? '') <= latest);
  return joinedDates(
    sentence,
    reported.sort((a, b) => a.start - b.start),
  );
}

const JOINT =
  /^,? ?(?:and|to|through|until|or|,|-|–|&) ?(?:again )?(?:on |in )?(?:the )?(?:end |beginning |start |middle )?$/i;

/** "on Monday and Tuesday", "14 February, 3 March and 5 May": one statement of several dates covers them all. */
function joinedDates(sentence: string, dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (last && JOINT.test(sentence.slice(last.end, date.start))) joined.splice(-1, 1, spanOf(last, date));
    else joined.push(date);
  }
  return joined;
}

function spanOf(first: DateMention, last: DateMention): DateMention {
  const [a, b] = [first.period, last.period];
  const from = (a.from ?? '') < (b.from ?? '') ? a.from : b.from;
  const to = (a.to ?? '') > (b.to ?? '') ? a.to : b.to;
  return { period: { from, to, precision: 'range' }, start: first.start, end: last.end, open: first.open };
}

function mention(
  sentence: string,
  start: number,
  end: number,
  when: Period,
  reference: Day | undefined,
): DateMention {
  const open =
    OPEN.test(sentence.slice(Math.max(0, start - 16), start)) ||
    /^since/i.test(sentence.slice(start, end)) ||
    SO_FAR.test(sentence.slice(end, end + 12));
  if (!open || !when.from || !reference) return { period: clipped(when, reference), start, end, open };
  const from = parseDay(when.from);
  const extended = Temporal.PlainDate.compare(from, reference) <= 0 ? period(from, reference, 'range') : when;
  return { period: extended, start, end, open };
}

/** A month or year under way ends, for what is reported, with the day of publication. */
function clipped(when: Period, reference: Day | undefined): Period {
  if (
    !reference ||
    !when.from ||
    !when.to ||
    when.to <= reference.toString() ||
    when.from > reference.toString()
  )
    return when;
  return {
    ...when,
    to: reference.toString(),
    precision: when.precision === 'year' ? 'range' : when.precision,
  };
}
