import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { makeData, RecordBatch, RecordBatchFileWriter, type Schema, Struct } from 'apache-arrow';
import { type ColumnDoc, columnsOf, literal, type Table } from '../schemas/table.ts';
import { arrowData, arrowExpression, arrowSchema, type Cell } from './arrow-columns.ts';

/** Rows a record batch: enough for speed, few enough for memory. */
const BATCH_ROWS = 32_768;

/** Writes the rows of a table's Parquet file, in their order, as one Arrow IPC file. */
export async function writeArrow(
  connection: DuckDBConnection,
  table: Table,
  parquet: string,
  file: string,
): Promise<void> {
  const schema = arrowSchema(table);
  const writer = new RecordBatchFileWriter();
  writer.reset(undefined, schema);
  const written = pipeline(Readable.from(writer), createWriteStream(file));
  try {
    for await (const columns of cellsOf(connection, table, parquet))
      writer.write(batchOf(schema, columnsOf(table), columns));
  } finally {
    writer.finish();
    await written;
  }
}

/** The table a batch at a time, as columns. */
async function* cellsOf(
  connection: DuckDBConnection,
  table: Table,
  parquet: string,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const documented = columnsOf(table);
  const selected = documented.map(arrowExpression).join(', ');
  const result = await connection.stream(`SELECT ${selected} FROM read_parquet(${literal(parquet)})`);
  let columns: Cell[][] = documented.map(() => []);
  for (;;) {
    const chunk = await result.fetchChunk();
    const rows = chunk?.rowCount ?? 0;
    for (const [index, column] of columns.entries())
      if (chunk && rows > 0) for (const cell of chunk.getColumnValues(index)) column.push(cell as Cell);
    const full = (columns[0]?.length ?? 0) >= BATCH_ROWS;
    if ((full || rows === 0) && (columns[0]?.length ?? 0) > 0) {
      yield columns;
      columns = documented.map(() => []);
    }
    if (rows === 0) return;
  }
}

function batchOf(schema: Schema, documented: readonly ColumnDoc[], columns: readonly (readonly Cell[])[]) {
  const children = documented.map((column, index) => arrowData(column, columns[index] ?? []));
  const data = makeData({
    type: new Struct(schema.fields),
    length: columns[0]?.length ?? 0,
    nullCount: 0,
    children,
  });
  return new RecordBatch(schema, data);
}
