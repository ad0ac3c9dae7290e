import { rename, rm } from 'node:fs/promises';
import { literal } from '../schemas/table.ts';
import { listBatches } from './batch-files.ts';
import { cleanBatch } from './clean-batch.ts';
import { cleanWork } from './clean-work.ts';
import { type DatabaseLimits, rowsOf } from './duckdb.ts';
import { failPoint } from './fail-point.ts';
import type { HomePaths } from './paths.ts';
import { rebuild } from './rebuild.ts';
import { scrubArchive } from './scrub.ts';
import { readTombstones, type Tombstones } from './tombstones.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';
import { withdrawReleases } from './withdrawn.ts';

/**
 * Makes what the tombstones say true: does what a kill left of an erasure, and takes out again what a restored
 * backup brought back. To be called when the home is taken, before anything is loaded; without a tombstone it does
 * nothing. Returns the warehouse to go on with: a new one where the old held an erased document.
 */
export async function completeErasures(
  paths: HomePaths,
  warehouse: Warehouse,
  limits: DatabaseLimits,
): Promise<Warehouse> {
  const tombstones = await readTombstones(paths.batches);
  if (tombstones.erasures.length === 0) return warehouse;
  const scrubbed = await scrubArchive(paths.archive, tombstones.records);
  failPoint('records_blanked');
  const stale = await isStale(warehouse, tombstones);
  const replaced = await cleanBatches(paths, tombstones, stale ? new Set() : await loadedIn(warehouse));
  if (!stale && scrubbed.length === 0 && replaced === 0) return warehouse;
  await cleanWork(paths, tombstones);
  await withdrawReleases(paths.releases, tombstones);
  failPoint('releases_withdrawn');
  return stale ? renewWarehouse(paths, warehouse, limits) : warehouse;
}

/** Whether the warehouse knows less than the tombstones: it lacks one, or holds a document that is erased. */
async function isStale(warehouse: Warehouse, { batches, documents }: Tombstones): Promise<boolean> {
  return warehouse.exclusive(async (connection) => {
    const [row] = await rowsOf(
      connection,
      `SELECT (SELECT count(*) FROM fact.batches WHERE batch_id IN (${listed(batches)}))::INT AS known,
              EXISTS (FROM fact.readings WHERE sha256(document_id) IN (${listed(documents)})) AS holds`,
    );
    return row?.known !== batches.length || row.holds === true;
  });
}

async function loadedIn(warehouse: Warehouse): Promise<ReadonlySet<string>> {
  const rows = await warehouse.exclusive((connection) =>
    rowsOf(connection, 'SELECT batch_id FROM fact.batches'),
  );
  return new Set(rows.map((row) => String(row.batch_id)));
}

/** Cleans the batches that are not known to be clean. Returns how many were replaced. */
async function cleanBatches(
  paths: HomePaths,
  tombstones: Tombstones,
  clean: ReadonlySet<string>,
): Promise<number> {
  let replaced = 0;
  for (const id of await listBatches(paths.batches)) {
    if (clean.has(id)) continue;
    if ((await cleanBatch(paths, id, tombstones)) !== id) replaced += 1;
  }
  return replaced;
}

/**
 * Builds the warehouse again in a file of its own and puts it in the place of the old: rows that were deleted would
 * leave their bytes in free blocks. The home stays taken until the new file has its name.
 */
async function renewWarehouse(paths: HomePaths, old: Warehouse, limits: DatabaseLimits): Promise<Warehouse> {
  const aside = `${paths.warehouse}.new`;
  for (const file of [aside, `${aside}.wal`]) await rm(file, { force: true });
  const fresh = await openWarehouse(aside, limits);
  try {
    await rebuild(fresh, paths.batches, undefined);
    await fresh.exclusive((connection) => connection.run('CHECKPOINT'));
  } finally {
    fresh.close();
  }
  // The log of the old file bears the name that that of the new one will have: it must be gone before.
  await old.exclusive(async (connection) => {
    await connection.run('CHECKPOINT');
    await connection.run('PRAGMA disable_checkpoint_on_shutdown');
  });
  await rm(`${paths.warehouse}.wal`, { force: true });
  await rename(aside, paths.warehouse);
  failPoint('warehouse_renewed');
  old.close();
  return openWarehouse(paths.warehouse, limits);
}

function listed(values: Iterable<string>): string {
  return [...values].map(literal).join(', ') || 'NULL';
}
