import { isDark } from './columns.ts';
import { monthOf } from './months.ts';
import type { Policy } from './policy.ts';
import { signSignal } from './sign.ts';
import type { Series, SeriesPeriod, Signal } from './types.ts';
import { rounded } from './why.ts';

/** Months that `recent` of a series looks back, and how long before what it is compared with ends. */
const YEAR = 12;

/**
 * Families of acts that are reported in so many first-level areas and in so many of the last 12 months as the policy
 * asks (RF11.2 of the Framework of Analysis: spread over territory, persistence over time), for the months from `from`
 * on. Raised where that was not so a year before, though the country was watched then, and where the areas became more
 * than looking did. Where nobody looked nothing is said. Throws `invalid_row` on a date that is none.
 */
export function* detectSpread(all: Iterable<Series>, policy: Policy, from: string): Generator<Signal> {
  const begin = monthOf(from);
  for (const series of all) {
    for (const [i, period] of series.periods.entries()) {
      if (monthOf(period.period_start) < begin || isDark(period.monitoring)) continue;
      if (isWide(period, policy)) yield spreadSignal(series, i, period, policy);
    }
  }
}

function isWide({ recent }: SeriesPeriod, { signs }: Policy): boolean {
  return recent.areas >= signs.spread.areas && recent.months >= signs.spread.months;
}

function spreadSignal(series: Series, i: number, period: SeriesPeriod, policy: Policy): Signal {
  const now = lookingUpTo(series.periods, i);
  const past = lookingUpTo(series.periods, i - YEAR);
  const before = series.periods[i - YEAR];
  const known = before !== undefined && past.watched >= policy.signs.spread.min_watched;
  const ratio = known && past.exposure > 0 ? now.exposure / past.exposure : null;
  const isNew = known && !isWide(before, policy) && ratio !== null;
  const raised = isNew && period.recent.areas > before.recent.areas * Math.max(1, ratio);
  return signSignal(
    {
      ...{ type: 'spread', method: 'policy', country: series.country_iso3, family: series.act_family },
      ...{
        start: period.period_start,
        window: YEAR,
        watched: period,
        issuers: period.recent.issuers,
        raised,
      },
      computability: known ? 'ok' : 'insufficient_history',
      code: raised ? 'spread_new' : 'spread',
      params: {
        ...{ areas: period.recent.areas, months: period.recent.months, issuers: period.recent.issuers },
        ...{
          areas_before: known ? before.recent.areas : null,
          months_before: known ? before.recent.months : null,
        },
        looking: ratio === null ? null : rounded(ratio),
      },
    },
    policy.version,
  );
}

/** Watched months and looking of the 12 months that end at an index. */
function lookingUpTo(periods: readonly SeriesPeriod[], i: number) {
  const seen = periods
    .slice(Math.max(0, i + 1 - YEAR), Math.max(0, i + 1))
    .filter((p) => !isDark(p.monitoring));
  return { watched: seen.length, exposure: seen.reduce((sum, { exposure }) => sum + (exposure ?? 0), 0) };
}
