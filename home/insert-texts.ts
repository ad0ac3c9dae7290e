import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, literal, type Table } from '../schemas/table.ts';
import type { BatchText } from './batch-texts.ts';

/** Text of one `INSERT`: so much is in memory at once. */
const INSERT_CHARACTERS = 8 * 1024 * 1024;

/** Inserts lines of batches, as texts, into a table that has the batch of each as its first column. */
export async function insertTexts(
  connection: DuckDBConnection,
  name: string,
  table: Table,
  texts: AsyncIterable<BatchText>,
): Promise<void> {
  const shape = `[{"batch_id":"VARCHAR",${jsonShape(table).slice(1)}]`;
  let lines: string[] = [];
  let size = 0;
  const flush = async () => {
    await connection.run(
      `INSERT INTO ${name} BY NAME SELECT unnest(from_json($1::JSON, ${literal(shape)}), recursive := true)`,
      [`[${lines.join(',')}]`],
    );
    lines = [];
    size = 0;
  };
  for await (const { batch_id, text } of texts) {
    for (const line of text.split('\n')) {
      if (line !== '') lines.push(`{"batch_id":"${batch_id}",${line.slice(1)}`);
    }
    size += text.length;
    if (size > INSERT_CHARACTERS) await flush();
  }
  await flush();
}

/** The columns of a table as `from_json` wants them. */
export function jsonShape(table: Table): string {
  return JSON.stringify(Object.fromEntries(columnsOf(table).map((c) => [c.name, c.type])));
}
