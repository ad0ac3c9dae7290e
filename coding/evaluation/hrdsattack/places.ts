import type { Candidate } from '../../linear.ts';
import { nothingSaid } from './nothing.ts';
import { addHints, addLine, type Evidence, namedCountries } from './place-evidence.ts';
import type { Reading } from './reading.ts';

/** Countries that may be the main event's, with what speaks for each; null: the article does not say. */
export function countryCandidates(reading: Reading): readonly Candidate<string | null>[] {
  const named = namedCountries(reading);
  const all = new Map<string, Evidence>();
  for (const line of reading.lines) {
    addLine(all, line, named);
    addHints(all, line);
  }
  const totals = [...all.values()];
  const weight = (e: Evidence) => e.names + 0.7 * e.demonyms + 0.6 * e.towns + 0.4 * e.hints;
  const total = totals.reduce((sum, e) => sum + weight(e), 0);
  const highest = Math.max(0, ...totals.map(weight));
  const sum = (of: (e: Evidence) => number) => totals.reduce((s, e) => s + of(e), 0);
  const [lead, violent, located] = [sum((e) => e.lead), sum((e) => e.violent), sum((e) => e.located)];
  const hints = sum((e) => e.hints);
  const earliest = Math.min(...totals.map((e) => e.first));
  const found = [...all].map(([iso3, e]) => ({
    value: iso3,
    features: new Map<string, number>([
      ['share', total === 0 ? 0 : weight(e) / total],
      ['top', weight(e) === highest ? 1 : 0],
      ['log', Math.log1p(weight(e))],
      ['title', Math.min(1, e.title)],
      ['lead', lead === 0 ? 0 : e.lead / lead],
      ['violent', violent === 0 ? 0 : e.violent / violent],
      ['located', located === 0 ? 0 : e.located / located],
      ['isLocated', Math.min(1, e.located)],
      ['roles', e.roles / Math.max(1, e.count)],
      ['dateline', Math.min(1, e.dateline)],
      ['first', e.first === earliest ? 1 : 0],
      ['towns', e.towns / Math.max(1, e.count)],
      ['noName', e.names === 0 ? 1 : 0],
      ['hasTown', Math.min(1, e.towns)],
      ['hints', e.hints / (1 + e.hints)],
      ['hintShare', hints === 0 ? 0 : e.hints / hints],
      ['once', e.count === 1 ? 1 : 0],
      [`iso3:${iso3}`, 1],
    ]),
  }));
  const nothing = new Map([
    ...nothingSaid(reading),
    ['null:few', 1 / (1 + total)],
    ['null:spread', total === 0 ? 1 : 1 - highest / total],
    ['null:many', Math.log1p(all.size)],
  ] as [string, number][]);
  return [...found, { value: null, features: nothing }];
}
