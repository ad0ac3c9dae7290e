import { countryForecasters } from './country-forecasters.ts';
import { monthOf } from './months.ts';
import { upperMidP } from './negative-binomial.ts';
import type { Policy } from './policy.ts';
import { type Forecaster, testMonth } from './primary.ts';
import { signSignal } from './sign.ts';
import type { CountryObjects, Signal } from './types.ts';
import { rounded } from './why.ts';

/**
 * Attacks on protected objects (the acts that the policy names) as a rate of their own, in the months from `from` on in
 * which reports of them rose: the same predictive and windows as the primary test, in a pool of its own and outside its
 * multiplicity, so a watch at the most. Throws `invalid_row` on months that do not follow each other.
 */
export function* detectObjects(
  countries: Iterable<CountryObjects>,
  policy: Policy,
  from: string,
): Generator<Signal> {
  const begin = monthOf(from);
  const told = countryForecasters(
    countries,
    'attacks on protected objects in',
    (period) => period.attacks,
    policy,
  );
  for (const [country, forecaster] of told) yield* risesOf(country, forecaster, policy, begin);
}

function* risesOf(
  { country_iso3: country, periods }: CountryObjects,
  forecaster: Forecaster,
  policy: Policy,
  begin: number,
): Generator<Signal> {
  for (const [i, period] of periods.entries()) {
    const start = period.period_start;
    if (monthOf(start) < begin) continue;
    const test = testMonth(forecaster(i), upperMidP);
    if (!test || !(test.p < policy.signs.objects.watch_p)) continue;
    const { count, window, predictive } = test.best;
    const about = { type: 'protected_objects', method: 'nb_midp_simes', country, start, window } as const;
    const said = { watched: period, incidents: count, expected: predictive.mean, raised: true } as const;
    const acts = policy.signs.objects.acts.join(';');
    const params = { acts, count, window, expected: rounded(predictive.mean) };
    const reason = { computability: 'ok', code: 'objects_rose', params } as const;
    yield { ...signSignal({ ...about, ...said, ...reason }, policy.version), p_value: test.p };
  }
}
