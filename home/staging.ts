import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { literal, structType } from '../schemas/table.ts';
import { FACT_TABLES } from '../schemas/tables/index.ts';

/** What is staged at once, in files and in compressed bytes: memory stays the same however large a batch is. */
const AT_ONCE = { files: 48, bytes: 8 * 1024 * 1024 };

/**
 * Runs `work` while the view `staged` shows the readings of a batch, each with its own number `line`. They are parsed
 * once, into Parquet files in the folder
 * `aside`, which a kill may leave and the next load removes: a temporary table that is dropped in a transaction would keep its memory
 * until the end of it, and so hold the batch whole (measured with DuckDB 1.5.6).
 */
export async function withStaged<T>(
  connection: DuckDBConnection,
  folder: string,
  aside: string,
  work: () => Promise<T>,
): Promise<T> {
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    const groups = await groupsOf(folder);
    for (const [number, files] of groups.entries()) {
      const target = literal(join(aside, `${String(number).padStart(6, '0')}.parquet`));
      await connection.run(
        `COPY (SELECT ${number}::BIGINT AS stage, * FROM ${readingLines(files)}) TO ${target}
         (FORMAT parquet, COMPRESSION lz4, ROW_GROUP_SIZE 8192)`,
      );
    }
    await connection.run(
      `CREATE OR REPLACE TEMP VIEW staged AS SELECT *, (stage << 32) + file_row_number AS line
       FROM read_parquet(${literal(join(aside, '*.parquet'))}, file_row_number = true)`,
    );
    return await work();
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** The files of readings of a batch, in groups that are staged one after the other. */
async function groupsOf(folder: string): Promise<string[][]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('readings-')).sort();
  const groups: string[][] = [];
  let bytes = 0;
  for (const path of names.map((name) => join(folder, name))) {
    const { size } = await stat(path);
    bytes += size;
    const last = groups.at(-1);
    if (last !== undefined && last.length < AT_ONCE.files && bytes <= AT_ONCE.bytes) last.push(path);
    else {
      groups.push([path]);
      bytes = size;
    }
  }
  return groups;
}

function readingLines(files: readonly string[]): string {
  const facts = Object.entries(FACT_TABLES).map(
    ([key, table]) => `${key}: ${literal(structType(table) + (key === 'document' ? '' : '[]'))}`,
  );
  const columns = [
    "reading_id: 'VARCHAR', capture_sha256: 'VARCHAR', captured_at: 'TIMESTAMPTZ', warc: 'VARCHAR'",
    "warc_offset: 'INTEGER', reader_version: 'VARCHAR', coding_version: 'VARCHAR'",
    ...facts,
  ];
  return `read_json([${files.map(literal).join(', ')}], format = 'newline_delimited',
    maximum_object_size = 16777216, columns = {${columns.join(', ')}})`;
}
