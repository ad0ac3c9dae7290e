import type { Temporal } from 'temporal-polyfill';
import { dayOf, monthsFrom, type Period, parseDay, period, yearNotAfter } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { Grammar } from './lexicon/romance.ts';
import { ending, words } from './romance-words.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Reader = (groups: Groups, reference: Temporal.PlainDate | undefined) => Period | undefined;

/**
 * Dates of a sentence in order: day, month and year; a day without year, the latest one not after the publication;
 * ranges of days; months and years. Relative dates are not read. What lies after the publication is left out.
 */
export function dateReader(grammar: Grammar): (text: string, publishedOn: string | null) => DateMention[] {
  const patterns = patternsOf(grammar);
  const spoken = ending(grammar.spoken);
  const since = ending(grammar.since);
  return (text, publishedOn) => {
    const reference = publishedOn === null ? undefined : parseDay(publishedOn);
    const found: DateMention[] = [];
    for (const [pattern, read] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const when = read(match.groups ?? {}, reference);
        if (!when?.from) continue;
        const before = text.slice(Math.max(0, start - 48), start);
        // A date of what was said still takes its place, so that no part of it is read as another.
        const dates = !spoken.test(before) && when.from <= (publishedOn ?? '9999');
        const open = since.test(before) || since.test(`${before}${match.groups?.lead ?? ''}`);
        found.push({ period: dates ? opened(when, open, reference) : NONE, start, end, open });
      }
    }
    return found.filter((m) => m.period.from !== null).sort((a, b) => a.start - b.start);
  };
}

const NONE: Period = { from: null, to: null, precision: 'unknown' };

function opened(when: Period, open: boolean, reference: Temporal.PlainDate | undefined): Period {
  if (!reference || !when.from || !when.to) return when;
  if (open || when.to > reference.toString())
    return { ...period(parseDay(when.from), reference, open ? 'range' : when.precision) };
  return when;
}

function patternsOf(g: Grammar): readonly (readonly [RegExp, Reader])[] {
  const month = `(?<month>${g.months.join('|')})`;
  const of = g.ofMonth;
  const year = `(?<year>(?:19|20)\\d\\d)`;
  const ofYear = g.ofYear === '' ? ' ' : ` (?:${g.ofYear})`;
  const day = (name: string) => `(?<${name}>[0-3]?\\d)(?:er|º|°)?`;
  const monthNumber = ({ month: name = '' }: Groups) => g.months.indexOf(name.toLowerCase()) + 1;
  const yearOf = (groups: Groups, dayNumber: number, reference: Temporal.PlainDate | undefined) =>
    groups.year !== undefined
      ? Number(groups.year)
      : reference && yearNotAfter(reference, monthNumber(groups), dayNumber);
  const single: Reader = (groups, reference) => {
    const given = yearOf(groups, Number(groups.d), reference);
    const found = given === undefined ? undefined : dayOf(given, monthNumber(groups), Number(groups.d));
    return found && period(found, found, 'day');
  };
  const span: Reader = (groups, reference) => {
    const given = yearOf(groups, Number(groups.to), reference);
    if (given === undefined) return undefined;
    const from = dayOf(given, monthNumber(groups), Number(groups.from));
    const to = dayOf(given, monthNumber(groups), Number(groups.to));
    return from && to && period(from, to, 'range');
  };
  const wholeMonth: Reader = (groups) => monthsFrom(Number(groups.year), monthNumber(groups), 1, 'month');
  const wholeYear: Reader = (groups) => monthsFrom(Number(groups.year), 1, 12, 'year');
  return [
    [
      words(
        `(?:${g.range[0]}) ${day('from')} (?:${g.range[1]}) ${day('to')} ${of}${month}(?:${ofYear}${year})?`,
        'g',
      ),
      span,
    ],
    [words(`${day('d')} ${of}${month}(?:${ofYear}${year})?`, 'g'), single],
    [words(`${month}${ofYear}${year}`, 'g'), wholeMonth],
    [words(`(?<lead>${g.inPeriod}|${g.since})${year}`, 'g'), wholeYear],
  ];
}
