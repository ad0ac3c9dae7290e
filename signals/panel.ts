import { columnsOf } from './columns.ts';
import { groupBy } from './group.ts';
import { monthOf } from './months.ts';
import { rejectedUpTo } from './multiplicity.ts';
import { upperMidP } from './negative-binomial.ts';
import type { Policy } from './policy.ts';
import { type Prepared, prepare } from './prepared.ts';
import { type Forecaster, forecastersOf, testMonth } from './primary.ts';
import type { Series, Signal } from './types.ts';

/** A series with its forecaster and the combined mid-p of every month; NaN where no window can be compared. */
export interface TestedSeries {
  readonly series: Series;
  /** Month of the first period, as in `monthOf`. */
  readonly first: number;
  readonly forecaster: Forecaster;
  readonly p: Float64Array;
}

/**
 * Runs the primary test on every month of every series. Dispersion is pooled within an act family. Series that share
 * their periods, as the families do of which a country tells nothing, are summed up once.
 */
export function testAll(all: Iterable<Series>, policy: Policy): TestedSeries[] {
  const known = new Map<Series['periods'], Prepared>();
  const prepared = (series: Series) => {
    const one = known.get(series.periods) ?? prepare(columnsOfSeries(series), policy);
    known.set(series.periods, one);
    return one;
  };
  return [...groupBy(all, (series) => series.act_family).values()].flatMap((family) => {
    const forecasters = forecastersOf(family.map(prepared), policy);
    return family.flatMap((series, s) => {
      const forecaster = forecasters[s];
      const [start] = series.periods;
      if (!forecaster || !start) return [];
      const p = Float64Array.from(
        series.periods,
        (_, i) => testMonth(forecaster(i), upperMidP)?.p ?? Number.NaN,
      );
      return [{ series, first: monthOf(start.period_start), forecaster, p }];
    });
  });
}

/** Per month, the largest p-value that survives Benjamini-Hochberg over all series tested in that month. */
export function limitsByMonth(tested: readonly TestedSeries[], q: number): ReadonlyMap<number, number> {
  const byMonth = new Map<number, number[]>();
  for (const { first, p } of tested) {
    p.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      const values = byMonth.get(first + i);
      if (values) values.push(value);
      else byMonth.set(first + i, [value]);
    });
  }
  return new Map([...byMonth].map(([month, values]) => [month, rejectedUpTo(values, q)]));
}

/** How many families of a country rose in a month, under `risenKey`. */
export function risenFamilies(tested: readonly TestedSeries[], watchP: number): ReadonlyMap<string, number> {
  const risen = new Map<string, number>();
  for (const { series, first, p } of tested) {
    p.forEach((value, i) => {
      if (!(value < watchP)) return;
      const key = risenKey(series.country_iso3, first + i);
      risen.set(key, (risen.get(key) ?? 0) + 1);
    });
  }
  return risen;
}

/**
 * Signs that say something else than that a family of acts is reported more: why, against what, and who agrees. A share of
 * civilians that grows, or a wider spread, is made of the very incidents that rose.
 */
const OTHERS: ReadonlySet<Signal['signal_type']> = new Set([
  'identity_share',
  'protected_objects',
  'convergence',
]);

/** Months of a country in which another sign was raised, under `risenKey`. */
export function otherSigns(signs: Iterable<Signal>): ReadonlySet<string> {
  const raised = [...signs].filter(({ signal_type, change }) => change !== 'none' && OTHERS.has(signal_type));
  return new Set(
    raised.map(({ country_iso3, period_start }) => risenKey(country_iso3, monthOf(period_start))),
  );
}

/** Key of a country's month. */
export function risenKey(country: string, month: number): string {
  return `${country} ${month}`;
}

function columnsOfSeries(series: Series) {
  const months = series.periods.map((period) => ({
    period_start: period.period_start,
    count: period.incidents,
    exposure: period.exposure,
    monitoring: period.monitoring,
  }));
  return columnsOf(`${series.country_iso3} ${series.act_family}`, months);
}
