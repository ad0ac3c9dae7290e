import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { listBatches } from '../home/batch-files.ts';
import { textsOf } from '../home/batch-texts.ts';
import { sealDeskLines } from '../home/desk.ts';
import { rowsOf } from '../home/duckdb.ts';
import { insertTexts } from '../home/insert-texts.ts';
import type { HomePaths } from '../home/paths.ts';
import { idOf } from '../schemas/ids.ts';
import { columnsOf, createStatement, type Table } from '../schemas/table.ts';
import { alertEventFacts, alertEvents, alerts } from '../schemas/tables/alerts.ts';
import type { Alert, AlertEvent } from '../signals/alerts/events.ts';
import { read } from '../sql/statements.ts';

/** All alerts of a home as its sealed batches say, with what happened to them; times ISO 8601, UTC. */
export interface AlertBook {
  readonly alerts: readonly Alert[];
  readonly events: readonly z.infer<typeof alertEvents.row>[];
}

/** Reads sealed batches, never the warehouse: it answers, and is up to date, while Tocsin runs. */
export async function readAlertBook(batchesFolder: string): Promise<AlertBook> {
  const ids = await listBatches(batchesFolder);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await connection.run('CREATE SCHEMA fact');
    await connection.run(
      createStatement(alertEventFacts, 'fact.alert_event_facts', ['batch_id VARCHAR NOT NULL']),
    );
    await insertTexts(
      connection,
      'fact.alert_event_facts',
      alertEventFacts,
      textsOf(batchesFolder, ids, 'alerts'),
    );
    for (const view of ['alert_events', 'alerts'])
      await connection.run(`CREATE VIEW ${view} AS ${read('views', view)}`);
    return {
      alerts: z.array(alerts.row).parse(await rowsIn(connection, alerts)),
      events: z.array(alertEvents.row).parse(await rowsIn(connection, alertEvents)),
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * Seals events as one batch of the desk. It is a matter of files alone, so it needs no hold on the home: who holds it
 * loads the batch before it raises and publishes, and whoever takes it next loads what is missing.
 */
export async function sealAlertEvents(
  paths: HomePaths,
  events: readonly AlertEvent[],
  said_at: string,
): Promise<string> {
  const key = idOf('alert_events', ...events.map(({ event_id }) => event_id), said_at);
  const lines = events.map((row) => ({ file: 'alerts', row }) as const);
  return (await sealDeskLines(paths, key, said_at, lines)).batch.batch_id;
}

function rowsIn(connection: DuckDBConnection, table: Table): Promise<Record<string, unknown>[]> {
  const columns = columnsOf(table).map(({ name, type }) =>
    type === 'TIMESTAMPTZ' ? `strftime(${name}, '%Y-%m-%dT%H:%M:%S.%gZ') AS ${name}` : name,
  );
  return rowsOf(
    connection,
    `SELECT ${columns.join(', ')} FROM ${table.name} ORDER BY ${table.key.join(', ')}`,
  );
}
