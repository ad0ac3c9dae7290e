import { BLANK } from './blank.ts';
import { isDark } from './columns.ts';
import { countryForecasters } from './country-forecasters.ts';
import { monthOf } from './months.ts';
import { lowerMidP } from './negative-binomial.ts';
import type { Policy } from './policy.ts';
import { type Forecaster, type Tested, testMonth } from './primary.ts';
import type { AttentionPeriod, CountryAttention, Signal } from './types.ts';
import { rounded, type WhyCode, type WhyParams, whyOf } from './why.ts';

/**
 * Silence of countries in the months from `from` on: where fewer documents speak of a country than its sources'
 * worldwide output leads to expect (lower mid-p of the same predictive as the primary test, exposure as offset, so
 * that a source that writes less everywhere, or is not read, is no silence of a country), and every unmonitored
 * month. Silence only raises: it is a watch, it never lowers a count. Throws `invalid_row` as `detectTrends` does.
 */
export function* detectSilence(
  countries: Iterable<CountryAttention>,
  policy: Policy,
  from: string,
): Generator<Signal> {
  const begin = monthOf(from);
  const told = countryForecasters(countries, 'attention to', (period) => period.attention, policy);
  for (const [country, forecaster] of told) yield* silencesOf(country, forecaster, policy, begin);
}

function* silencesOf(
  { country_iso3, periods }: CountryAttention,
  forecaster: Forecaster,
  policy: Policy,
  begin: number,
): Generator<Signal> {
  let dark = Number.POSITIVE_INFINITY;
  for (const [i, period] of periods.entries()) {
    dark = isDark(period.monitoring) ? dark + 1 : 0;
    if (monthOf(period.period_start) < begin) continue;
    if (period.monitoring === 'unmonitored') {
      yield unmonitored(country_iso3, period, dark <= policy.silence.recent_months, policy);
      continue;
    }
    const test = testMonth(forecaster(i), lowerMidP);
    if (test && test.p < policy.silence.watch_p) yield fallen(country_iso3, period, test, policy);
  }
}

function unmonitored(country: string, period: AttentionPeriod, recently: boolean, policy: Policy): Signal {
  const params = recently ? { recent_months: policy.silence.recent_months } : {};
  return {
    ...silence(country, period, recently ? 'went_dark' : 'unmonitored', params, policy),
    method: 'coverage',
    change: recently ? 'watch' : 'none',
    computability: 'insufficient_history',
  };
}

function fallen(country: string, period: AttentionPeriod, test: Tested, policy: Policy): Signal {
  const { window, count, predictive } = test.best;
  const params = { count, window, expected: rounded(predictive.mean) };
  return {
    ...silence(country, period, 'coverage_fell', params, policy),
    method: 'nb_lower_midp_simes',
    window_periods: window,
    p_value: test.p,
    change: 'watch',
    computability: 'ok',
  };
}

/** `expected` and `upper_bound` are about incidents and stay NULL; the expected documents stand in `why_params`. */
function silence(country: string, period: AttentionPeriod, code: WhyCode, params: WhyParams, policy: Policy) {
  return {
    ...BLANK,
    signal_type: 'silence' as const,
    country_iso3: country,
    period_start: period.period_start,
    attention: period.attention,
    exposure: period.exposure,
    monitoring: period.monitoring,
    ...whyOf(code, null, country, params),
    policy_version: policy.version,
  };
}
