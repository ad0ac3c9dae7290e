import { type CountSeries, comparable } from './methods/count-series.ts';
import { type EarsSettings, ears } from './methods/ears.ts';
import { type FarringtonSettings, farringtonAt, tooFew } from './methods/farrington.ts';
import { type MannKendall, mannKendall } from './methods/mann-kendall.ts';
import { type CusumSettings, nbCusum } from './methods/nb-cusum.ts';
import { type TheilSen, theilSen } from './methods/theil-sen.ts';
import { type Counts, UNTOLD, type Verdict } from './methods/verdict.ts';

/** Settings of every detector that stands beside the primary test. */
export interface DiagnosticRules {
  readonly ears: Omit<EarsSettings, 'method' | 'alpha'>;
  /** Of C1 and C2, and of C3. */
  readonly ears_alpha: readonly [number, number];
  readonly farrington: FarringtonSettings;
  readonly cusum: CusumSettings;
  /** Last periods that the trend tests look at, and the level of Sen's interval. */
  readonly trend: { readonly periods: number; readonly alpha: number };
}

/**
 * Rules for months, beside a baseline of 36. Farrington looks back 3 years in quarters, leaves the last 3 months out as
 * the primary test does, always keeps the trend and bounds by the negative binomial: what Noufaily et al. advise, as
 * far as 3 years carry it. C3 is the documented one: that of the code of `earsC` does not look at the month itself.
 */
export const MONTHLY_DIAGNOSTICS: DiagnosticRules = {
  ears: { baseline: 12, minSigma: 0.5, c3Bound: 'documented' },
  ears_alpha: [0.001, 0.025],
  farrington: {
    ...{ b: 3, w: 1, noPeriods: 4, pastPeriodsNotIncluded: 3 },
    ...{ reweight: true, weightsThreshold: 2.58, trend: true, pThresholdTrend: 1 },
    ...{ alpha: 0.01, thresholdMethod: 'nbPlugin', offset: true, limit54: { cases: 5, periods: 4 } },
  },
  cusum: { baseline: 36, shift: 2, threshold: 5, refit: true },
  trend: { periods: 60, alpha: 0.05 },
};

export type DiagnosticMethod = 'ears_c1' | 'ears_c2' | 'ears_c3' | 'farrington_flexible' | 'nb_cusum';

/** What one detector says about the period at `index`. */
export interface Diagnostic extends Verdict {
  readonly method: DiagnosticMethod;
  readonly index: number;
}

export interface Diagnostics {
  readonly periods: readonly Diagnostic[];
  /** Of the last periods, per exposure where there is one; undefined with fewer than 4 watched. */
  readonly mannKendall: MannKendall | undefined;
  readonly theilSen: TheilSen | undefined;
}

/**
 * Every diagnostic of one series, for the periods from index `from` on: what stands before is looked at alone. A
 * Farrington model is fitted only where `limit54` lets it alarm, so no alarm is lost by it; elsewhere it is `low_power`.
 */
export function diagnosticsOf(series: CountSeries, rules: DiagnosticRules, from: number): Diagnostics {
  const periods: Diagnostic[] = [];
  const add = (method: DiagnosticMethod, verdicts: readonly Verdict[]) => {
    for (const [index, verdict] of verdicts.entries()) {
      if (index >= from) periods.push({ method, index, ...verdict });
    }
  };
  const [shewhart, summed] = rules.ears_alpha;
  add('ears_c1', ears(series.counts, { ...rules.ears, method: 'C1', alpha: shewhart }));
  add('ears_c2', ears(series.counts, { ...rules.ears, method: 'C2', alpha: shewhart }));
  add('ears_c3', ears(series.counts, { ...rules.ears, method: 'C3', alpha: summed }));
  add('nb_cusum', nbCusum(series, rules.cusum));
  for (let index = from; index < series.counts.length; index++) {
    periods.push({ method: 'farrington_flexible', index, ...farringtonOf(series, index, rules.farrington) });
  }
  const recent = rates(series).slice(-rules.trend.periods);
  return {
    periods,
    mannKendall: mannKendall(recent, { variance: 'hamed-rao' }),
    theilSen: theilSen(recent, rules.trend.alpha),
  };
}

function farringtonOf(series: CountSeries, index: number, settings: FarringtonSettings): Verdict {
  const counts = comparable(series);
  const long = index >= settings.b * series.perYear + settings.w;
  if ((counts[index] ?? null) === null || !long) return UNTOLD;
  const sparse = tooFew(counts, index, settings.limit54);
  return sparse
    ? { ...UNTOLD, alarm: false, computability: 'low_power' }
    : farringtonAt(series, index, settings);
}

/** Counts, per exposure where there is one. */
export function rates(series: CountSeries): Counts {
  const { exposure } = series;
  if (!exposure) return series.counts;
  return comparable(series).map((count, i) => (count === null ? null : count / (exposure[i] ?? 1)));
}
