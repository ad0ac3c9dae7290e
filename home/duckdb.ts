import {
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBTimestampTZValue,
  type DuckDBValue,
} from '@duckdb/node-api';

// TIMESTAMPTZ would print in the process's zone otherwise (measured with 1.5.6).
DuckDBTimestampTZValue.timezoneOffsetInMinutes = 0;

/** Limits of one DuckDB instance; its memory lies outside the V8 heap. */
export interface DatabaseLimits {
  readonly threads: number;
  /** e.g. `1GB`. */
  readonly memory: string;
  /** Where larger sorts spill. */
  readonly spill: string;
}

/** A database file opened for writing, with no way to load extensions or reach the network. */
export async function openDatabase(path: string, limits: DatabaseLimits): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, {
    threads: String(limits.threads),
    memory_limit: limits.memory,
    temp_directory: limits.spill,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
}

/** Rows as plain JSON: dates and big integers as strings, which is what zod and Temporal want. */
export async function rowsOf(
  connection: DuckDBConnection,
  sql: string,
  values?: DuckDBValue[],
): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql, values);
  return reader.getRowObjectsJson();
}

/** Runs `work` in a transaction; rolls back and rethrows when it fails. */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work();
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}
