export type * from './flow.ts';
export type { Source, SourceMeta } from './source.ts';
export { columnsOf, type Row, type Table } from './table.ts';
export { RELEASE_TABLES } from './tables/index.ts';
