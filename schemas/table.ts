import type { z } from 'zod';
import { isNullable, sqlType, wordsOf } from './columns.ts';

/**
 * One definition of a table. From it follow the TypeScript row type (`Row<typeof table>`), the DuckDB DDL with
 * comments and checks, the staging types of `read_json`, and the data dictionary.
 */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly comment: string;
  readonly row: z.ZodObject<Shape>;
  /** Columns that identify a row. */
  readonly key: readonly string[];
  /** Columns by which it is exported before the key, where readers ask by something else: files are pruned by them. */
  readonly sortedBy?: readonly string[];
  /** SQL conditions that every row meets, beside the word lists of its columns. */
  readonly checks: readonly string[];
}

/** The TypeScript type of one row. */
export type Row<T extends Table> = z.infer<T['row']>;

export interface ColumnDoc {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly description: string;
  readonly words: readonly string[] | undefined;
}

export function columnsOf(table: Table): ColumnDoc[] {
  return Object.entries(table.row.shape).map(([name, column]) => {
    const type = column as z.ZodType;
    return {
      name,
      type: sqlType(type),
      nullable: isNullable(type),
      description: type.meta()?.description ?? '',
      words: wordsOf(type),
    };
  });
}

/** Columns in whose order the rows are exported; it is the same for the same rows. */
export function orderOf(table: Table): readonly string[] {
  return [...new Set([...(table.sortedBy ?? []), ...table.key])];
}

/** `CREATE TABLE` with its checks. `extra` columns come first (the warehouse adds `reading_id`). */
export function createStatement(table: Table, qualifiedName: string, extra: readonly string[] = []): string {
  const columns = columnsOf(table);
  const lines = [
    ...extra,
    ...columns.map((c) => `${c.name} ${c.type}${c.nullable ? '' : ' NOT NULL'}`),
    ...columns.flatMap((c) => (c.words ? [`CHECK (${c.name} IN (${c.words.map(literal).join(', ')}))`] : [])),
    ...table.checks.map((check) => `CHECK (${check})`),
  ];
  return `CREATE TABLE ${qualifiedName} (\n  ${lines.join(',\n  ')}\n)`;
}

/**
 * `COMMENT ON` for the table and each column. Only for a database that is closed at once: DuckDB 1.5.6 cannot replay
 * from its log a comment on a table with checks, so a kill would leave a warehouse that does not open (measured).
 */
export function commentStatements(table: Table, qualifiedName: string): string[] {
  return [
    `COMMENT ON TABLE ${qualifiedName} IS ${literal(table.comment)}`,
    ...columnsOf(table).map(
      (c) => `COMMENT ON COLUMN ${qualifiedName}.${c.name} IS ${literal(c.description)}`,
    ),
  ];
}

/** The struct of a row as `read_json(columns = …)` wants it: `STRUCT(a VARCHAR, b DATE)`. */
export function structType(table: Table): string {
  return `STRUCT(${columnsOf(table)
    .map((c) => `${c.name} ${c.type}`)
    .join(', ')})`;
}

/** A string as a SQL literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
