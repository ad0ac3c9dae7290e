import { listBatches } from './batch-files.ts';
import { readBatch } from './batches.ts';
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
  const missing = await findMissing(warehouse, only ?? (await listBatches(batchesFolder)));
  for (const id of missing) await loadBatch(warehouse, batchesFolder, id);
  return missing.length;
}

/** Loads what the desk sealed while this process held the home. Batches of sources are left to their own windows. */
export async function loadDesk(warehouse: Warehouse, batchesFolder: string): Promise<void> {
  for (const id of await findMissing(warehouse, await listBatches(batchesFolder))) {
    const { batch } = await readBatch(batchesFolder, id);
    if (batch.source_id === 'desk') await loadBatch(warehouse, batchesFolder, id);
  }
}

async function findMissing(warehouse: Warehouse, ids: readonly string[]): Promise<string[]> {
  const loaded = await warehouse.exclusive((connection) =>
    rowsOf(connection, 'SELECT batch_id FROM fact.batches'),
  );
  const there = new Set(loaded.map((row) => row.batch_id));
  return ids.filter((id) => !there.has(id));
}
