import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../../home/duckdb.ts';
import { columnsOf, literal, type Table } from '../../schemas/table.ts';
import { FACT_TABLES } from '../../schemas/tables/index.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';
import { read } from '../../sql/statements.ts';

/** So many rows of one table that changed alike. `fields`: what differs in altered ones, joined by `;`. */
export interface ChangedRows {
  readonly table: string;
  readonly source_id: string;
  readonly act_family: string | null;
  readonly change: 'added' | 'gone' | 'altered';
  readonly fields: string;
  readonly rows: number;
}

/** Names under which a release carries what a reading line holds. */
const RELEASED: Readonly<Record<string, string>> = {
  document: 'documents',
  violations: 'violation_indicators',
  acts: 'machinery_acts',
};

/** Remembers, for this connection, which readings count now. `name`: `before` or `after`. */
export async function rememberReadings(connection: DuckDBConnection, name: 'before' | 'after') {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE readings_${name} AS
     SELECT document_id, reading_id, source_id, reader_version FROM (${read('views', 'current_readings')})`,
  );
}

/** Compares what counts after with what counted before, over both `rememberReadings`; equal rows are in neither. */
export async function compareReadings(connection: DuckDBConnection): Promise<ChangedRows[]> {
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE readings_changed AS
     SELECT coalesce(a.source_id, b.source_id) AS of_source, b.reading_id AS before_id, a.reading_id AS after_id
     FROM readings_before AS b FULL JOIN readings_after AS a USING (document_id)
     WHERE a.reading_id IS DISTINCT FROM b.reading_id`,
  );
  const found: ChangedRows[] = [];
  for (const [key, table] of Object.entries(FACT_TABLES)) {
    const rows = await rowsOf(connection, comparison(table));
    found.push(...rows.map((row) => ({ table: RELEASED[key] ?? key, ...row }) as unknown as ChangedRows));
  }
  return found;
}

/** Documents that count by a reading of an earlier reader: today's does not make them of any capture that was read. */
export async function countLeft(
  connection: DuckDBConnection,
  source_id: SourceId,
  readerVersion: string,
): Promise<number> {
  const [row] = await rowsOf(
    connection,
    'SELECT count(*)::INT AS n FROM readings_after WHERE source_id = $1 AND reader_version <> $2',
    [source_id, readerVersion],
  );
  return Number(row?.n);
}

function comparison(table: Table): string {
  const columns = columnsOf(table).map((c) => c.name);
  const compared = columns.filter((name) => !table.key.includes(name));
  const differs = compared.map((c) => `CASE WHEN a.${c} IS DISTINCT FROM b.${c} THEN ${literal(c)} END`);
  const family = columns.includes('act_family') ? 'coalesce(a.act_family, b.act_family)' : 'NULL';
  return `
    WITH b AS (${sideOf(table, 'before_id', 'after_id')}), a AS (${sideOf(table, 'after_id', 'before_id')}),
    compared AS (
      SELECT coalesce(a.of_source, b.of_source) AS source_id, ${family} AS act_family,
             CASE WHEN b.pair IS NULL THEN 'added' WHEN a.pair IS NULL THEN 'gone' ELSE 'altered' END AS change,
             concat_ws(';', ${differs.join(', ')}) AS differing
      FROM b FULL JOIN a ON a.pair = b.pair
    )
    SELECT source_id, act_family, change, CASE WHEN change = 'altered' THEN differing ELSE '' END AS fields,
           count(*)::INT AS rows
    FROM compared WHERE change <> 'altered' OR differing <> ''
    GROUP BY ALL ORDER BY ALL`;
}

/**
 * One side's rows with what pairs them with the other's: the id; and for a statement whose id the other side does not
 * have (its act, country or harm is part of it), where in its passage it begins.
 */
function sideOf(table: Table, side: string, other: string): string {
  const id = table.key.map((name) => `t.${name}`).join(', ');
  const rows = `SELECT c.of_source, concat_ws(' ', ${id}) AS id, t.* EXCLUDE (reading_id)
                FROM fact.${table.name} AS t JOIN readings_changed AS c ON t.reading_id = c.`;
  if (table.name !== FACT_TABLES.violations.name) return `SELECT *, id AS pair FROM (${rows}${side})`;
  return `SELECT * EXCLUDE (kept), CASE WHEN kept THEN id ELSE concat_ws(' ', passage_id, char_start, row_number() OVER (
                   PARTITION BY kept, passage_id, char_start ORDER BY id)) END AS pair
          FROM (SELECT *, id IN (SELECT id FROM (${rows}${other})) AS kept FROM (${rows}${side}))`;
}
