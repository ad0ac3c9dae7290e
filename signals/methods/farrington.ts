import { type CountSeries, comparable } from './count-series.ts';
import { boundOf, type ThresholdMethod } from './farrington-bound.ts';
import { type ModelSettings, predictNow } from './farrington-model.ts';
import type { Observations } from './least-squares.ts';
import { type ReferenceSettings, referenceOf } from './reference-periods.ts';
import { type Counts, finite, UNTOLD, type Verdict } from './verdict.ts';

export interface FarringtonSettings extends ReferenceSettings, ModelSettings {
  /** One-sided. */
  readonly alpha: number;
  readonly thresholdMethod: ThresholdMethod;
  /** Whether the exposure is an offset; a period without exposure is then unwatched. */
  readonly offset: boolean;
  /** No alarm with fewer than so many cases in so many periods, the tested one included. */
  readonly limit54: { readonly cases: number; readonly periods: number };
}

/** The defaults of `farringtonFlexible`. */
export const FARRINGTON: FarringtonSettings = {
  b: 5,
  w: 3,
  noPeriods: 1,
  pastPeriodsNotIncluded: 3,
  reweight: true,
  weightsThreshold: 2.58,
  alpha: 0.05,
  trend: true,
  pThresholdTrend: 0.05,
  offset: false,
  thresholdMethod: 'delta',
  limit54: { cases: 5, periods: 4 },
};

/**
 * Farrington Flexible (Noufaily et al. 2013) of every period, as `farringtonFlexible` of R `surveillance` 1.20.3. The
 * score is the statistic. Under `limit54`, and after a season of zeros under muan, there is no bound and no alarm: the
 * power is low. Unwatched periods leave the baseline.
 */
export function farrington(series: CountSeries, settings: FarringtonSettings): Verdict[] {
  return series.counts.map((_, i) => farringtonAt(series, i, settings));
}

/** The verdict on the period at index `now`. */
export function farringtonAt(series: CountSeries, now: number, settings: FarringtonSettings): Verdict {
  const counts = settings.offset ? comparable(series) : series.counts;
  const count = counts[now] ?? null;
  const observations = count === null ? undefined : observationsOf(series, counts, now, settings);
  if (count === null || !observations) return UNTOLD;
  const prediction = predictNow(observations, logExposure(series, now, settings.offset), settings);
  if (!prediction) return UNTOLD;
  const { bound, p, score } = boundOf(settings.thresholdMethod, settings.alpha, count, prediction);
  const said = { statistic: finite(score), p: finite(p) };
  if (tooFew(counts, now, settings.limit54)) {
    return { ...UNTOLD, ...said, alarm: false, computability: 'low_power' };
  }
  const expected = finite(Math.exp(prediction.eta));
  if (!Number.isFinite(bound)) return { ...UNTOLD, expected, alarm: false, computability: 'low_power' };
  return { ...said, expected, bound, alarm: score > 1 && count > 0, computability: 'ok' };
}

/** Whether `limit54` forbids an alarm, whatever a model would say. */
export function tooFew(
  counts: Counts,
  now: number,
  { cases, periods }: FarringtonSettings['limit54'],
): boolean {
  let sum = 0;
  for (let i = Math.max(0, now - periods + 1); i <= now; i++) sum += counts[i] ?? 0;
  return sum < cases;
}

function observationsOf(
  series: CountSeries,
  counts: Counts,
  now: number,
  settings: FarringtonSettings,
): Observations | undefined {
  const reference = referenceOf(series, now, settings);
  if (!reference) return undefined;
  const rows = reference.index.flatMap((at, i) =>
    (counts[at] ?? null) === null ? [] : [{ at, season: reference.season[i] ?? 0 }],
  );
  const seasons = [...new Set(rows.map((row) => row.season))].sort((a, b) => a - b);
  if (seasons[0] !== 0) return undefined;
  const rank = new Map(seasons.map((season, i) => [season, i]));
  return {
    counts: Float64Array.from(rows, ({ at }) => counts[at] ?? 0),
    time: Float64Array.from(rows, ({ at }) => yearsBetween(series, now, at)),
    season: Int16Array.from(rows, ({ season }) => rank.get(season) ?? 0),
    seasons: seasons.length,
    offset: Float64Array.from(rows, ({ at }) => logExposure(series, at, settings.offset)),
  };
}

function yearsBetween({ starts, perYear }: CountSeries, now: number, at: number): number {
  return starts ? ((starts[at] ?? 0) - (starts[now] ?? 0)) / 365.25 : (at - now) / perYear;
}

function logExposure({ exposure }: CountSeries, at: number, offset: boolean): number {
  return offset && exposure ? Math.log(exposure[at] ?? 1) : 0;
}
