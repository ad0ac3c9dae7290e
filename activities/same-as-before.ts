import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BatchFile, type MadePart, type NewBatch, readBatch } from '../home/batches.ts';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { literal } from '../schemas/table.ts';

/**
 * The batch that is read again, where doing so found nothing else: the window ends as it did, and each of its readings
 * is known from these very captures. Then nothing is sealed. A batch that did not count, and still does not, is the
 * same whatever is in it.
 */
export async function sameAsBefore(
  paths: HomePaths,
  warehouse: Warehouse,
  rereads: string | undefined,
  row: NewBatch,
  parts: readonly MadePart[],
): Promise<BatchFile | undefined> {
  if (rereads === undefined) return undefined;
  // What was erased since has to be told of.
  if (await holdsErased(parts)) return undefined;
  const before = await readBatch(paths.batches, rereads);
  if (!endsAlike(before.batch, row)) return undefined;
  if (row.loaded && (await countUnknown(warehouse, parts)) > 0) return undefined;
  return before;
}

async function holdsErased(parts: readonly MadePart[]): Promise<boolean> {
  const names = await Promise.all(parts.map(({ folder }) => readdir(folder)));
  return names.flat().some((name) => name.startsWith('erased'));
}

function endsAlike(before: NewBatch, now: NewBatch): boolean {
  const same = before.outcome === now.outcome && before.loaded === now.loaded;
  if (!now.loaded) return same;
  return (
    same &&
    before.complete_from === now.complete_from &&
    before.complete_to === now.complete_to &&
    before.records === now.records &&
    before.skipped === now.skipped
  );
}

/** Readings that the warehouse does not have from their captures. */
async function countUnknown(warehouse: Warehouse, parts: readonly MadePart[]): Promise<number> {
  const files = parts
    .filter(({ summary }) => summary.readings > 0)
    .map(({ folder }) => literal(join(folder, 'readings*.jsonl.gz')));
  if (files.length === 0) return 0;
  const [row] = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      `SELECT count(*)::INT AS n
       FROM read_json([${files.join(', ')}], format = 'newline_delimited', maximum_object_size = 16777216,
                      columns = {reading_id: 'VARCHAR', warc: 'VARCHAR', warc_offset: 'INTEGER'})
       ANTI JOIN fact.reading_captures USING (reading_id, warc, warc_offset)`,
    ),
  );
  return Number(row?.n);
}
