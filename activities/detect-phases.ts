import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { literal } from '../schemas/table.ts';
import type { PhaseSources } from '../signals/phases.ts';
import type { Policy } from '../signals/policy.ts';
import type { RiskShown, Trigger } from '../signals/types.ts';

/** What phases rest on beside the series: confirmed triggers, and who showed the policy's risk factors when. */
export async function phaseSources(connection: DuckDBConnection, policy: Policy): Promise<PhaseSources> {
  const factors = policy.phases.imminent.risk_factors.map(literal).join(', ');
  const triggers = await rowsOf(
    connection,
    "SELECT trigger_id, country_iso3, known_at, is_finding FROM triggers WHERE state = 'confirmed' ORDER BY trigger_id",
  );
  const risks = await rowsOf(
    connection,
    `SELECT DISTINCT country_iso3, known_at, claimant FROM risk_evidence
     WHERE claimant IS NOT NULL AND risk_factor IN (${factors}) ORDER BY ALL`,
  );
  return { triggers: triggers as unknown as Trigger[], risks: risks as unknown as RiskShown[] };
}
