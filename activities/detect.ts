import type { DuckDBConnection } from '@duckdb/node-api';
import { Temporal } from 'temporal-polyfill';
import { rowsOf } from '../home/duckdb.ts';
import { FAMILY_CODES } from '../schemas/acts.ts';
import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import type { signals } from '../schemas/tables/signals.ts';
import type { Monitoring } from '../schemas/vocabularies.ts';
import { detectCooperation } from '../signals/cooperation.ts';
import { detectImpunity } from '../signals/impunity.ts';
import { detectMachinery } from '../signals/machinery.ts';
import { otherSigns } from '../signals/panel.ts';
import { detectPhases } from '../signals/phases.ts';
import type { Policy } from '../signals/policy.ts';
import { detectRefusals } from '../signals/refusals.ts';
import { detectSilence } from '../signals/silence.ts';
import { trendSignals, walkTrends } from '../signals/trends.ts';
import type { AttentionPeriod, MachineryAct, Series, SeriesPeriod, Signal } from '../signals/types.ts';
import { read } from '../sql/statements.ts';
import { phaseSources } from './detect-phases.ts';
import { cooperationActs, detectSigns } from './detect-signs.ts';

/** Periods that a release speaks about: the last 13 months, so that each month stands beside the same one a year ago. */
const REPORTED_MONTHS = 13;
/** Months for which every series has its signal, also those that only say that nothing was reported. */
const RECENT_MONTHS = 2;

/** Series out of the warehouse, through the pure tests, to signals. */
export async function detectSignals(connection: DuckDBConnection, policy: Policy): Promise<Signal[]> {
  const from = await firstReported(connection);
  if (from === null) return machinerySigns(await machineryActs(connection), policy);
  const recent = monthsBefore(from, -(REPORTED_MONTHS - RECENT_MONTHS));
  const to = monthsBefore(from, -(REPORTED_MONTHS - 1));
  const series = await monthlySeries(connection);
  const signs = await detectSigns(connection, series, policy, from);
  const walked = walkTrends(series, policy, otherSigns(signs));
  const sources = await phaseSources(connection, policy);
  const acts = await machineryActs(connection);
  return [
    ...[...trendSignals(walked, policy, from)].filter((s) => speaks(s, recent)),
    ...detectPhases(walked, sources, policy, from),
    ...detectSilence(await monthlyAttention(connection), policy, from),
    ...machinerySigns(acts, policy),
    ...detectImpunity(series, sources.triggers, policy, from),
    ...detectCooperation(await cooperationActs(connection), policy, { from, to }),
    ...signs.filter((s) => s.period_start >= from && (s.change !== 'none' || s.period_start >= recent)),
  ];
}

/** Acts of the machinery are few: each keeps its sign, however long ago it was. */
function machinerySigns(acts: readonly MachineryAct[], policy: Policy): Signal[] {
  const ever = '0001-01-01';
  return [...detectMachinery(acts, policy, ever), ...detectRefusals(acts, policy, ever)];
}

/** Types of which a country may have several signals in a month, told apart by their figures. */
const SEVERAL: ReadonlySet<string> = new Set([
  'repeated_recommendation',
  'special_session',
  'item_4_resolution',
  'new_mandate',
]);

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
  const several = SEVERAL.has(signal_type) ? signal.why_params : null;
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
    retrospective: false,
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

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Every country × family by month on the known clock. What was watched is the same for all families of a country and
 * most months hold no incident, so such months are one object that the families share, and of families of which
 * nothing is told the whole list is.
 */
async function monthlySeries(connection: DuckDBConnection): Promise<Series[]> {
  const watched = await rowsOf(
    connection,
    `SELECT country_iso3, period_start, attention, exposure, monitoring FROM watching
     WHERE period_type = 'month' ORDER BY country_iso3, period_start`,
  );
  const counted = await rowsOf(
    connection,
    `SELECT country_iso3, act_family, period_start, p.incidents, p.historical, p.undated, p.persons_min, p.persons_max,
            p.issuers, p.mentions, r.months, r.areas, r.issuers AS recent_issuers, r.killed
     FROM (FROM period_incidents WHERE clock = 'known' AND period_type = 'month') AS p
     FULL JOIN recent AS r USING (country_iso3, act_family, period_start)`,
  );
  const told = new Map(
    counted.map((row) => [`${row.country_iso3} ${row.act_family} ${row.period_start}`, row]),
  );
  const speaking = new Set(counted.map((row) => `${row.country_iso3} ${row.act_family}`));
  return [...groupByCountry(watched)].flatMap(([country_iso3, months]) => {
    const silent = months.map(silentMonth);
    return FAMILY_CODES.map((act_family) => {
      if (!speaking.has(`${country_iso3} ${act_family}`))
        return { country_iso3, act_family, periods: silent };
      const periods = silent.map((month) => {
        const row = told.get(`${country_iso3} ${act_family} ${month.period_start}`);
        return row ? toldMonth(month, row) : month;
      });
      return { country_iso3, act_family, periods };
    });
  });
}

function groupByCountry(rows: Rows): Map<string, Rows[number][]> {
  const groups = new Map<string, Rows[number][]>();
  for (const row of rows) {
    const group = groups.get(String(row.country_iso3));
    if (group) group.push(row);
    else groups.set(String(row.country_iso3), [row]);
  }
  return groups;
}

/** A month in which nothing was told: zeros where somebody looked, NULLs where nobody did. */
function silentMonth(row: Rows[number]): SeriesPeriod {
  const monitoring = row.monitoring as Monitoring;
  const looked = monitoring !== 'unmonitored' && monitoring !== 'not_applicable';
  const zero = looked ? 0 : null;
  return {
    period_start: String(row.period_start),
    monitoring,
    attention: looked ? number(row.attention) : null,
    exposure: looked ? number(row.exposure) : null,
    incidents: zero,
    historical: zero,
    undated: zero,
    issuers: zero,
    mentions: zero,
    persons_min: null,
    persons_max: null,
    recent: { months: 0, areas: 0, issuers: 0, killed: 0 },
  };
}

function toldMonth(month: SeriesPeriod, row: Rows[number]): SeriesPeriod {
  return {
    ...month,
    incidents: number(row.incidents) ?? month.incidents,
    historical: number(row.historical) ?? month.historical,
    undated: number(row.undated) ?? month.undated,
    issuers: number(row.issuers) ?? month.issuers,
    mentions: number(row.mentions) ?? month.mentions,
    persons_min: number(row.persons_min),
    persons_max: number(row.persons_max),
    recent: {
      months: number(row.months) ?? 0,
      areas: number(row.areas) ?? 0,
      issuers: number(row.recent_issuers) ?? 0,
      killed: number(row.killed) ?? 0,
    },
  };
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

async function monthlyAttention(connection: DuckDBConnection) {
  const rows = await rowsOf(connection, read('looking', 'monthly_attention'));
  return [...groupByCountry(rows)].map(([country_iso3, periods]) => ({
    country_iso3,
    periods: periods as unknown as AttentionPeriod[],
  }));
}

async function machineryActs(connection: DuckDBConnection): Promise<MachineryAct[]> {
  const rows = await rowsOf(connection, read('looking', 'acts_of_machinery'));
  return rows as unknown as MachineryAct[];
}
