import type { Row } from '../schemas/table.ts';
import type { riskProfile } from '../schemas/tables/risk-profile.ts';
import type { PROFILE_TRENDS, RISK_SCOPES } from '../schemas/vocabularies.ts';
import { isDark } from './columns.ts';
import { groupBy } from './group.ts';
import { monthOf } from './months.ts';
import type { Policy } from './policy.ts';
import type { AttentionPeriod, CountryAttention, RiskMonth } from './types.ts';

type ProfileRow = Omit<Row<typeof riskProfile>, 'retrospective'>;

/** The last risk factor that all atrocity crimes have in common (Framework of Analysis, 2014). */
const COMMON = 8;

/**
 * The RF1-RF14 profile: a row for every country, month and risk factor that was shown in it. The order of what was
 * shown and of the countries changes nothing but the order of rows. Throws `invalid_row` on a date that is none.
 */
export function riskProfileOf(
  shown: Iterable<RiskMonth>,
  countries: Iterable<CountryAttention>,
  policy: Policy,
): ProfileRow[] {
  const watched = new Map([...countries].map(({ country_iso3, periods }) => [country_iso3, periods]));
  const factors = groupBy(shown, ({ country_iso3, risk_factor }) => `${country_iso3} ${risk_factor}`);
  return [...factors.values()].flatMap((months) => {
    const ordered = [...months].sort((a, b) => (a.period_start < b.period_start ? -1 : 1));
    const periods = watched.get(ordered[0]?.country_iso3 ?? '') ?? [];
    return ordered.flatMap((month) => rowOf(month, ordered, periods, policy));
  });
}

/** `all` in order. None for a month before the first of the periods: nothing is known of its watching. */
function rowOf(
  { first_known: _, ...month }: RiskMonth,
  all: readonly RiskMonth[],
  periods: readonly AttentionPeriod[],
  policy: Policy,
): ProfileRow[] {
  const i = monthOf(month.period_start) - monthOf(periods[0]?.period_start ?? month.period_start);
  const period = periods[i];
  if (period === undefined) return [];
  const number = Number(month.risk_factor.slice(2));
  const scope: (typeof RISK_SCOPES)[number] = number <= COMMON ? 'common' : 'specific';
  const first_known = all[0]?.first_known ?? month.last_known;
  const { exposure, monitoring } = period;
  return [{ ...month, scope, first_known, exposure, monitoring, trend: trendAt(i, all, periods, policy) }];
}

/**
 * Rates of the window that ends at a month and of the one before it. Too few to tell from one more report are `steady`.
 * A fall is never read off months that were watched in part: fewer sources are not less evidence.
 */
function trendAt(
  i: number,
  all: readonly RiskMonth[],
  periods: readonly AttentionPeriod[],
  { signs }: Policy,
): (typeof PROFILE_TRENDS)[number] {
  const { window, rise, least } = signs.profile;
  const now = windowAt(i, window, all, periods);
  const before = windowAt(i - window, window, all, periods);
  if (now === undefined || before === undefined) return 'unknown';
  const [rate, past] = [now.count / now.exposure, before.count / before.exposure];
  if (now.count >= least && rate >= rise * past) return 'rose';
  if (before.count >= least && past >= rise * rate) return now.partial ? 'unknown' : 'fell';
  return 'steady';
}

/** Evidence and looking of a window; undefined where nobody looked in one of its months. */
function windowAt(
  end: number,
  window: number,
  all: readonly RiskMonth[],
  periods: readonly AttentionPeriod[],
) {
  const months = periods.slice(Math.max(0, end + 1 - window), Math.max(0, end + 1));
  const exposure = months.reduce((sum, month) => sum + (month.exposure ?? 0), 0);
  if (months.length < window || months.some(({ monitoring }) => isDark(monitoring)) || exposure <= 0)
    return undefined;
  const starts = new Set(months.map(({ period_start }) => period_start));
  const inside = all.filter(({ period_start }) => starts.has(period_start));
  const count = inside.reduce((sum, { indicators }) => sum + indicators, 0);
  return { count, exposure, partial: months.some(({ monitoring }) => monitoring === 'partial') };
}
