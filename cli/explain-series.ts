import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { cellText, figure, type Say, table } from './output.ts';

/** Why nothing (or something) fired for a country and an act family: the last signals, the sources, the months. */
export async function explainSeries(
  connection: DuckDBConnection,
  country: string,
  family: string,
  json: boolean,
  say: Say,
): Promise<void> {
  const signals = await rowsOf(
    connection,
    `SELECT signal_id, period_start, incidents, window_periods, expected, upper_bound, p_value, standing, change, monitoring,
            computability, why
     FROM signals WHERE signal_type = 'trend' AND country_iso3 = $1 AND act_family = $2
     ORDER BY period_start DESC LIMIT 6`,
    [country, family],
  );
  const sources = await rowsOf(
    connection,
    `SELECT source_id, period_start, documents, monitoring FROM coverage
     WHERE country_iso3 = $1 AND period_type = 'month'
       AND period_start >= (SELECT max(period_start) - INTERVAL 2 MONTH FROM coverage WHERE period_type = 'month')
     ORDER BY period_start DESC, source_id`,
    [country],
  );
  const others = await rowsOf(
    connection,
    `SELECT statement_kind, factuality, violence_type, count(*)::INT AS statements FROM violation_indicators
     WHERE country_iso3 = $1 AND act_family = $2 AND incident_id IS NULL
     GROUP BY ALL ORDER BY statements DESC, 1, 2, 3`,
    [country, family],
  );
  if (json) return say.out(JSON.stringify({ country, family, signals, sources, not_incidents: others }));
  const [last] = signals;
  if (!last)
    say.out(`${country} ${family}: no source of this home looks at this country, so nothing can be said.`);
  else say.out(`${country} ${family}, ${cellText(last.period_start)}: ${cellText(last.why)}`);
  const rows = (some: readonly Record<string, unknown>[]) =>
    some.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, figure(value)])));
  if (last) {
    say.out(
      `\n${table(rows(signals), ['period_start', 'change', 'standing', 'incidents', 'expected', 'upper_bound', 'p_value', 'monitoring', 'computability', 'signal_id'])}`,
    );
  }
  if (sources.length > 0) {
    say.out(
      `\nWho looked:\n${table(rows(sources), ['period_start', 'source_id', 'documents', 'monitoring'])}`,
    );
  }
  if (others.length > 0) {
    say.out(
      `\nStatements that count as no incident:\n${table(rows(others), ['statement_kind', 'factuality', 'violence_type', 'statements'])}`,
    );
  }
}
