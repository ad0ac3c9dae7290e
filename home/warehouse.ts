import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { TocsinError } from '../schemas/errors.ts';
import { createStatement } from '../schemas/table.ts';
import { FACT_TABLES } from '../schemas/tables/index.ts';
import { batches, captures, problems } from '../schemas/tables/provenance.ts';
import { type DatabaseLimits, openDatabase } from './duckdb.ts';

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

/** Facts carry the id of their reading; which readings count is for `current_readings` to say. */
async function createTables(instance: DuckDBInstance): Promise<void> {
  const connection = await instance.connect();
  try {
    const there = await connection.runAndReadAll(
      "SELECT count(*)::INT FROM duckdb_tables() WHERE schema_name = 'fact'",
    );
    if (there.getRows()[0]?.[0] !== 0) return;
    await connection.run('BEGIN TRANSACTION');
    await connection.run('CREATE SCHEMA IF NOT EXISTS fact');
    for (const statement of tableStatements()) await connection.run(statement);
    await connection.run('COMMIT');
  } finally {
    connection.closeSync();
  }
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
