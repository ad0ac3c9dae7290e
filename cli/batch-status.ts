import { listBatches } from '../home/batch-files.ts';
import { type BatchRow, readBatches } from '../home/batches.ts';
import type { HomePaths } from '../home/paths.ts';
import { readDescriptorOf, readLatest } from '../home/releases.ts';

/** Every sealed batch, oldest first: what has come in, whether or not a release knows of it yet. */
export async function sealedBatches(paths: HomePaths): Promise<BatchRow[]> {
  const files = await readBatches(paths.batches, await listBatches(paths.batches));
  return files
    .map((file) => file.batch)
    .sort((a, b) => a.captured_to.localeCompare(b.captured_to) || a.batch_id.localeCompare(b.batch_id));
}

/** The last batch of each source; of a window that was read again, the one that read it last. */
export function lastBatches(batches: readonly BatchRow[]): ReadonlyMap<string, BatchRow> {
  return new Map(lastReadings(batches).map((batch) => [batch.source_id, batch]));
}

/** Batches without those that another one reads again. */
function lastReadings(batches: readonly BatchRow[]): readonly BatchRow[] {
  const again = new Set(batches.map((batch) => batch.rereads));
  return batches.filter((batch) => !again.has(batch.batch_id));
}

/** The sealed batches that the latest release does not contain. */
export async function unpublished(
  paths: HomePaths,
  batches: readonly BatchRow[],
): Promise<readonly BatchRow[]> {
  const latest = await readLatest(paths.releases);
  if (!latest) return batches;
  const known = new Set((await readDescriptorOf(paths.releases, latest.path)).tocsin.batches);
  return batches.filter((batch) => !known.has(batch.batch_id));
}
