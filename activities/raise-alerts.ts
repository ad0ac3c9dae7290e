import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { HomeKind } from '../home/descriptor.ts';
import { rowsOf } from '../home/duckdb.ts';
import { failPoint } from '../home/fail-point.ts';
import { loadBatch } from '../home/load.ts';
import type { HomePaths } from '../home/paths.ts';
import { loadDesk } from '../home/rebuild.ts';
import type { Warehouse } from '../home/warehouse.ts';
import type { AlertSettings } from '../schemas/alert-settings.ts';
import type { RaiseResult } from '../schemas/steps.ts';
import { literal } from '../schemas/table.ts';
import { dueDeliveries } from '../signals/alerts/deliveries.ts';
import {
  type ConfirmedTrigger,
  type RaisedSignal,
  raisedEvents,
  type ToRaise,
} from '../signals/alerts/raise.ts';
import { read } from '../sql/statements.ts';
import { readAlertBook, sealAlertEvents } from './alert-book.ts';
import { withHeartbeat } from './heartbeat.ts';
import { knownUntil } from './knowledge.ts';
import { runChecks } from './publish.ts';
import { tell } from './tell.ts';

/** Raises what `derive` found, so that the release that follows holds its own alerts. */
export function raiseAlertsActivity(
  paths: HomePaths,
  warehouse: Warehouse,
  settings: AlertSettings,
  kind: HomeKind,
) {
  return (): Promise<RaiseResult> =>
    withHeartbeat(async () => {
      const result = await raiseAlerts(paths, warehouse, settings, kind);
      if (result.raised > 0) tell('info', 'alerts_raised', { ...result });
      return result;
    });
}

/**
 * As the activity. First loads what the desk sealed while this process held the home. Alerts carry the vintage day,
 * never the time of the run: derived again after a kill, the same are raised, and those that are there are not.
 * Throws `checks_failed` where the data could not be published either.
 */
export async function raiseAlerts(
  paths: HomePaths,
  warehouse: Warehouse,
  settings: AlertSettings,
  kind: HomeKind,
): Promise<RaiseResult> {
  await loadDesk(warehouse, paths.batches);
  const found = await warehouse.exclusive(toRaise);
  const known = await readAlertBook(paths.batches);
  const events = found === undefined ? [] : raisedEvents(found, known.alerts, settings);
  if (found !== undefined && events.length > 0) {
    await warehouse.exclusive(runChecks);
    const batch = await sealAlertEvents(paths, events, `${found.vintage_day}T00:00:00.000Z`);
    failPoint('alerts_sealed');
    await loadBatch(warehouse, paths.batches, batch);
  }
  const book = events.length > 0 ? await readAlertBook(paths.batches) : known;
  return {
    raised: events.length,
    open: book.alerts.filter(({ state }) => state !== 'closed').length,
    undelivered: dueDeliveries(book.alerts, book.events, settings, kind).length,
  };
}

async function toRaise(connection: DuckDBConnection): Promise<ToRaise | undefined> {
  const vintage_day = await knownUntil(connection);
  if (vintage_day === null) return undefined;
  await connection.run(`SET VARIABLE vintage_day = ${literal(vintage_day)}`);
  const signals = (await rowsOf(connection, read('looking', 'raised_signals'))) as unknown as RaisedSignal[];
  const periods = await rowsOf(connection, read('looking', 'newest_periods'));
  const newest = Object.fromEntries(periods.map(({ period_type, newest: day }) => [period_type, day]));
  const [policy] = await rowsOf(connection, 'SELECT max(policy_version) AS version FROM signals');
  return {
    ...{ signals, vintage_day, triggers: await confirmedTriggers(connection) },
    newest: {
      month: String(newest.month ?? `${vintage_day.slice(0, 7)}-01`),
      week: String(newest.week ?? vintage_day),
    },
    policy_version: String(policy?.version ?? ''),
  };
}

const triggerSchema = z.object({
  trigger_id: z.string(),
  country_iso3: z.string(),
  known_at: z.string(),
  decided_at: z.string().nullish(),
});

/** None where this build knows no triggers. */
async function confirmedTriggers(connection: DuckDBConnection): Promise<ConfirmedTrigger[]> {
  const there = await rowsOf(
    connection,
    "SELECT 1 FROM information_schema.tables WHERE table_schema = 'main' AND table_name = 'triggers'",
  );
  if (there.length === 0) return [];
  const rows = await rowsOf(
    connection,
    "SELECT * FROM triggers WHERE state = 'confirmed' ORDER BY trigger_id",
  );
  return rows.map((row) => {
    const { trigger_id, country_iso3, known_at, decided_at } = triggerSchema.parse(row);
    const confirmed_on = decided_at?.slice(0, 10) ?? null;
    return { trigger_id, country_iso3, known_at: known_at.slice(0, 10), confirmed_on };
  });
}
