import { ACT_FAMILIES } from '../schemas/acts.ts';
import type { Computability } from '../schemas/vocabularies.ts';
import { isAtLeast, type Reading } from './change.ts';
import { isDark } from './columns.ts';
import { reaches, upperBound, upperMidP } from './negative-binomial.ts';
import { risenKey, type TestedSeries } from './panel.ts';
import type { Policy } from './policy.ts';
import { type Tested, testMonth } from './primary.ts';
import type { SeriesPeriod } from './types.ts';
import type { WhyCode } from './why.ts';

/** What all series of the release say together, which the level of one depends on. */
export interface Company {
  readonly limits: ReadonlyMap<number, number>;
  readonly risen: ReadonlyMap<string, number>;
  /** Months of a country with another sign, under `risenKey`. */
  readonly signs: ReadonlySet<string>;
}

/** What a month says by itself, and the reason where it is above none. */
export interface Reasoned {
  readonly reading: Reading;
  readonly code: WhyCode | null;
}

const NOTHING: Reasoned = { reading: 'none', code: null };
const UNKNOWN: Reasoned = { reading: 'unknown', code: null };

/** What each month of a series says by itself, before hysteresis. */
export function readingsOf(tested: TestedSeries, company: Company, policy: Policy): Reasoned[] {
  const out: Reasoned[] = [];
  let quiet = 0;
  tested.series.periods.forEach((period, i) => {
    if (isDark(period.monitoring)) {
      out.push(UNKNOWN);
      return;
    }
    const risen = riseAt(tested, i, out[i - 1], company, policy);
    const first = isFirst(period, quiet, policy) && !canBeTested(tested, i, policy);
    if (isAtLeast(risen.reading, 'warning')) out.push(risen);
    else if (first) out.push({ reading: 'warning', code: 'first_report' });
    else if (risen.code !== null) out.push(risen);
    else out.push(fellShort(tested, i, period, policy) ? UNKNOWN : NOTHING);
    quiet = (period.incidents ?? 0) > 0 ? 0 : quiet + 1;
  });
  return out;
}

/** Whether the test could say anything about a month, and whether it would see the policy's rise. */
export function computabilityOf(tested: Tested | undefined, policy: Policy): Computability {
  if (!tested) return 'insufficient_history';
  const { watch_p, low_power_rise, low_power_below } = policy.change;
  const { predictive, ratio } = tested.longest;
  const bound = upperBound(watch_p / tested.windows, predictive);
  return reaches(bound, low_power_rise * predictive.mean, ratio) < low_power_below ? 'low_power' : 'ok';
}

/**
 * Watch, warning or alarm by the primary test. An alarm needs a warning of the test in the month before too, or in a
 * lethal family another family of the country that rose or another sign, with at least two independent issuers in the
 * month: one issuer's story told under two families is not two signs.
 */
function riseAt(
  { series, first, p }: TestedSeries,
  i: number,
  before: Reasoned | undefined,
  company: Company,
  policy: Policy,
): Reasoned {
  const value = p[i] ?? Number.NaN;
  if (!(value < policy.change.watch_p)) return NOTHING;
  if (value > (company.limits.get(first + i) ?? -1)) return { reading: 'watch', code: 'rise' };
  if (before?.code !== 'first_report' && isAtLeast(before?.reading, 'warning')) {
    return { reading: 'alarm', code: 'rise_twice' };
  }
  const key = risenKey(series.country_iso3, first + i);
  const another = (company.risen.get(key) ?? 0) >= 2 || company.signs.has(key);
  const corroborated = another && (series.periods[i]?.issuers ?? 0) >= 2;
  if (ACT_FAMILIES[series.act_family].lethal && corroborated) {
    return { reading: 'alarm', code: 'rise_with_another' };
  }
  return { reading: 'warning', code: 'rise_among_all' };
}

/**
 * The `first` rule. `quiet` counts the watched months without incident before this one; with that many, those killed
 * in the last 12 months were all first reported in this one.
 */
function isFirst(period: SeriesPeriod, quiet: number, { first }: Policy): boolean {
  if (quiet < first.quiet_months || (period.incidents ?? 0) === 0) return false;
  return (period.issuers ?? 0) >= first.issuers || period.recent.killed >= first.killed;
}

function canBeTested({ forecaster }: TestedSeries, i: number, policy: Policy): boolean {
  return computabilityOf(testMonth(forecaster(i), upperMidP), policy) === 'ok';
}

/** Whether a partly watched month had too little looking to count as calm. */
function fellShort(
  { forecaster }: TestedSeries,
  i: number,
  period: SeriesPeriod,
  { change }: Policy,
): boolean {
  if (period.monitoring !== 'partial') return false;
  const looked = forecaster(i)[0]?.looked;
  return looked === undefined || looked < change.comparable_exposure;
}
