import { listBatches } from './batch-files.ts';
import { rowsOf } from './duckdb.ts';
import { loadBatch } from './load.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * Loads every sealed batch that the warehouse does not have: the whole index where it was deleted, or the batch that
 * a kill left between sealing and loading. `only` keeps to the batches that a release lists. Returns how many.
 */
export async function rebuild(
  warehouse: Warehouse,
  batchesFolder: string,
  only: readonly string[] | undefined,
): Promise<number> {
  const loaded = await warehouse.exclusive((connection) =>
    rowsOf(connection, 'SELECT batch_id FROM fact.batches'),
  );
  const there = new Set(loaded.map((row) => row.batch_id));
  const missing = (only ?? (await listBatches(batchesFolder))).filter((id) => !there.has(id));
  for (const id of missing) await loadBatch(warehouse, batchesFolder, id);
  return missing.length;
}
