import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, literal, orderOf, type Table } from '../schemas/table.ts';

/** What a release says of itself in its rows: the columns `vintage` and `retrospective`. */
export interface Stamp {
  readonly vintage: string;
  /** Made later than its knowledge cut-off, with `--as-of`. */
  readonly retrospective: boolean;
}

/** Name of a table's Parquet file. */
export function fileOf(table: Table): string {
  return `${table.name}.parquet`;
}

/** The rows of a table as a release has them, in its order. */
function selectOf(table: Table, stamp: Stamp): string {
  const columns = columnsOf(table).map(({ name }) => {
    if (name === 'vintage') return `${literal(stamp.vintage)} AS vintage`;
    return name === 'retrospective' ? `${stamp.retrospective} AS retrospective` : name;
  });
  return `SELECT ${columns.join(', ')} FROM ${table.name} ORDER BY ${orderOf(table).join(', ')}`;
}

/** Exports a table as one sorted Parquet file with the data dictionary in its metadata. */
export function copyTable(
  connection: DuckDBConnection,
  table: Table,
  file: string,
  stamp: Stamp,
): Promise<void> {
  return copyRows(connection, table, selectOf(table, stamp), file);
}

/** The same file of rows that are exported and sorted already, with another vintage in them. */
export function copyStamped(
  connection: DuckDBConnection,
  table: Table,
  exported: string,
  file: string,
  { vintage }: Stamp,
): Promise<void> {
  const rows = `SELECT * REPLACE (${literal(vintage)} AS vintage) FROM read_parquet(${literal(exported)})`;
  return copyRows(connection, table, rows, file);
}

async function copyRows(
  connection: DuckDBConnection,
  table: Table,
  rows: string,
  file: string,
): Promise<void> {
  const metadata = {
    title: table.comment,
    data_dictionary: JSON.stringify(columnsOf(table)),
  };
  const pairs = Object.entries(metadata).map(([key, value]) => `${key}: ${literal(value)}`);
  await connection.run(
    `COPY (${rows}) TO ${literal(file)}
     (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(', ')}})`,
  );
}

/** Size and SHA-256 of a file. */
export async function digestFile(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
