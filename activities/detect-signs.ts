import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { groupBy } from '../signals/group.ts';
import type { Policy } from '../signals/policy.ts';
import { detectShares } from '../signals/shares.ts';
import type { Signal, ViolencePeriod } from '../signals/types.ts';
import { read } from '../sql/statements.ts';

/**
 * Signs of their own for the months from `from` on; what raises nothing is said from `recent` on only, so that the
 * signals stay few.
 */
export async function detectSigns(
  connection: DuckDBConnection,
  policy: Policy,
  from: string,
  recent: string,
): Promise<Signal[]> {
  const signs = [
    ...detectShares(await countries<ViolencePeriod>(connection, 'monthly_violence'), policy, from),
  ];
  return signs.filter((sign) => sign.change !== 'none' || sign.period_start >= recent);
}

/** Months of each country out of one statement of sql/looking. */
async function countries<Period>(connection: DuckDBConnection, name: string) {
  const rows = await rowsOf(connection, read('looking', name));
  return [...groupBy(rows, (row) => String(row.country_iso3))].map(([country_iso3, periods]) => ({
    country_iso3,
    periods: periods as unknown as Period[],
  }));
}
