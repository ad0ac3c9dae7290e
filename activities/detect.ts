import type { DuckDBConnection } from '@duckdb/node-api';
import { Temporal } from 'temporal-polyfill';
import { rowsOf } from '../home/duckdb.ts';
import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import type { signals } from '../schemas/tables/signals.ts';
import { detectCooperation } from '../signals/cooperation.ts';
import { detectImpunity } from '../signals/impunity.ts';
import { detectMachinery } from '../signals/machinery.ts';
import { otherSigns } from '../signals/panel.ts';
import { detectPhases } from '../signals/phases.ts';
import type { Policy } from '../signals/policy.ts';
import { detectRefusals } from '../signals/refusals.ts';
import { detectSilence } from '../signals/silence.ts';
import { trendSignals, walkTrends } from '../signals/trends.ts';
import type { CountryAttention, MachineryAct, Signal } from '../signals/types.ts';
import { read } from '../sql/statements.ts';
import { phaseSources } from './detect-phases.ts';
import { cooperationActs, countries, detectSigns } from './detect-signs.ts';
import { monthlySeries } from './monthly-series.ts';

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
    ...detectSilence(await countries<CountryAttention>(connection, 'monthly_attention'), policy, from),
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

async function machineryActs(connection: DuckDBConnection): Promise<MachineryAct[]> {
  const rows = await rowsOf(connection, read('looking', 'acts_of_machinery'));
  return rows as unknown as MachineryAct[];
}
