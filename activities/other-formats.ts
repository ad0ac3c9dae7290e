import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, literal, type Table } from '../schemas/table.ts';
import { sourceStatus } from '../schemas/tables/provenance.ts';
import { coverage, signals } from '../schemas/tables/signals.ts';
import { writeArrow } from './arrow-file.ts';
import { fileOf } from './release-files.ts';

/** What dashboards and spreadsheets read: these tables also as Arrow and CSV. */
const TABLES: readonly Table[] = [signals, coverage, sourceStatus];

/** A file beside the Parquet file of a table. */
export interface OtherFile {
  readonly table: Table;
  readonly name: string;
  readonly path: string;
}

/**
 * Writes the Arrow and CSV files of a release beside the Parquet files in `folder`, from those: the same rows in the same
 * order, and sorted but once.
 */
export async function writeOtherFormats(connection: DuckDBConnection, folder: string): Promise<OtherFile[]> {
  const files: OtherFile[] = [];
  for (const table of TABLES) {
    const parquet = join(folder, fileOf(table));
    const arrow = { table, name: `${table.name}-arrow`, path: `${table.name}.arrow` };
    await writeArrow(connection, table, parquet, join(folder, arrow.path));
    const csv = { table, name: `${table.name}-csv`, path: `${table.name}.csv` };
    await writeCsv(connection, table, parquet, join(folder, csv.path));
    files.push(arrow, csv);
  }
  return files;
}

/** One header row, ISO 8601 in UTC, nothing where a value is NULL. */
async function writeCsv(connection: DuckDBConnection, table: Table, parquet: string, file: string) {
  const cells = columnsOf(table).map(({ name, type }) =>
    // Through a timestamp without a zone, as the session may have another.
    type === 'TIMESTAMPTZ'
      ? `strftime(make_timestamp(epoch_us(${name})), '%Y-%m-%dT%H:%M:%S.%gZ') AS ${name}`
      : name,
  );
  await connection.run(
    `COPY (SELECT ${cells.join(', ')} FROM read_parquet(${literal(parquet)})) TO ${literal(file)} (FORMAT csv, HEADER)`,
  );
}
