import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { riskProfile } from '../schemas/tables/risk-profile.ts';
import type { Policy } from '../signals/policy.ts';
import { riskProfileOf } from '../signals/risk-profile.ts';
import type { CountryAttention, RiskMonth } from '../signals/types.ts';
import { read } from '../sql/statements.ts';
import { countries } from './detect-signs.ts';
import { createReleaseTable } from './scratch-tables.ts';

/** The RF1-RF14 profile of every country, as a table of the warehouse. */
export async function createRiskProfile(
  connection: DuckDBConnection,
  scratch: string,
  policy: Policy,
): Promise<void> {
  const shown = await rowsOf(connection, read('looking', 'risk_months'));
  const watched = await countries<CountryAttention>(connection, 'monthly_attention');
  const rows = riskProfileOf(shown as unknown as RiskMonth[], watched, policy);
  const stamped = rows.map((row) => ({ ...row, retrospective: false }));
  await createReleaseTable(connection, scratch, riskProfile, stamped);
}
