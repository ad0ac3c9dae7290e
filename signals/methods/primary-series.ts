import type { Columns } from '../columns.ts';
import { UNUSABLE, WHOLE } from '../columns.ts';
import { upperBound, upperMidP } from '../negative-binomial.ts';
import type { Policy } from '../policy.ts';
import { prepare } from '../prepared.ts';
import { forecastersOf, testMonth } from '../primary.ts';
import { computabilityOf } from '../readings.ts';
import { type CountSeries, comparable } from './count-series.ts';
import { UNTOLD, type Verdict } from './verdict.ts';

/** A verdict on the window that ends with the period: bound and expected are about its sum, the statistic. */
export interface WindowVerdict extends Verdict {
  readonly window: number;
}

/**
 * The primary test of the policy on one series by itself. In a release the dispersion is pooled over all countries of
 * an act family; here nothing but the series' own and the policy's prior is known. Weeks take the policy's months
 * times 52/12.
 */
export function primary(series: CountSeries, given: Policy): WindowVerdict[] {
  const policy = series.perYear === 52 ? weekly(given) : given;
  const columns = columnsOf(series);
  const [forecaster] = forecastersOf([prepare(columns, policy)], policy);
  return series.counts.map((_, i) => {
    const usable = columns.state[i] !== UNUSABLE;
    const test = usable && forecaster ? testMonth(forecaster(i), upperMidP) : undefined;
    if (!test) return { ...UNTOLD, window: 1 };
    const { window, count, predictive } = test.best;
    return {
      window,
      expected: predictive.mean,
      bound: upperBound(policy.change.watch_p / test.windows, predictive),
      statistic: count,
      p: test.p,
      alarm: test.p < policy.change.watch_p,
      computability: computabilityOf(test, policy),
    };
  });
}

function weekly(policy: Policy): Policy {
  const weeks = (months: number) => Math.floor((months * 52) / 12);
  const { windows, guard, baseline, min_baseline } = policy.test;
  return {
    ...policy,
    test: {
      windows: windows.map(weeks),
      guard: weeks(guard),
      baseline: weeks(baseline),
      min_baseline: weeks(min_baseline),
    },
  };
}

function columnsOf(series: CountSeries): Columns {
  const counts = comparable(series);
  return {
    first: 0,
    counts: Float64Array.from(counts, (count) => count ?? 0),
    exposure: Float64Array.from(counts, (count, i) => (count === null ? 0 : (series.exposure?.[i] ?? 1))),
    state: Uint8Array.from(counts, (count) => (count === null ? UNUSABLE : WHOLE)),
  };
}
