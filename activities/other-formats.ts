import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, literal, type Table } from '../schemas/table.ts';
import { sourceStatus } from '../schemas/tables/provenance.ts';
import { coverage, signals } from '../schemas/tables/signals.ts';
import { writeArrow } from './arrow-file.ts';
import { type Stamp, selectOf } from './release-files.ts';

/** What dashboards and spreadsheets read: these tables also as Arrow and CSV. */
const TABLES: readonly Table[] = [signals, coverage, sourceStatus];

/** A file beside the Parquet file of a table. */
export interface OtherFile {
  readonly table: Table;
  readonly name: string;
  readonly path: string;
}

/** Writes the Arrow and CSV files of a release into `folder`: the same rows in the same order as in Parquet. */
export async function writeOtherFormats(
  connection: DuckDBConnection,
  folder: string,
  stamp: Stamp,
): Promise<OtherFile[]> {
  const files: OtherFile[] = [];
  for (const table of TABLES) {
    const arrow = { table, name: `${table.name}-arrow`, path: `${table.name}.arrow` };
    await writeArrow(connection, table, join(folder, arrow.path), stamp);
    const csv = { table, name: `${table.name}-csv`, path: `${table.name}.csv` };
    await writeCsv(connection, table, join(folder, csv.path), stamp);
    files.push(arrow, csv);
  }
  return files;
}

/** One header row, ISO 8601 in UTC, nothing where a value is NULL. */
async function writeCsv(connection: DuckDBConnection, table: Table, file: string, stamp: Stamp) {
  const cells = columnsOf(table).map(({ name, type }) =>
    // Through a timestamp without a zone, as the session may have another.
    type === 'TIMESTAMPTZ'
      ? `strftime(make_timestamp(epoch_us(${name})), '%Y-%m-%dT%H:%M:%S.%gZ') AS ${name}`
      : name,
  );
  await connection.run(
    `COPY (SELECT ${cells.join(', ')} FROM (${selectOf(table, stamp)})) TO ${literal(file)} (FORMAT csv, HEADER)`,
  );
}
