import { TocsinError } from '../../schemas/errors.ts';
import { rates } from '../../signals/diagnostics.ts';
import type { CountSeries } from '../../signals/methods/count-series.ts';
import { EARS_ALPHA, EARS_BASELINE, ears } from '../../signals/methods/ears.ts';
import { FARRINGTON, type FarringtonSettings, farrington } from '../../signals/methods/farrington.ts';
import { firstReport } from '../../signals/methods/first-report.ts';
import { mannKendall } from '../../signals/methods/mann-kendall.ts';
import { CUSUM, nbCusum } from '../../signals/methods/nb-cusum.ts';
import { primary } from '../../signals/methods/primary-series.ts';
import { theilSen } from '../../signals/methods/theil-sen.ts';
import { finite, type Verdict } from '../../signals/methods/verdict.ts';
import type { Policy } from '../../signals/policy.ts';
import type { SeriesFile } from './series-file.ts';
import type { DetectSettings, Method } from './settings.ts';

export type DetectRow = Readonly<Record<string, string | number | boolean | null>>;

/** Columns of the rows about periods, and of the one row about a trend. */
export const PERIOD_COLUMNS = [
  ...['period', 'count', 'window_periods', 'expected', 'bound', 'statistic', 'p', 'alarm', 'computability'],
];
export const TREND_COLUMNS = [
  ...['from', 'to', 'n', 'statistic', 'variance', 'tau', 'z', 'p'],
  ...['slope', 'slope_lower', 'slope_upper', 'slope_per_year', 'intercept', 'computability'],
];

export function isTrendTest(method: Method): method is 'mann-kendall' | 'theil-sen' {
  return method === 'mann-kendall' || method === 'theil-sen';
}

/** One row a period; one row in all for a trend test. */
export function detectIn(
  file: SeriesFile,
  method: Method,
  settings: DetectSettings,
  policy: Policy,
): DetectRow[] {
  if (isTrendTest(method)) return [trendRow(file, method, settings)];
  const { counts } = file.series;
  return verdictsOf(file.series, method, settings, policy).map(({ window = 1, ...verdict }, i) => ({
    period: file.periods[i] ?? '',
    count: counts[i] ?? null,
    window_periods: window,
    ...verdict,
  }));
}

function verdictsOf(
  series: CountSeries,
  method: Exclude<Method, 'mann-kendall' | 'theil-sen'>,
  settings: DetectSettings,
  policy: Policy,
): readonly (Verdict & { readonly window?: number })[] {
  switch (method) {
    case 'primary':
      return primary(series, policyOf(policy, series.perYear, settings));
    case 'first':
      return firstReport(series.counts, settings.quiet ?? policy.first.quiet_months);
    case 'farrington':
      return farrington(series, farringtonOf(settings, series));
    case 'nb-cusum':
      return nbCusum(series, {
        ...CUSUM,
        ...given({ baseline: settings.baseline, shift: settings.shift, threshold: settings.threshold }),
        ...given({ alpha: settings.dispersion }),
        refit: settings.refit,
      });
    case 'ears-c1':
    case 'ears-c2':
    case 'ears-c3': {
      const name = ({ 'ears-c1': 'C1', 'ears-c2': 'C2', 'ears-c3': 'C3' } as const)[method];
      const { baseline = EARS_BASELINE, alpha = EARS_ALPHA[name], minSigma = 0, c3Bound = 'r' } = settings;
      return ears(series.counts, { method: name, baseline, alpha, minSigma, c3Bound });
    }
  }
}

function policyOf(policy: Policy, perYear: 12 | 52, { alpha, baseline }: DetectSettings): Policy {
  // The policy counts months, the command line periods.
  const months = baseline === undefined ? policy.test.baseline : Math.ceil((baseline * 12) / perYear);
  const least = Math.min(policy.test.min_baseline, months);
  return {
    ...policy,
    test: { ...policy.test, baseline: months, min_baseline: least },
    change: { ...policy.change, watch_p: alpha ?? policy.change.watch_p },
  };
}

function farringtonOf(settings: DetectSettings, { exposure, perYear }: CountSeries): FarringtonSettings {
  const { alpha, b, w, thresholdMethod, weightsThreshold, limit54, reweight, trend } = settings;
  const half = w ?? FARRINGTON.w;
  const between = perYear - 2 * half - 1;
  if (between < 0 || (settings.seasons ?? 1) - 1 > between) {
    throw new TocsinError(
      'usage',
      `--w ${half} leaves ${Math.max(0, between)} of ${perYear} periods a year: lower --w or --seasons`,
    );
  }
  return {
    ...FARRINGTON,
    ...given({ alpha, b, thresholdMethod, weightsThreshold, limit54 }),
    ...given({ noPeriods: settings.seasons, pThresholdTrend: settings.trendP }),
    w: half,
    pastPeriodsNotIncluded: settings.leaveOut ?? half,
    reweight,
    trend,
    offset: exposure !== null,
  };
}

function given<T extends object>(settings: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as never;
}

/** A trend test looks at the counts, or at counts per exposure where there is one. */
function trendRow({ periods, series }: SeriesFile, method: Method, settings: DetectSettings): DetectRow {
  const values = rates(series);
  const { variance = 'hamed-rao', lags, alpha = 0.05 } = settings;
  const test = method === 'mann-kendall' ? mannKendall(values, { variance, ...given({ lags }) }) : undefined;
  const line = method === 'theil-sen' ? theilSen(values, alpha) : undefined;
  const told = test ?? line;
  return {
    from: periods[0] ?? null,
    to: periods.at(-1) ?? null,
    n: told?.n ?? values.filter((value) => value !== null).length,
    statistic: test?.s ?? null,
    variance: test?.variance ?? null,
    tau: test?.tau ?? null,
    z: test?.z ?? null,
    p: test?.p ?? null,
    slope: line?.slope ?? null,
    slope_lower: line ? finite(line.lower) : null,
    slope_upper: line ? finite(line.upper) : null,
    slope_per_year: line ? line.slope * series.perYear : null,
    intercept: line?.intercept ?? null,
    computability: told ? (test && test.p === null ? 'low_power' : 'ok') : 'insufficient_history',
  };
}
