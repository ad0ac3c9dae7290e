import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal } from '../schemas/table.ts';
import { rowsOf } from './duckdb.ts';
import type { ErasedRecord } from './tombstones.ts';

/**
 * What was read, of every batch, as the table `read`; false where there is no batch with readings. `folders`: that of
 * the batches, and one into which the packed ones are laid out.
 */
export async function readReadings(
  connection: DuckDBConnection,
  folders: readonly string[],
): Promise<boolean> {
  const files = await lineFiles(folders, 'readings');
  if (files.length === 0) return false;
  await connection.run(
    `CREATE TABLE read AS
     SELECT ${BATCH_ID} AS batch_id, capture_sha256, document.document_id AS document_id,
            document.source_id AS source_id, document.address AS address, document.title AS title
     FROM read_json([${files.map(literal).join(', ')}], format = 'newline_delimited', filename = true,
       maximum_object_size = 16777216, columns = {capture_sha256: 'VARCHAR',
       document: 'STRUCT(document_id VARCHAR, source_id VARCHAR, address VARCHAR, title VARCHAR)'})`,
  );
  return true;
}

const BATCH_ID = "regexp_extract(filename, '([0-9a-f]{64})[^0-9a-f][^/\\\\]*$', 1)";

async function lineFiles(folders: readonly string[], kind: string): Promise<string[]> {
  const pattern = new RegExp(`^[0-9a-f]{64}[/\\\\]${kind}-[0-9-]+\\.jsonl\\.gz$`);
  const found: string[] = [];
  for (const folder of folders.filter((f) => existsSync(f))) {
    const names = await readdir(folder, { recursive: true });
    found.push(...names.filter((name) => pattern.test(name)).map((name) => join(folder, name)));
  }
  return found;
}

/** Batches that have a line of the document, or of a capture that held nothing else. */
export async function replacedBy(
  connection: DuckDBConnection,
  folders: readonly string[],
  target: string,
  records: readonly ErasedRecord[],
  addresses: ReadonlySet<string>,
): Promise<string[]> {
  const wholes = records.filter((record) => record.whole).map((record) => record.capture_sha256);
  const files = await lineFiles(folders, 'captures');
  const rows = await rowsOf(
    connection,
    `SELECT batch_id FROM read WHERE document_id = ${target}
     UNION SELECT ${BATCH_ID} FROM read_json([${files.map(literal).join(', ')}], format = 'newline_delimited',
       filename = true, columns = {capture_sha256: 'VARCHAR', address: 'VARCHAR'})
     WHERE capture_sha256 IN (${listed(wholes)}) OR address IN (${listed(addresses)})`,
  );
  return rows.map((row) => String(row.batch_id));
}

function listed(values: Iterable<string>): string {
  return [...values].map(literal).join(', ') || 'NULL';
}
