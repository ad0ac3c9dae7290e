import { columnsOf } from './columns.ts';
import type { Policy } from './policy.ts';
import { prepare } from './prepared.ts';
import { type Forecaster, forecastersOf } from './primary.ts';
import type { AttentionPeriod } from './types.ts';

interface Country {
  readonly country_iso3: string;
  readonly periods: readonly AttentionPeriod[];
}

/**
 * Each country with the forecaster of one count of it, dispersion pooled over all countries. `what` names the count in the
 * `invalid_row` that is thrown for periods that cannot be.
 */
export function countryForecasters<C extends Country>(
  countries: Iterable<C>,
  what: string,
  countOf: (period: C['periods'][number]) => number | null,
  policy: Policy,
): readonly (readonly [C, Forecaster])[] {
  const all = [...countries];
  const pool = all.map(({ country_iso3, periods }) => {
    const counted = periods.map((period) => ({ ...period, count: countOf(period) }));
    return prepare(columnsOf(`${what} ${country_iso3}`, counted), policy);
  });
  return forecastersOf(pool, policy).flatMap((forecaster, c) => {
    const country = all[c];
    return country ? [[country, forecaster] as const] : [];
  });
}
