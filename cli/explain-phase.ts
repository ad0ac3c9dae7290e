import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { bold, cellText, dim, type Say, table } from './output.ts';

/** A country's phase: its last months with their reasons, the triggers on record, and the tools that the phase opens. */
export async function explainPhase(
  connection: DuckDBConnection,
  country: string,
  json: boolean,
  say: Say,
): Promise<void> {
  const phases = await rowsOf(
    connection,
    `SELECT signal_id, period_start, phase, ongoing, why, why_params, policy_version FROM signals
     WHERE signal_type = 'phase' AND country_iso3 = $1 ORDER BY period_start DESC LIMIT 6`,
    [country],
  );
  const triggers = await rowsOf(
    connection,
    `SELECT trigger_id, known_at, state, body, kind, crimes, coalesce(symbol, reference) AS text, paragraph, document_id
     FROM triggers WHERE country_iso3 = $1 ORDER BY known_at DESC, trigger_id`,
    [country],
  );
  const [last] = phases;
  const tools = await rowsOf(
    connection,
    'SELECT tool, mechanism, source FROM response_tools WHERE phase = $1 ORDER BY tool_number',
    [cellText(last?.phase ?? 'none')],
  );
  if (json) return say.out(JSON.stringify({ country, phases, triggers, tools }));
  if (!last) say.out(`${country}: no phase: nothing of the last 13 months meets the conditions of one.`);
  else {
    const ongoing = last.ongoing ? ', ongoing' : '';
    const phase = cellText(last.phase).replace('_', ' ');
    say.out(bold(`${country} ${cellText(last.period_start)}: ${phase}${ongoing}`));
    say.out(cellText(last.why));
    say.out(dim(`policy ${cellText(last.policy_version)}: provisional and unvalidated`));
    say.out(`\n${table(cells(phases), ['period_start', 'phase', 'why', 'signal_id'])}`);
  }
  if (triggers.length > 0)
    say.out(
      `\nTriggers:\n${table(cells(triggers), ['known_at', 'state', 'body', 'crimes', 'text', 'paragraph', 'trigger_id'])}`,
    );
  if (tools.length > 0)
    say.out(
      `\nTools to be considered (${cellText(tools[0]?.source)}):\n${table(cells(tools), ['tool', 'mechanism'])}`,
    );
}

function cells(rows: readonly Record<string, unknown>[]) {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellText(value)])),
  );
}
