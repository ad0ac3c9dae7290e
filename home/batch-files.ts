import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesIn } from './line-files.ts';
import { type Packed, packedBatches, readPacked } from './packs.ts';

/** A folder of this name makes a Tocsin that knows no packs refuse the home (home/seal-pack.ts). */
export const PACKED_MARK = '0'.repeat(64);

/** Ids of the batches that lie loose, in a folder of their own; sorted. */
export async function listLoose(batches: string): Promise<string[]> {
  const names = await readdir(batches).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name) && name !== PACKED_MARK).sort();
}

/** Ids of all sealed batches, sorted, each once however it lies: loose, packed, or (a kill between) both. */
export async function listBatches(batches: string): Promise<string[]> {
  // In this order: what is packed in between is seen twice rather than never.
  const loose = await listLoose(batches);
  const packed = await packedBatches(batches);
  return packed.size === 0 ? loose : [...new Set([...loose, ...packed.keys()])].sort();
}

/**
 * Does one of two things with a batch, by how it lies. Again where it was packed, or its pack replaced, in between;
 * rejects with ENOENT where it is nowhere.
 */
async function whereItLies<T>(
  batches: string,
  batchId: string,
  loose: (folder: string) => Promise<T>,
  packed: (packed: Packed) => Promise<T>,
): Promise<T> {
  for (let left = 3; ; left -= 1) {
    const found = (await packedBatches(batches)).get(batchId);
    try {
      return await (found === undefined ? loose(join(batches, batchId)) : packed(found));
    } catch (error) {
      if (left === 0 || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

/** Names of the files of a batch (`batch.json`, `readings-0001.jsonl.gz` …), sorted. */
export async function namesOf(batches: string, batchId: string): Promise<string[]> {
  const names = await whereItLies(
    batches,
    batchId,
    (folder) => readdir(folder),
    async ({ files }) => files.map((f) => f.name),
  );
  return [...names].sort();
}

/** The bytes of one file of a batch. */
export function readFileOf(batches: string, batchId: string, name: string): Promise<Buffer> {
  return whereItLies(
    batches,
    batchId,
    (folder) => readFile(join(folder, name)),
    (packed) => readPacked(packed, name),
  );
}

/** The lines of those files of a batch whose names begin so: `problems-0003` for the problems of its third part. */
export async function* linesOf(batches: string, batchId: string, prefix: string): AsyncGenerator<string> {
  for (const name of (await namesOf(batches, batchId)).filter((n) => n.startsWith(prefix))) {
    yield* linesIn(await readFileOf(batches, batchId, name));
  }
}

/**
 * Runs `work` with a folder that has the files of a batch: its own, or `aside`, into which a packed one is laid out
 * and which is gone afterwards. What a kill left in `aside` goes first.
 */
export async function withFolderOf<T>(
  batches: string,
  batchId: string,
  aside: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await rm(aside, { recursive: true, force: true });
  const packed = (await packedBatches(batches)).get(batchId);
  if (packed === undefined) return work(join(batches, batchId));
  try {
    await layOut(batches, batchId, aside);
    return await work(aside);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Writes the files of a batch into a folder that is not there yet. */
export async function layOut(batches: string, batchId: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await namesOf(batches, batchId)) {
    await writeFile(join(folder, name), await readFileOf(batches, batchId, name));
  }
}
