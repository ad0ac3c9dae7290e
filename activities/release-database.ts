import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { inTransaction, rowsOf } from '../home/duckdb.ts';
import { columnsOf, commentStatements, createStatement, literal } from '../schemas/table.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { type ReleaseRelation, releaseRelations } from '../sql/release-relations.ts';
import { fileOf } from './release-files.ts';

/** A view or macro as the dictionary tells it; of a macro, `columns` is empty. */
export interface DescribedRelation {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
}

/**
 * Writes `tocsin.duckdb` into the folder of a release, from the Parquet files that are there: every table with its comments,
 * the views and the macros; returns those. In the oldest storage format that holds them, so that older readers open it too.
 */
export async function buildDatabase(
  connection: DuckDBConnection,
  folder: string,
): Promise<DescribedRelation[]> {
  const [home] = await rowsOf(connection, 'SELECT current_catalog() AS name');
  await connection.run(
    `ATTACH ${literal(join(folder, 'tocsin.duckdb'))} AS release (STORAGE_VERSION 'v1.0.0')`,
  );
  try {
    // One commit, and so one sync of the disk: there are hundreds of statements.
    return await inTransaction(connection, async () => {
      await fillTables(connection, folder);
      // A view is bound where it is made: here, and not to the relations of the warehouse.
      await connection.run('USE release.main');
      return addRelations(connection);
    });
  } finally {
    await connection.run(`USE "${String(home?.name).replaceAll('"', '""')}"`);
    await connection.run('DETACH release');
  }
}

async function fillTables(connection: DuckDBConnection, folder: string): Promise<void> {
  for (const table of RELEASE_TABLES) {
    const name = `release.main.${table.name}`;
    await connection.run(createStatement(table, name));
    await connection.run(
      `INSERT INTO ${name} BY NAME FROM read_parquet(${literal(join(folder, fileOf(table)))})`,
    );
    for (const statement of commentStatements(table, name)) await connection.run(statement);
  }
}

/** Creates every view and macro, with comments, in the current database: one that holds the tables of a release. */
export async function addRelations(connection: DuckDBConnection): Promise<DescribedRelation[]> {
  const described: DescribedRelation[] = [];
  for (const relation of releaseRelations()) {
    described.push(
      relation.kind === 'view' ? await addView(connection, relation) : await addMacro(connection, relation),
    );
  }
  return described;
}

async function addView(connection: DuckDBConnection, view: ReleaseRelation): Promise<DescribedRelation> {
  const { name, comment } = view;
  await connection.run(`CREATE VIEW ${name} AS ${view.sql}`);
  await connection.run(`COMMENT ON VIEW ${name} IS ${literal(comment)}`);
  const found = await rowsOf(connection, `SELECT column_name, column_type FROM (DESCRIBE ${name})`);
  const columns = found.map((row) => {
    const column = String(row.column_name);
    return { name: column, type: plainType(row.column_type), description: describe(view, column) };
  });
  for (const column of columns) {
    await connection.run(`COMMENT ON COLUMN ${name}.${column.name} IS ${literal(column.description)}`);
  }
  return { name, comment, columns };
}

async function addMacro(connection: DuckDBConnection, macro: ReleaseRelation): Promise<DescribedRelation> {
  const { name, comment } = macro;
  await connection.run(`CREATE MACRO ${name}(${macro.parameters.join(', ')}) AS TABLE ${macro.sql}`);
  await connection.run(`COMMENT ON MACRO TABLE ${name} IS ${literal(comment)}`);
  return { name, comment, columns: [] };
}

function plainType(type: unknown): string {
  return type === 'TIMESTAMP WITH TIME ZONE' ? 'TIMESTAMPTZ' : String(type);
}

/** What the file says of a column, or else the first of the tables that it names. */
function describe(view: ReleaseRelation, column: string): string {
  const own = view.columns.get(column);
  if (own !== undefined) return own;
  const tables = view.alike.flatMap((name) => RELEASE_TABLES.filter((table) => table.name === name));
  return tables.flatMap(columnsOf).find((c) => c.name === column)?.description ?? '';
}
