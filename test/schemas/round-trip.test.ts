import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ColumnDoc, columnsOf, literal, structType, type Table } from '../../schemas/table.ts';
import { connect, TABLES } from './support.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

/** Values that the zod type of a column takes. */
function cellOf({ name, type, words, nullable }: ColumnDoc): fc.Arbitrary<unknown> {
  const some = plainValue(name, type, words);
  return nullable ? fc.option(some, { nil: null }) : some;
}

function plainValue(name: string, type: string, words: ColumnDoc['words']): fc.Arbitrary<unknown> {
  if (words !== undefined) return fc.constantFrom(...words);
  if (name.endsWith('iso3')) return fc.stringMatching(/^[A-Z]{3}$/);
  switch (type) {
    case 'DATE':
      return day.map((date) => date.toISOString().slice(0, 10));
    case 'TIMESTAMPTZ':
      return day.map((date) => date.toISOString());
    case 'INTEGER':
      return fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    case 'DOUBLE':
      // JSON has one zero.
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    case 'BOOLEAN':
      return fc.boolean();
    default:
      return fc.string({ unit: 'grapheme' });
  }
}

/** The rows as DuckDB reads them from JSON lines with the struct of the schema. */
async function load(connection: DuckDBConnection, file: string, table: Table, rows: Rows): Promise<Rows> {
  writeFileSync(file, rows.map((row) => `${JSON.stringify({ row })}\n`).join(''));
  const times = columnsOf(table).filter((c) => c.type === 'TIMESTAMPTZ');
  const written = times.map((c) => `strftime(${c.name}, '%Y-%m-%dT%H:%M:%S.%gZ') AS ${c.name}`);
  const reader = await connection.runAndReadAll(
    `SELECT * ${written.length === 0 ? '' : `REPLACE (${written.join(', ')})`} FROM (
       SELECT unnest(row) FROM read_json(${literal(file)}, format = 'newline_delimited',
         columns = {row: ${literal(structType(table))}}))`,
  );
  return reader.getRowObjectsJson() as Rows;
}

describe('a row through JSON lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-rows-'));
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await connect();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(TABLES.map((table) => [table.name, table] as const))(
    '%s comes back as it was',
    async (name, table) => {
      const row = fc.record(Object.fromEntries(columnsOf(table).map((c) => [c.name, cellOf(c)])));
      const file = join(folder, `${name}.jsonl`);
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
          expect(rows.map((r) => table.row.parse(r))).toEqual(rows);
          expect(await load(connection, file, table, rows)).toEqual(rows);
        }),
        { numRuns: 12 },
      );
    },
  );
});
