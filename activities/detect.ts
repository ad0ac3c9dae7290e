import type { DuckDBConnection } from '@duckdb/node-api';
import { Temporal } from 'temporal-polyfill';
import { rowsOf } from '../home/duckdb.ts';
import type { ActFamily } from '../schemas/acts.ts';
import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import type { signals } from '../schemas/tables/signals.ts';
import type { Monitoring } from '../schemas/vocabularies.ts';
import { detectMachinery } from '../signals/machinery.ts';
import { parsePolicy } from '../signals/policy.ts';
import { detectSilence } from '../signals/silence.ts';
import { detectTrends } from '../signals/trends.ts';
import type { AttentionPeriod, MachineryAct, Series, SeriesPeriod, Signal } from '../signals/types.ts';

/** Periods that a release speaks about: the last 13 months, so that each month stands beside the same one a year ago. */
const REPORTED_MONTHS = 13;
/** Months for which every series has its signal, also those that only say that nothing was reported. */
const RECENT_MONTHS = 2;

/** Series out of the warehouse, through the pure tests, to signals. */
export async function detectSignals(connection: DuckDBConnection, policyText: string): Promise<Signal[]> {
  const policy = parsePolicy(policyText);
  const from = await firstReported(connection);
  if (from === null) return [...detectMachinery(await machineryActs(connection), policy, '0001-01-01')];
  const recent = monthsBefore(from, -(REPORTED_MONTHS - RECENT_MONTHS));
  return [
    ...[...detectTrends(await monthlySeries(connection), policy, from)].filter((s) => speaks(s, recent)),
    ...detectSilence(await monthlyAttention(connection), policy, from),
    ...detectMachinery(await machineryActs(connection), policy, '0001-01-01'),
  ];
}

/** A signal as a row. The vintage is written when a release is made of it. */
export function signalLine(signal: Signal, codingVersion: string): Row<typeof signals> {
  const {
    signal_type,
    country_iso3,
    act_family,
    group_code,
    clock,
    period_type,
    period_start,
    policy_version,
  } = signal;
  const several = signal_type === 'trend' || signal_type === 'silence' ? null : signal.why_params;
  return {
    signal_id: idOf(
      signal_type,
      country_iso3,
      act_family,
      group_code,
      clock,
      period_type,
      period_start,
      several,
      policy_version,
      codingVersion,
    ),
    ...signal,
    coding_version: codingVersion,
    vintage: '',
  };
}

async function firstReported(connection: DuckDBConnection): Promise<string | null> {
  const [row] = await rowsOf(
    connection,
    `SELECT (max(period_start) - INTERVAL ${REPORTED_MONTHS - 1} MONTH)::DATE AS day
     FROM periods WHERE period_type = 'month'`,
  );
  return row?.day ? String(row.day) : null;
}

/** Whether a signal of an older month says more than its series does: that nothing was reported, or nobody looked. */
function speaks(signal: Signal, recent: string): boolean {
  return (
    signal.period_start >= recent ||
    signal.change !== 'none' ||
    (signal.incidents ?? 0) > 0 ||
    (signal.standing ?? 0) > 0
  );
}

function monthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

async function columnsOf(connection: DuckDBConnection, sql: string): Promise<Columns> {
  return (await connection.runAndReadAll(sql)).getColumnsObjectJson();
}

async function monthlySeries(connection: DuckDBConnection): Promise<Series[]> {
  const columns = await columnsOf(
    connection,
    `SELECT s.country_iso3, s.act_family, s.period_start, s.incidents, s.exposure, s.attention, s.monitoring,
            s.historical, s.undated, s.persons_min, s.persons_max, s.issuers, s.mentions,
            coalesce(r.months, 0) AS r_months, coalesce(r.areas, 0) AS r_areas,
            coalesce(r.issuers, 0) AS r_issuers, coalesce(r.killed, 0) AS r_killed
     FROM series AS s
     LEFT JOIN recent AS r USING (country_iso3, act_family, period_start)
     WHERE s.clock = 'known' AND s.period_type = 'month'
     ORDER BY s.country_iso3, s.act_family, s.period_start`,
  );
  const grouped: { country_iso3: string; act_family: ActFamily; periods: SeriesPeriod[] }[] = [];
  const { country_iso3 = [], act_family = [] } = columns;
  for (let i = 0; i < country_iso3.length; i += 1) {
    const last = grouped.at(-1);
    const period = seriesPeriod(columns, i);
    if (last && last.country_iso3 === country_iso3[i] && last.act_family === act_family[i])
      last.periods.push(period);
    else {
      grouped.push({
        country_iso3: String(country_iso3[i]),
        act_family: act_family[i] as ActFamily,
        periods: [period],
      });
    }
  }
  return grouped;
}

function seriesPeriod(columns: Columns, i: number): SeriesPeriod {
  const number = (name: string) => (columns[name]?.[i] ?? null) as number | null;
  return {
    period_start: String(columns.period_start?.[i]),
    incidents: number('incidents'),
    exposure: number('exposure'),
    attention: number('attention'),
    monitoring: columns.monitoring?.[i] as Monitoring,
    historical: number('historical'),
    undated: number('undated'),
    persons_min: number('persons_min'),
    persons_max: number('persons_max'),
    issuers: number('issuers'),
    mentions: number('mentions'),
    recent: {
      months: number('r_months') ?? 0,
      areas: number('r_areas') ?? 0,
      issuers: number('r_issuers') ?? 0,
      killed: number('r_killed') ?? 0,
    },
  };
}

async function monthlyAttention(connection: DuckDBConnection) {
  const rows = await rowsOf(
    connection,
    `SELECT country_iso3, period_start,
            CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN attention END AS attention,
            CASE WHEN monitoring NOT IN ('unmonitored', 'not_applicable') THEN exposure END AS exposure, monitoring
     FROM watching WHERE period_type = 'month' ORDER BY country_iso3, period_start`,
  );
  const byCountry = new Map<string, AttentionPeriod[]>();
  for (const row of rows) {
    const periods = byCountry.get(String(row.country_iso3)) ?? [];
    periods.push(row as unknown as AttentionPeriod);
    byCountry.set(String(row.country_iso3), periods);
  }
  return [...byCountry].map(([country_iso3, periods]) => ({ country_iso3, periods }));
}

async function machineryActs(connection: DuckDBConnection): Promise<MachineryAct[]> {
  const rows = await rowsOf(
    connection,
    `SELECT 'recommendation' AS kind, state_under_review_iso3 AS country_iso3, known_at, themes AS subject,
            session_label, response
     FROM recommendations
     UNION ALL
     SELECT kind, country_iso3, known_at, subject, NULL, value FROM machinery_acts
     WHERE kind IN ('special_session', 'mandate') AND country_iso3 IS NOT NULL
     ORDER BY ALL`,
  );
  return rows as unknown as MachineryAct[];
}
