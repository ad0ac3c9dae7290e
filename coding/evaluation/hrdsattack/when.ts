import type { DateMention } from '../../dates.ts';
import type { Candidate } from '../../linear.ts';
import { type Dated, distance, SHARES, sharesOf } from './date-evidence.ts';
import { nothingSaid } from './nothing.ts';
import { deedsOf, type Line, type Reading, tellingWords } from './reading.ts';

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
const WEEKDAY = /day$/;
const HAPPENED =
  /\b(?:kill|murder|shot|arrest|detain|abduct|kidnap|sentenced|beat|attack|disappear|raid|taken|jailed|died|seized|picked up|assassinat|execut|tortur|charged)/i;

/** Years, months or days that may be the main event's as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null: not said. */
export function dateCandidates(reading: Reading, part: DatePart): readonly Candidate<string | null>[] {
  const dated = reading.lines.flatMap((line) => [
    ...line.dates.flatMap((mention) => datedOf(reading, line, mention, part)),
    ...(part === 'year' ? bareYears(reading, line) : []),
  ]);
  const published = reading.article.publishedOn?.slice(0, LENGTH[part]);
  if (published && part !== 'date') dated.push({ key: published, features: [['published', 1]] });
  const found = mergedByKey(dated, reading.article.publishedOn);
  const nothing = new Map([
    ...nothingSaid(reading),
    ['null:none', found.length === 0 ? 1 : 0],
    ['null:many', Math.log1p(found.length)],
  ] as [string, number][]);
  return [...found, { value: null, features: nothing }];
}

/** One candidate for each year, month or day, with the most that any mention of it says and its shares of all. */
function mergedByKey(dated: readonly Dated[], publishedOn: string | null): Candidate<string>[] {
  const byKey = new Map<string, Map<string, number>>();
  for (const { key, features } of dated) {
    const all = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, all);
    for (const [name, value] of features) all.set(name, Math.max(all.get(name) ?? 0, value));
    all.set('count', (all.get('count') ?? 0) + 1);
  }
  const shares = SHARES.map(([name, weight]) => [name, sharesOf(dated, weight)] as const);
  const first = dated[0]?.key;
  const firstViolent = dated.find((d) => d.features.some(([name]) => name === 'violent'))?.key;
  return [...byKey].map(([value, features]) => {
    features.set('count', Math.log1p(features.get('count') ?? 0));
    for (const [name, share] of shares) features.set(name, share.get(value) ?? 0);
    if (value === first) features.set('first', 1);
    if (value === firstViolent) features.set('firstViolent', 1);
    for (const [name, on] of distance(value, publishedOn)) features.set(name, on);
    return { value, features };
  });
}

function datedOf(reading: Reading, line: Line, mention: DateMention, part: DatePart): Dated[] {
  const { from, precision } = mention.period;
  if (from === null || !PRECISIONS[part].has(precision)) return [];
  const text = line.text.slice(mention.start, mention.end);
  const near = line.text.slice(Math.max(0, mention.start - 70), mention.end + 70);
  const features: [string, number][] = [
    ...general(line),
    [`precision:${precision}`, 1],
    ['weekday', WEEKDAY.test(text) ? 1 : 0],
    ['withYear', /(?:19|20)\d\d/.test(text) ? 1 : 0],
    ['open', mention.open ? 1 : 0],
    ...about(reading, near),
    ['dateline', mention.end <= line.datelineEnd ? 1 : 0],
    ['born', /\bborn\b|founded|established/i.test(near) ? 1 : 0],
  ];
  return [{ key: from.slice(0, LENGTH[part]), features }];
}

/** What the words around a date have to do with the title and with deeds. */
function about(reading: Reading, near: string): [string, number][] {
  const deeds = deedsOf(near);
  const shared = [...tellingWords(near)].filter((word) => reading.telling.has(word)).length;
  return [
    ['happened', HAPPENED.test(near) ? 1 : 0],
    ['nearTitle', Math.min(1, shared / 4)],
    ['titleDeed', deeds.some((deed) => reading.titleDeeds.has(deed)) ? 1 : 0],
    ['mainDeed', reading.mainDeed !== undefined && deeds.includes(reading.mainDeed) ? 1 : 0],
    ...deeds.map((deed): [string, number] => [`deed:${deed}`, 1]),
  ];
}

function bareYears(reading: Reading, line: Line): Dated[] {
  const latest = Number(reading.article.publishedOn?.slice(0, 4) ?? 2100);
  return [...line.text.matchAll(BARE_YEAR)]
    .filter((match) => Number(match[0]) <= latest)
    .map((match) => {
      const near = line.text.slice(Math.max(0, match.index - 60), match.index + 64);
      return { key: match[0], features: [...general(line), ['bare', 1], ...about(reading, near)] };
    });
}

function general(line: Line): [string, number][] {
  const told = line.violent || line.acts.length > 0;
  return [
    ['title', line.index === 0 ? 1 : 0],
    ['lead', line.index > 0 && line.index <= 2 ? 1 : 0],
    ['early', line.index > 0 && line.index <= 6 ? 1 : 0],
    ['late', 1 - 1 / (1 + line.index / 10)],
    ['close', 1 / (1 + line.index / 5)],
    ...(told ? ([['violent', 1]] as [string, number][]) : []),
    ['acts', line.acts.length > 0 ? 1 : 0],
    ['likeTitle', line.likeTitle],
    ['leadViolent', told && line.index <= 4 ? 1 : 0],
  ];
}
