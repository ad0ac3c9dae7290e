import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import { createStatement } from '../schemas/table.ts';
import { alertEventFacts } from '../schemas/tables/alerts.ts';
import { correctionFacts } from '../schemas/tables/corrections.ts';
import { erasedCaptures, erasureFacts } from '../schemas/tables/erasures.ts';
import { FACT_TABLES } from '../schemas/tables/index.ts';
import { batches, captures, problems } from '../schemas/tables/provenance.ts';
import { triggerDecisionFacts } from '../schemas/tables/triggers.ts';
import { type DatabaseLimits, openDatabase, rowsOf } from './duckdb.ts';

/**
 * The index over the batches, open for writing. Opening it is taking the home: one process at a time, until it
 * closes or dies. One connection per use; writers queue behind each other.
 */
export interface Warehouse {
  readonly path: string;
  connect(): Promise<DuckDBConnection>;
  /** Runs `work` alone: no other writer of this process interleaves with it. */
  exclusive<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  close(): void;
}

/** Opens or makes the warehouse. Throws `home_busy`, naming the holder, when another process has it. */
export async function openWarehouse(path: string, limits: DatabaseLimits): Promise<Warehouse> {
  await mkdir(dirname(path), { recursive: true });
  const instance = await openDatabase(path, limits).catch(async (error: Error) => {
    throw await busyError(path, error);
  });
  await createTables(instance);
  let last: Promise<unknown> = Promise.resolve();
  return {
    path,
    connect: () => instance.connect(),
    exclusive(work) {
      const turn = last.then(() => withConnection(instance, work));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: () => instance.closeSync(),
  };
}

async function withConnection<T>(
  instance: DuckDBInstance,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
  }
}

/**
 * Facts carry the id of their reading; which readings count is for `current_readings` to say. A warehouse of another
 * build, whose tables have another shape, is emptied: `rebuild` fills it again from the batches.
 */
async function createTables(instance: DuckDBInstance): Promise<void> {
  await withConnection(instance, async (connection) => {
    const shape = sha256(tableStatements().join(';'));
    if ((await shapeOf(connection)) === shape) return;
    await connection.run('BEGIN TRANSACTION');
    await dropEverything(connection);
    await connection.run('CREATE SCHEMA fact');
    for (const statement of tableStatements()) await connection.run(statement);
    await connection.run('CREATE TABLE fact.shape (sha256 VARCHAR NOT NULL)');
    await connection.run('INSERT INTO fact.shape VALUES ($1)', [shape]);
    await connection.run('COMMIT');
  });
}

/** Digest of the table definitions that this warehouse was made with; undefined for a new one or an older build's. */
async function shapeOf(connection: DuckDBConnection): Promise<string | undefined> {
  const [known] = await rowsOf(
    connection,
    "SELECT 1 FROM duckdb_tables() WHERE schema_name = 'fact' AND table_name = 'shape'",
  );
  if (known === undefined) return undefined;
  const [row] = await rowsOf(connection, 'SELECT sha256 FROM fact.shape');
  return row === undefined ? undefined : String(row.sha256);
}

async function dropEverything(connection: DuckDBConnection): Promise<void> {
  const views = await rowsOf(connection, 'SELECT view_name AS name FROM duckdb_views() WHERE NOT internal');
  for (const { name } of views) await connection.run(`DROP VIEW "${name}"`);
  const tables = await rowsOf(
    connection,
    "SELECT table_name AS name FROM duckdb_tables() WHERE schema_name = 'main'",
  );
  for (const { name } of tables) await connection.run(`DROP TABLE "${name}"`);
  await connection.run('DROP SCHEMA IF EXISTS fact CASCADE');
}

function tableStatements(): string[] {
  return [
    `CREATE TABLE fact.readings (
      reading_id VARCHAR PRIMARY KEY, document_id VARCHAR NOT NULL, source_id VARCHAR NOT NULL,
      reader_version VARCHAR NOT NULL, coding_version VARCHAR NOT NULL)`,
    `CREATE TABLE fact.reading_captures (
      reading_id VARCHAR NOT NULL, batch_id VARCHAR NOT NULL, capture_sha256 VARCHAR NOT NULL,
      captured_at TIMESTAMPTZ NOT NULL, warc VARCHAR NOT NULL, warc_offset INTEGER NOT NULL)`,
    createStatement(batches, 'fact.batches'),
    createStatement(captures, 'fact.captures', ['batch_id VARCHAR NOT NULL']),
    createStatement(problems, 'fact.problems', ['batch_id VARCHAR NOT NULL']),
    createStatement(correctionFacts, 'fact.correction_facts', ['batch_id VARCHAR NOT NULL']),
    createStatement(alertEventFacts, 'fact.alert_event_facts', ['batch_id VARCHAR NOT NULL']),
    createStatement(triggerDecisionFacts, 'fact.trigger_decision_facts', ['batch_id VARCHAR NOT NULL']),
    createStatement(erasureFacts, 'fact.erasure_facts', ['batch_id VARCHAR NOT NULL']),
    createStatement(erasedCaptures, 'fact.erased_captures', ['batch_id VARCHAR NOT NULL']),
    ...Object.values(FACT_TABLES).map((table) =>
      createStatement(table, `fact.${table.name}`, ['reading_id VARCHAR NOT NULL']),
    ),
  ];
}

async function busyError(path: string, error: Error): Promise<Error> {
  const holder = /Conflicting lock is held in (\S+) \(PID (\d+)\)/.exec(error.message);
  if (!holder) return error;
  const [, program, pid] = holder;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const named = command.split('\0').filter(Boolean).join(' ') || program;
  return new TocsinError(
    'home_busy',
    `the home of ${path} is held by process ${pid} (${named}): wait for it, stop it, or choose another with --home`,
    { cause: error },
  );
}
