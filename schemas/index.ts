import type { Row as RowOfTable, Table } from './table.ts';
import type { ReleaseTable } from './tables/index.ts';

export type * from './flow.ts';
export type { Source, SourceMeta } from './source.ts';
export { type ColumnDoc, columnsOf, type Table } from './table.ts';
export { RELEASE_TABLES, type ReleaseTable } from './tables/index.ts';

/** Name of a table of a release. */
export type TableName = ReleaseTable['name'];

/**
 * A row as JSON has it (days and times as text): `Row<'signals'>` of a table of a release, `Row<typeof table>` of any.
 */
export type Row<T extends TableName | Table> = T extends Table
  ? RowOfTable<T>
  : RowOfTable<Extract<ReleaseTable, { readonly name: T }>>;
