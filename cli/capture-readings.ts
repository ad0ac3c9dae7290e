import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { listBatches, readBatch } from '../home/batches.ts';
import { rowsOf } from '../home/duckdb.ts';
import { literal } from '../schemas/table.ts';

const readingSchema = z.object({
  reading_id: z.string(),
  document_id: z.string(),
  reader_version: z.string(),
  coding_version: z.string(),
  passages: z.int(),
  violations: z.int(),
});

/** How many readings came of a capture, and the first of them. */
export interface ReadingsOf {
  readonly count: number;
  readonly first: readonly Readonly<z.infer<typeof readingSchema>>[];
}

const COLUMNS =
  "{reading_id: 'VARCHAR', capture_sha256: 'VARCHAR', reader_version: 'VARCHAR', coding_version: 'VARCHAR', document: 'STRUCT(document_id VARCHAR)', passages: 'JSON[]', violations: 'JSON[]'}";
/** As loading has it. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** The readings of a capture (its SHA-256) in the batches that hold one of these WARC files. */
export async function readingsOf(
  batches: string,
  capture: string,
  warcs: ReadonlySet<string>,
  first: number,
): Promise<ReadingsOf> {
  const folders = (await batchesWith(batches, warcs)).map((id) => join(batches, id));
  const files = folders.filter((folder) => existsSync(join(folder, 'readings-0001.jsonl.gz')));
  if (files.length === 0) return { count: 0, first: [] };
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const from = files.map((folder) => literal(join(folder, 'readings-*.jsonl.gz'))).join(', ');
    const rows = await rowsOf(
      connection,
      `SELECT *, (count(*) OVER ())::INTEGER AS n FROM (
         SELECT DISTINCT reading_id, document.document_id AS document_id, reader_version, coding_version,
                len(passages)::INTEGER AS passages, len(violations)::INTEGER AS violations
         FROM read_json([${from}], format = 'newline_delimited', maximum_object_size = ${LONGEST_LINE}, columns = ${COLUMNS})
         WHERE capture_sha256 = $1
       ) ORDER BY document_id, reading_id LIMIT ${first}`,
      [capture],
    );
    return { count: Number(rows[0]?.n ?? 0), first: rows.map((row) => readingSchema.parse(row)) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function batchesWith(batches: string, warcs: ReadonlySet<string>): Promise<string[]> {
  const files = await Promise.all((await listBatches(batches)).map((id) => readBatch(batches, id)));
  return files
    .filter((file) => file.warcs.some((warc) => warcs.has(warc)))
    .map((file) => file.batch.batch_id);
}
