import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { rowsOf } from '../../home/duckdb.ts';
import { literal } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { read } from '../../sql/statements.ts';

type Row = Readonly<Record<string, unknown>>;

/** How two releases differ. Rows are counted by the key of their table. */
export interface ReleaseDiff {
  readonly tables: readonly Row[];
  readonly statements: readonly Row[];
  readonly signals: readonly Row[];
  /** Tables or columns that only one of both has: their contents are not compared. */
  readonly schema: readonly string[];
}

/** What every row of a release bears and that says nothing of its content. */
const STAMPS = new Set(['vintage', 'retrospective']);

/** Compares the databases of two release folders, read-only. */
export async function compareReleases(before: string, after: string): Promise<ReleaseDiff> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    for (const [name, folder] of Object.entries({ before, after }))
      await connection.run(`ATTACH ${literal(join(folder, 'tocsin.duckdb'))} AS ${name} (READ_ONLY)`);
    const schema: string[] = [];
    const tables: Row[] = [];
    for (const { name, key } of RELEASE_TABLES) {
      const [held, holds] = [
        await columnsIn(connection, 'before', name),
        await columnsIn(connection, 'after', name),
      ];
      if (held.length === 0 && holds.length === 0) continue;
      const common = held.filter((column) => holds.includes(column));
      schema.push(...onlyIn(name, held, holds, 'before'), ...onlyIn(name, holds, held, 'after'));
      if (common.length === 0) continue;
      if (name === 'violation_indicators') await viewStatements(connection, common);
      const [counts] = await rowsOf(connection, comparison(name, key, common));
      if (Number(counts?.added) + Number(counts?.gone) + Number(counts?.altered) > 0)
        tables.push({ table: name, ...counts });
    }
    return {
      tables,
      statements: await rowsOf(connection, read('looking', 'changed_statements')),
      signals: await rowsOf(connection, read('looking', 'changed_signals')),
      schema,
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Statements in the columns that both releases have: a new column alone alters none of them. */
async function viewStatements(connection: DuckDBConnection, columns: readonly string[]): Promise<void> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  for (const side of ['before', 'after'])
    await connection.run(
      `CREATE VIEW statements_${side} AS SELECT ${list} FROM ${side}.main.violation_indicators`,
    );
}

async function columnsIn(connection: DuckDBConnection, side: string, table: string): Promise<string[]> {
  const rows = await rowsOf(
    connection,
    'SELECT column_name FROM duckdb_columns() WHERE database_name = $1 AND table_name = $2 ORDER BY column_index',
    [side, table],
  );
  return rows.map((row) => String(row.column_name));
}

function onlyIn(table: string, here: readonly string[], there: readonly string[], side: string): string[] {
  if (there.length === 0) return here.length === 0 ? [] : [`${table}: only ${side}`];
  return here.filter((column) => !there.includes(column)).map((column) => `${table}.${column}: only ${side}`);
}

function comparison(table: string, key: readonly string[], columns: readonly string[]): string {
  const content = columns.filter((c) => !key.includes(c) && !STAMPS.has(c));
  const differs = content.map((c) => `a."${c}" IS DISTINCT FROM b."${c}"`).join(' OR ') || 'false';
  const [first] = key;
  return `SELECT (count(*) FILTER (b."${first}" IS NULL))::INTEGER AS added,
                 (count(*) FILTER (a."${first}" IS NULL))::INTEGER AS gone,
                 (count(*) FILTER (a."${first}" IS NOT NULL AND b."${first}" IS NOT NULL AND (${differs})))::INTEGER AS altered
          FROM before.main."${table}" AS b FULL JOIN after.main."${table}" AS a USING (${key.map((k) => `"${k}"`).join(', ')})`;
}
