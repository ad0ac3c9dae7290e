import { describe, expect, it } from 'vitest';
import { columnsOf, commentStatements, createStatement, type Table } from '../../schemas/table.ts';
import { batches } from '../../schemas/tables/provenance.ts';
import { coverage, series, signals } from '../../schemas/tables/signals.ts';
import { violationIndicators } from '../../schemas/tables/violations.ts';
import { connect, insertOf, rowOf, TABLES, zodOf } from './support.ts';

/** A database that holds the table, empty. */
async function withTable(table: Table) {
  const connection = await connect();
  await connection.run(createStatement(table, table.name));
  return connection;
}

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (_, table) => {
  const columns = columnsOf(table);

  it('is created with its comments, and described in full', async () => {
    const connection = await withTable(table);
    for (const statement of commentStatements(table, table.name)) await connection.run(statement);
    const reader = await connection.runAndReadAll(
      `SELECT column_name, comment, data_type, is_nullable FROM duckdb_columns()
       WHERE NOT internal AND table_name = '${table.name}' ORDER BY column_index`,
    );
    expect(reader.getRowObjectsJson()).toEqual(
      columns.map((c) => ({
        column_name: c.name,
        comment: c.description,
        data_type: c.type === 'TIMESTAMPTZ' ? 'TIMESTAMP WITH TIME ZONE' : c.type,
        is_nullable: c.nullable,
      })),
    );
    expect(columns.filter((c) => c.description === '')).toEqual([]);
    expect(table.comment).not.toBe('');
  });

  it('needs no quotes: each column as a name, an alias, a group and an order', async () => {
    const connection = await withTable(table);
    for (const { name } of columns) {
      await connection.run(`SELECT ${name}, 1 AS ${name}, t.${name} FROM ${table.name} AS t`);
      await connection.run(`SELECT ${name} FROM ${table.name} GROUP BY ${name} ORDER BY ${name}`);
      await connection.run(`WITH t AS (SELECT 1 AS ${name}) SELECT ${name} FROM t WHERE ${name} IS NULL`);
    }
  });

  it('is ordered by columns that it has', () => {
    const names = columns.map((c) => c.name);
    expect(table.key.length).toBeGreaterThan(0);
    expect(table.key.filter((column) => !names.includes(column))).toEqual([]);
  });

  it('takes a plain row, and NULL only where it is allowed', async () => {
    const connection = await withTable(table);
    const row = rowOf(table);
    expect(table.row.parse(row)).toEqual(row);
    await connection.run(insertOf(table, row));
    for (const { name, nullable } of columns) {
      if (nullable) continue;
      await expect(connection.run(insertOf(table, { ...row, [name]: null })), name).rejects.toThrow(
        /NOT NULL/,
      );
    }
  });

  it('refuses a word that is not on the list', async () => {
    const connection = await withTable(table);
    for (const { name, words } of columns) {
      if (words === undefined) continue;
      const row = { ...rowOf(table), [name]: 'no such word' };
      expect(zodOf(table, name).safeParse('no such word').success, name).toBe(false);
      await expect(connection.run(insertOf(table, row)), name).rejects.toThrow(/CHECK constraint/);
    }
  });
});

describe('checks between columns', () => {
  it.each([
    ['a zero where nobody looked', series, { monitoring: 'unmonitored', incidents: 0 }],
    ['a NULL where somebody looked', series, { monitoring: 'zero_confirmed', incidents: null }],
    ['a signal with a count where nobody looked', signals, { monitoring: 'not_applicable', incidents: 0 }],
    ['a standing that does not exist', signals, { standing: 5 }],
    ['a probability above 1', signals, { p_value: 1.5 }],
    ['an end before the beginning', violationIndicators, { occurred_from: '2026-03-06' }],
    ['a least above the greatest', violationIndicators, { count_min: 2 }],
    ['an empty span', violationIndicators, { char_start: 2 }],
    ['a record that is neither reading nor skipped', batches, { records: 3 }],
  ])('refuse %s', async (_, table: Table, change) => {
    const connection = await withTable(table);
    const row = { ...rowOf(table), ...change };
    await expect(connection.run(insertOf(table, row))).rejects.toThrow(/CHECK constraint/);
  });

  it('let a coverage row be silent', async () => {
    const connection = await withTable(coverage);
    const silent = { ...rowOf(coverage), monitoring: 'unmonitored', documents: null, passages: null };
    await connection.run(insertOf(coverage, silent));
  });
});
