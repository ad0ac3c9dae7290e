import type { Change } from '../schemas/vocabularies.ts';
import { withHysteresis } from './change.ts';
import { isDark } from './columns.ts';
import { monthOf } from './months.ts';
import { upperBound, upperMidP } from './negative-binomial.ts';
import { limitsByMonth, risenFamilies, type TestedSeries, testAll } from './panel.ts';
import type { Policy } from './policy.ts';
import { type Tested, testMonth } from './primary.ts';
import { computabilityOf, type Reasoned, readingsOf } from './readings.ts';
import { standingAt } from './standing.ts';
import type { Series, SeriesPeriod, Signal } from './types.ts';
import { rounded, type WhyCode, whyOf } from './why.ts';

/** A series with what each of its months says, by itself and after hysteresis, from its first month on. */
export interface WalkedSeries {
  readonly tested: TestedSeries;
  readonly reasons: readonly Reasoned[];
  readonly changes: readonly Change[];
}

/** Every series, tested and walked; `signs` as `otherSigns` gives them. Throws as `detectTrends` does. */
export function walkTrends(
  series: Iterable<Series>,
  policy: Policy,
  signs: ReadonlySet<string> = new Set(),
): WalkedSeries[] {
  const all = testAll(series, policy);
  const company = {
    limits: limitsByMonth(all, policy.change.warning_q),
    risen: risenFamilies(all, policy.change.watch_p),
    signs,
  };
  return all.map((tested) => {
    const reasons = readingsOf(tested, company, policy);
    const changes = withHysteresis(
      reasons.map((reason) => reason.reading),
      policy.change.step_down_after,
    );
    return { tested, reasons, changes };
  });
}

/**
 * Standing and change of every series for every month from `from` (`YYYY-MM-DD`) on: the primary test of methods
 * §4.14, the `first` rule, and hysteresis walked from the first month, so that a later `from` changes no row. The
 * order of series changes nothing but the order of rows. A month that has only begun needs no special case: on the
 * known clock its exposure has only begun as well.
 * Throws `invalid_row` on a series whose months do not follow each other or that counts where nobody looked.
 */
export function* detectTrends(series: Iterable<Series>, policy: Policy, from: string): Generator<Signal> {
  yield* trendSignals(walkTrends(series, policy), policy, from);
}

/** The signals of series that were walked. */
export function* trendSignals(
  walked: readonly WalkedSeries[],
  policy: Policy,
  from: string,
): Generator<Signal> {
  const begin = monthOf(from);
  for (const { tested, reasons, changes } of walked) {
    for (let i = Math.max(0, begin - tested.first); i < changes.length; i++) {
      yield trendSignal(tested, i, reasons[i], changes[i], policy);
    }
  }
}

function trendSignal(
  one: TestedSeries,
  i: number,
  reason: Reasoned | undefined,
  change: Change | undefined,
  policy: Policy,
): Signal {
  const period = one.series.periods[i];
  if (!period || !reason || !change) throw new RangeError(`no month ${i} in a series`);
  const test = testMonth(one.forecaster(i), upperMidP);
  const computability = computabilityOf(test, policy);
  const standing = standingAt(one.series.periods, i, policy.standing);
  const code = codeOf(period, reason, change, computability);
  return {
    signal_type: 'trend',
    method: code === 'first_report' ? 'first' : 'nb_midp_simes',
    country_iso3: one.series.country_iso3,
    act_family: one.series.act_family,
    ...countsOf(period),
    ...figuresOf(test, policy),
    standing,
    change,
    phase: null,
    ongoing: standing === 4,
    computability,
    ...whyOf(code, one.series.act_family, one.series.country_iso3, paramsOf(period, test, reason, policy)),
    policy_version: policy.version,
  };
}

function countsOf(period: SeriesPeriod) {
  return {
    period_start: period.period_start,
    incidents: period.incidents,
    exposure: period.exposure,
    attention: period.attention,
    monitoring: period.monitoring,
    historical: period.historical,
    undated: period.undated,
    persons_min: period.persons_min,
    persons_max: period.persons_max,
    issuers: period.issuers,
    mentions: period.mentions,
    group_code: null,
    clock: 'known' as const,
    period_type: 'month' as const,
  };
}

/** The figures of the window with the smallest mid-p: a watch by itself needs alpha over the number of windows. */
function figuresOf(test: Tested | undefined, policy: Policy) {
  if (!test) return { window_periods: 1, expected: null, upper_bound: null, p_value: null };
  return {
    window_periods: test.best.window,
    expected: test.best.predictive.mean,
    upper_bound: upperBound(policy.change.watch_p / test.windows, test.best.predictive),
    p_value: test.p,
  };
}

function codeOf(
  period: SeriesPeriod,
  reason: Reasoned,
  change: Change,
  computability: Signal['computability'],
): WhyCode {
  if (period.monitoring === 'unmonitored' || period.monitoring === 'not_applicable') return period.monitoring;
  if (change !== reason.reading && change !== 'none') return 'kept';
  if (reason.code !== null) return reason.code;
  if (computability === 'insufficient_history' || computability === 'low_power') return computability;
  return 'no_rise';
}

function paramsOf(period: SeriesPeriod, test: Tested | undefined, reason: Reasoned, policy: Policy) {
  if (isDark(period.monitoring)) return {};
  const first = {
    issuers: period.issuers,
    killed: period.recent.killed,
    quiet_months: policy.first.quiet_months,
  };
  return {
    count: test?.best.count ?? period.incidents,
    window: test?.best.window ?? 1,
    expected: test ? rounded(test.best.predictive.mean) : null,
    looked: test ? rounded(test.best.looked) : null,
    min_baseline: policy.test.min_baseline,
    rise: policy.change.low_power_rise,
    step_down_after: policy.change.step_down_after,
    this_month: reason.reading,
    ...(reason.code === 'first_report' ? { ...first, count: period.incidents } : {}),
  };
}
