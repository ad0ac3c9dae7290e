import type { DateMention } from '../../dates.ts';
import type { Candidate } from '../../linear.ts';
import { type Dated, distance, sharesOf } from './date-evidence.ts';
import { mentionFeatures } from './date-mentions.ts';
import { nothingSaid } from './nothing.ts';
import type { Line, Reading } from './reading.ts';

/** A part of a date that the set labels apart from the others. */
export type DatePart = 'year' | 'month' | 'date';

/** Length of the key of a part in `YYYY-MM-DD`. */
const LENGTH: Readonly<Record<DatePart, number>> = { year: 4, month: 7, date: 10 };
const PRECISIONS: Readonly<Record<DatePart, ReadonlySet<string>>> = {
  year: new Set(['day', 'week', 'month', 'quarter', 'year', 'range']),
  month: new Set(['day', 'week', 'month', 'range']),
  date: new Set(['day', 'range']),
};
const BARE_YEAR =
  /(?<![\d.,$£€/-])(?:19|20)\d\d(?![\d,%/]|-\d| (?:people|workers|men|women|soldiers|police))/g;
const YEAR = /\b(?:19|20)\d\d\b/;
/** A day without its year that is this long ago, in days, is rather the coming one: a hearing, a vote. */
const COMING = 300;

/**
 * Years, months or days that may be the main event's as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: not said. Every
 * mention is a candidate of its own, so that what speaks for it is seen together; those of one date add up.
 */
export function dateCandidates(reading: Reading, part: DatePart): readonly Candidate<string | null>[] {
  const mentions = reading.lines.flatMap((line) => [
    ...line.dates.flatMap((mention) => datedOf(reading, line, mention, part)),
    ...(part === 'year' ? bareYears(reading, line) : []),
  ]);
  const { publishedOn } = reading.article;
  const dated = [...mentions, ...publication(mentions, publishedOn, part)];
  const shares = sharesOf(mentions);
  const found = dated.map(({ key, features }, i) => ({
    value: key,
    features: new Map([
      ...features,
      ...distance(key, publishedOn),
      ...shares(key),
      ['first', i === 0 ? 1 : 0],
    ] as [string, number][]),
  }));
  return [...found, { value: null, features: nothingOf(reading, mentions) }];
}

/** The publication's own month and year: what happens in news mostly happened then. */
function publication(mentions: readonly Dated[], publishedOn: string | null, part: DatePart): Dated[] {
  if (publishedOn === null || part === 'date') return [];
  const key = publishedOn.slice(0, LENGTH[part]);
  const named = mentions.filter((mention) => mention.key === key).length;
  const share = named / Math.max(1, mentions.length);
  return [
    {
      key,
      features: [
        ['published', 1],
        ['publishedShare', share],
        ['publishedNamed', named > 0 ? 1 : 0],
      ],
    },
  ];
}

function datedOf(reading: Reading, line: Line, mention: DateMention, part: DatePart): Dated[] {
  const { from, precision } = mention.period;
  if (from === null || !PRECISIONS[part].has(precision)) return [];
  const on = thisTime(from, line.text.slice(mention.start, mention.end), reading.article.publishedOn);
  const features: [string, number][] = [
    ...mentionFeatures(reading, line, mention.start, mention.end),
    [`precision:${precision}`, 1],
    ['open', mention.open ? 1 : 0],
    ['dateline', mention.end <= line.datelineEnd ? 1 : 0],
    ['coming', on === from ? 0 : 1],
  ];
  return [{ key: on.slice(0, LENGTH[part]), features }];
}

function thisTime(from: string, text: string, publishedOn: string | null): string {
  if (publishedOn === null || YEAR.test(text) || !/\d/.test(text)) return from;
  const days = (Date.parse(publishedOn) - Date.parse(from)) / 86_400_000;
  return days > COMING ? `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` : from;
}

function bareYears(reading: Reading, line: Line): Dated[] {
  const latest = Number(reading.article.publishedOn?.slice(0, 4) ?? 2100);
  return [...line.text.matchAll(BARE_YEAR)]
    .map((match) => ({ key: match[0], start: match.index, end: match.index + 4 }))
    .filter(
      ({ key, start, end }) =>
        Number(key) <= latest && !line.dates.some((date) => date.start < end && start < date.end),
    )
    .map(({ key, start, end }) => ({
      key,
      features: [...mentionFeatures(reading, line, start, end), ['bare', 1]],
    }));
}

/** What speaks for a date that is not told. */
function nothingOf(reading: Reading, mentions: readonly Dated[]): ReadonlyMap<string, number> {
  const anywhere = (...names: readonly string[]) => {
    const has = ({ features }: Dated) =>
      names.every((name) => features.some(([known, on]) => known === name && on > 0));
    return mentions.some(has) ? 1 : 0;
  };
  return new Map<string, number>([
    ...nothingSaid(reading),
    ['null:none', mentions.length === 0 ? 1 : 0],
    ['null:many', Math.log1p(mentions.length)],
    ['null:keys', Math.log1p(new Set(mentions.map(({ key }) => key)).size)],
    ['null:victims', Math.log1p(reading.article.victimNames.length) / 2],
    ['null:dayWritten', anywhere('withDay')],
    ['null:yearWritten', anywhere('withYear')],
    ['null:deedDate', Math.max(anywhere('deedBefore'), anywhere('deedAfter'))],
    ['null:earlyWeekday', anywhere('early', 'weekday')],
    ['null:earlyDay', anywhere('early', 'withDay')],
  ]);
}
