import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowLines } from '../home/load.ts';
import { literal, type Table } from '../schemas/table.ts';

/** Makes a table of the warehouse from rows, as its schema has it; the lines go through a file in `scratch`. */
export async function createReleaseTable(
  connection: DuckDBConnection,
  scratch: string,
  table: Table,
  rows: readonly object[],
): Promise<void> {
  const file = await writeLines(scratch, table.name, rows);
  await connection.run(`CREATE OR REPLACE TABLE ${table.name} AS SELECT * FROM ${rowLines(table, file)}`);
}

/** The same for a table that is in no release: its columns as DuckDB types in the words of `read_json`. */
export async function createFromLines(
  connection: DuckDBConnection,
  scratch: string,
  name: string,
  rows: readonly object[],
  columns: string,
): Promise<void> {
  const file = await writeLines(scratch, name, rows);
  await connection.run(
    `CREATE OR REPLACE TABLE ${name} AS
     SELECT * FROM read_json(${literal(file)}, format = 'newline_delimited', columns = {${columns}})`,
  );
}

async function writeLines(scratch: string, name: string, rows: readonly object[]): Promise<string> {
  const file = join(scratch, `${name}.jsonl`);
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}
