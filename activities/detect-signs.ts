import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { detectConvergence } from '../signals/convergence.ts';
import { groupBy } from '../signals/group.ts';
import { detectObjects } from '../signals/objects.ts';
import type { Policy } from '../signals/policy.ts';
import { detectShares } from '../signals/shares.ts';
import { detectSpread } from '../signals/spread.ts';
import type { CountryObjects, CountryViolence, MechanismSpoke, Series, Signal } from '../signals/types.ts';
import { read } from '../sql/statements.ts';

/**
 * Signs of their own for the months from `from` on; what raises nothing is said from `recent` on only, so that the
 * signals stay few.
 */
export async function detectSigns(
  connection: DuckDBConnection,
  series: readonly Series[],
  policy: Policy,
  { from, recent }: { readonly from: string; readonly recent: string },
): Promise<Signal[]> {
  const violence = await countries<CountryViolence>(connection, 'monthly_violence');
  const acts = policy.signs.objects.acts.join(';');
  const objects = await countries<CountryObjects>(connection, 'monthly_objects', [acts]);
  const spoke = await rowsOf(connection, read('looking', 'mechanism_months'));
  const signs = [
    ...detectShares(violence, policy, from),
    ...detectSpread(series, policy, from),
    ...detectObjects(objects, policy, from),
    ...detectConvergence(series, spoke as unknown as MechanismSpoke[], policy, from),
  ];
  return signs.filter((sign) => sign.change !== 'none' || sign.period_start >= recent);
}

/** Months of each country out of one statement of sql/looking. */
export async function countries<Country>(
  connection: DuckDBConnection,
  name: string,
  values?: string[],
): Promise<Country[]> {
  const rows = await rowsOf(connection, read('looking', name), values);
  const months = groupBy(rows, (row) => String(row.country_iso3));
  return [...months].map(([country_iso3, periods]) => ({ country_iso3, periods })) as unknown as Country[];
}
