import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { z } from 'zod';
import { columnsOf, literal, type Table } from '../../schemas/table.ts';
import { FACT_TABLES, RELEASE_TABLES } from '../../schemas/tables/index.ts';

/** Every table that is stored or released, once. */
export const TABLES: readonly Table[] = [...new Set([...RELEASE_TABLES, ...Object.values(FACT_TABLES)])];

/** A connection to a database in memory, in UTC. */
export async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  return connection;
}

const SAMPLES = {
  VARCHAR: 'ABC',
  DATE: '2026-03-05',
  TIMESTAMPTZ: '2026-03-05T12:00:00.000Z',
  INTEGER: 1,
  DOUBLE: 0.5,
  BOOLEAN: true,
} as const;

/** Columns whose sample would break a check that compares it with another. */
const OTHERWISE: Readonly<Record<string, unknown>> = { char_end: 2, records: 2, former_incident_id: 'DEF' };

/** A row that the table takes: the first word of every list, something plain in every other column. */
export function rowOf(table: Table): Record<string, unknown> {
  return Object.fromEntries(
    columnsOf(table).map(({ name, type, words }) => [
      name,
      OTHERWISE[name] ?? words?.[0] ?? SAMPLES[type as keyof typeof SAMPLES],
    ]),
  );
}

/** `INSERT` of a row into the table of the schema's name. */
export function insertOf(table: Table, row: Readonly<Record<string, unknown>>): string {
  const values = Object.values(row).map((value) =>
    value === null ? 'NULL' : typeof value === 'string' ? literal(value) : String(value),
  );
  return `INSERT INTO ${table.name} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
}

/** The zod type of a column. */
export function zodOf(table: Table, column: string): z.ZodType {
  return table.row.shape[column] as z.ZodType;
}
