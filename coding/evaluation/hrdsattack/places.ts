import type { Candidate, Features } from '../../linear.ts';
import { nothingSaid } from './nothing.ts';
import { addHints, addLine, type Evidence, namedCountries } from './place-evidence.ts';
import type { Reading } from './reading.ts';

/** What the evidence for all countries of an article adds up to. */
interface Totals {
  readonly weight: number;
  readonly highest: number;
  readonly lead: number;
  readonly violent: number;
  readonly located: number;
  readonly hints: number;
  readonly earliest: number;
}

/** Countries that may be the main event's, with what speaks for each; null: the article does not say. */
export function countryCandidates(reading: Reading): readonly Candidate<string | null>[] {
  const named = namedCountries(reading);
  const all = new Map<string, Evidence>();
  for (const line of reading.lines) {
    addLine(all, line, named);
    addHints(all, line);
  }
  const totals = totalsOf([...all.values()]);
  const found = [...all].map(([iso3, e]) => ({ value: iso3, features: featuresOf(iso3, e, totals) }));
  const nothing = new Map([
    ...nothingSaid(reading),
    ['null:few', 1 / (1 + totals.weight)],
    ['null:spread', 1 - part(totals.highest, totals.weight)],
    ['null:many', Math.log1p(all.size)],
  ] as [string, number][]);
  return [...found, { value: null, features: nothing }];
}

function totalsOf(all: readonly Evidence[]): Totals {
  const sum = (of: (e: Evidence) => number) => all.reduce((total, e) => total + of(e), 0);
  return {
    weight: sum(weightOf),
    highest: Math.max(0, ...all.map(weightOf)),
    lead: sum((e) => e.lead),
    violent: sum((e) => e.violent),
    located: sum((e) => e.located),
    hints: sum((e) => e.hints),
    earliest: Math.min(...all.map((e) => e.first)),
  };
}

function featuresOf(iso3: string, e: Evidence, totals: Totals): Features {
  return new Map<string, number>([
    ['share', part(weightOf(e), totals.weight)],
    ['top', weightOf(e) === totals.highest ? 1 : 0],
    ['log', Math.log1p(weightOf(e))],
    ['title', Math.min(1, e.title)],
    ['lead', part(e.lead, totals.lead)],
    ['violent', part(e.violent, totals.violent)],
    ['located', part(e.located, totals.located)],
    ['titleLocated', Math.min(1, e.titleLocated)],
    ['leadLocated', Math.min(1, e.leadLocated)],
    ['agents', part(e.agents, e.count)],
    ['isLocated', Math.min(1, e.located)],
    ['roles', e.roles / Math.max(1, e.count)],
    ['dateline', Math.min(1, e.dateline)],
    ['first', e.first === totals.earliest ? 1 : 0],
    ['towns', e.towns / Math.max(1, e.count)],
    ['noName', e.names === 0 ? 1 : 0],
    ['hasTown', Math.min(1, e.towns)],
    ['hints', e.hints / (1 + e.hints)],
    ['hintShare', part(e.hints, totals.hints)],
    ['once', e.count === 1 ? 1 : 0],
    [`iso3:${iso3}`, 1],
  ]);
}

/** A name tells more than a demonym, a town, or an institution. */
function weightOf(e: Evidence): number {
  return e.names + 0.7 * e.demonyms + 0.6 * e.towns + 0.4 * e.hints;
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}
