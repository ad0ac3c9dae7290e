import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { detectConvergence } from '../signals/convergence.ts';
import { groupBy } from '../signals/group.ts';
import { detectObjects } from '../signals/objects.ts';
import type { Policy } from '../signals/policy.ts';
import { detectShares } from '../signals/shares.ts';
import { detectSpread } from '../signals/spread.ts';
import type {
  CooperationAct,
  CountryObjects,
  CountryViolence,
  MechanismSpoke,
  Series,
  Signal,
} from '../signals/types.ts';
import { read } from '../sql/statements.ts';

/**
 * Signs of their own that rest on what is reported: those on which the levels of series depend of every month, the others
 * from `from` on.
 */
export async function detectSigns(
  connection: DuckDBConnection,
  series: readonly Series[],
  policy: Policy,
  from: string,
): Promise<Signal[]> {
  const violence = await countries<CountryViolence>(connection, 'monthly_violence');
  const acts = policy.signs.objects.acts.join(';');
  const objects = await countries<CountryObjects>(connection, 'monthly_objects', [acts]);
  const spoke = await rowsOf(connection, read('looking', 'mechanism_months'));
  const ever = '0001-01-01';
  return [
    ...detectShares(violence, policy, ever),
    ...detectSpread(series, policy, from),
    ...detectObjects(objects, policy, ever),
    ...detectConvergence(series, spoke as unknown as MechanismSpoke[], policy, ever),
  ];
}

/** What States were asked, owe and answered. */
export async function cooperationActs(connection: DuckDBConnection): Promise<CooperationAct[]> {
  const rows = await rowsOf(connection, read('looking', 'acts_of_cooperation'));
  return rows as unknown as CooperationAct[];
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
