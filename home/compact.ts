import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listLoose } from './batch-files.ts';
import { rowsOf } from './duckdb.ts';
import { failPoint } from './fail-point.ts';
import { packedBatches, packsFolder } from './packs.ts';
import { removeLoose, sealPack } from './seal-pack.ts';
import type { Warehouse } from './warehouse.ts';

/** A batch of fewer bytes is small: to open its files costs more than to read them. */
const SMALL = 1024 * 1024;
/** A pack is begun anew when it has grown to so many bytes: it is put together in memory. */
const PACK = 32 * 1024 * 1024;
/** A month with fewer small batches than this is left as it is: what is sealed late in it gives no pack a day. */
const FEWEST = 10;

/** What compaction did; nothing, most days. */
export interface Compacted {
  readonly packs: number;
  readonly batches: number;
}

/** Loaded batches of months that have ended: one of a later month is there. No clock decides, so a day played again gives the same. */
const ENDED = `
  SELECT strftime(captured_to, '%Y-%m') AS month, string_agg(batch_id, ';' ORDER BY batch_id) AS ids
  FROM fact.batches
  WHERE date_trunc('month', captured_to)
      < (SELECT date_trunc('month', max(captured_to)) FROM fact.batches WHERE origin <> 'desk')
  GROUP BY month ORDER BY month`;

/**
 * Packs the small batches of every month that has ended, a folder for a month in the place of hundreds. Their ids and
 * their bytes stay, so no release changes. To be called by the holder of the home. Killed at any point it loses
 * nothing, and does the rest when it is called again.
 */
export async function compactBatches(warehouse: Warehouse, batches: string): Promise<Compacted> {
  const rows = await warehouse.exclusive((connection) => rowsOf(connection, ENDED));
  return packMonths(batches, new Map(rows.map(({ month, ids }) => [String(month), String(ids).split(';')])));
}

/** As `compactBatches`, for the batches that are named by month. */
export async function packMonths(
  batches: string,
  months: ReadonlyMap<string, readonly string[]>,
  fewest = FEWEST,
): Promise<Compacted> {
  await removeOrphans(batches);
  await removeDoubles(batches);
  const loose = new Set(await listLoose(batches));
  const done = { packs: 0, batches: 0 };
  for (const [month, ids] of months) {
    const groups = await groupsOf(
      batches,
      ids.filter((id) => loose.has(id)),
      fewest,
    );
    for (const group of groups) {
      await sealPack(batches, month, group);
      failPoint('pack_sealed');
      for (const id of group) {
        await removeLoose(batches, id);
        failPoint('packed_removed');
      }
      done.packs += 1;
      done.batches += group.length;
    }
  }
  return done;
}

/** Small batches, in groups of the size of a pack; none where they are few. */
async function groupsOf(batches: string, ids: readonly string[], fewest: number): Promise<string[][]> {
  if (ids.length < fewest) return [];
  const small: { readonly id: string; readonly bytes: number }[] = [];
  for (const id of ids) {
    const bytes = await sizeOf(join(batches, id));
    if (bytes < SMALL) small.push({ id, bytes });
  }
  if (small.length < fewest) return [];
  const groups: string[][] = [];
  let size = PACK;
  for (const { id, bytes } of small) {
    size += bytes;
    if (size > PACK) {
      groups.push([]);
      size = bytes;
    }
    groups.at(-1)?.push(id);
  }
  return groups;
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
}

/** A kill left batches that are packed in their folders as well; so does a backup that is copied in, or a window ended twice. */
async function removeDoubles(batches: string): Promise<void> {
  const packed = await packedBatches(batches);
  for (const id of await listLoose(batches)) if (packed.has(id)) await removeLoose(batches, id);
}

/** What a kill left half removed, and half a pack. What a window that is being sealed writes is left alone. */
async function removeOrphans(batches: string): Promise<void> {
  for (const folder of [batches, packsFolder(batches)]) {
    const names = await readdir(folder).catch(() => []);
    const orphans = names.filter((name) => name.endsWith(folder === batches ? '.going.tmp' : '.tmp'));
    for (const name of orphans) await rm(join(folder, name), { recursive: true, force: true });
  }
}
