import { readFileSync } from 'node:fs';
import type { ActFamily } from '../../schemas/acts.ts';
import { monthOf, startOf } from '../../signals/months.ts';
import { parsePolicy } from '../../signals/policy.ts';
import type { Series, SeriesPeriod, Signal } from '../../signals/types.ts';

export const policyText = readFileSync(new URL('../../signals/policy/v1.yaml', import.meta.url), 'utf8');
export const policy = parsePolicy(policyText);
const BEGIN = monthOf('2018-01-01');

/** First day of the `i`-th month of every test series. */
export function month(i: number): string {
  return startOf(BEGIN + i);
}

/** A wholly watched month with `incidents` incidents, each of one person, from two issuers. */
export function period(i: number, incidents: number, change: Partial<SeriesPeriod> = {}): SeriesPeriod {
  return {
    period_start: month(i),
    incidents,
    exposure: 10,
    attention: 12,
    monitoring: 'observed',
    historical: 0,
    undated: 0,
    persons_min: incidents,
    persons_max: incidents,
    issuers: incidents > 0 ? 2 : 0,
    mentions: incidents,
    recent: { months: incidents > 0 ? 1 : 0, areas: incidents > 0 ? 1 : 0, issuers: 2, killed: incidents },
    ...change,
  };
}

/** A month in which nobody looked. */
export function dark(i: number): SeriesPeriod {
  const none = { incidents: null, historical: null, undated: null, persons_min: null, persons_max: null };
  return period(i, 0, {
    ...none,
    issuers: null,
    mentions: null,
    exposure: null,
    attention: null,
    monitoring: 'unmonitored',
  });
}

export function series(
  counts: readonly (number | null)[],
  family: ActFamily = 'KIL',
  country = 'SSD',
): Series {
  const periods = counts.map((count, i) => (count === null ? dark(i) : period(i, count)));
  return { country_iso3: country, act_family: family, periods };
}

export function repeat<T>(value: T, times: number): T[] {
  return new Array<T>(times).fill(value);
}

export function last(signals: Iterable<Signal>): Signal {
  return [...signals].at(-1)!;
}

/** Uniform numbers in [0, 1) from a seed (mulberry32), so that a simulation is the same at every run. */
export function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
