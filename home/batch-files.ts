import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { linesIn } from './line-files.ts';
import { holderOf, type Packed, packedBatches, readPacked } from './packs.ts';

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

/** When each of these batches was sealed, as an ISO instant. */
export async function sealedAt(
  batches: string,
  of: readonly { readonly batch_id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const packed = await packedBatches(batches);
  const times = new Map<string, string>();
  for (const { batch_id } of of) {
    const time = packed.get(batch_id)?.sealed_at ?? statOf(join(batches, batch_id, 'batch.json'));
    // It was packed a moment ago.
    times.set(batch_id, time ?? (await packedBatches(batches)).get(batch_id)?.sealed_at ?? '');
  }
  return times;
}

function statOf(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtime.toISOString();
}

/** The lines of those files of a batch whose names begin so: `problems-0003` for the problems of its third part. */
export async function* linesOf(batches: string, batchId: string, prefix: string): AsyncGenerator<string> {
  for (const name of (await namesOf(batches, batchId)).filter((n) => n.startsWith(prefix))) {
    yield* linesIn(await readFileOf(batches, batchId, name));
  }
}

/**
 * The lines of one kind (`captures`, `problems`) of many batches, one text for each batch that has such files. What
 * all batches of a pack have of it is read at once: a look at thousands of batches opens a file or two a month.
 */
export async function* textsOf(
  batches: string,
  ids: Iterable<string>,
  kind: string,
): AsyncGenerator<{ readonly batch_id: string; readonly text: string }> {
  const packed = await packedBatches(batches);
  const held = new Map<string, Buffer>();
  for (const batch_id of ids) {
    const bytes = packed.has(batch_id) ? heldBytes(held, packed.get(batch_id), kind) : undefined;
    const parts = bytes ?? (await looseBytes(batches, batch_id, kind));
    if (parts.length > 0) yield { batch_id, text: parts.map((part) => unpacked(part)).join('') };
  }
}

/** Files of a kind in a packed batch, out of the pack's file that holds them; undefined where the pack went. */
function heldBytes(
  held: Map<string, Buffer>,
  packed: Packed | undefined,
  kind: string,
): Buffer[] | undefined {
  const found: Buffer[] = [];
  for (const { name, offset, bytes } of packed?.files ?? []) {
    if (!isOf(name, kind)) continue;
    const path = join(packed?.pack ?? '', holderOf(name));
    try {
      const all = held.get(path) ?? readFileSync(path);
      held.set(path, all);
      found.push(all.subarray(offset, offset + bytes));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return undefined;
    }
  }
  return found;
}

/** Without a turn of the event loop for every file: thousands of small ones are read in a tenth of the time. */
async function looseBytes(batches: string, batchId: string, kind: string): Promise<Buffer[]> {
  const folder = join(batches, batchId);
  try {
    // Every batch has this one, and nothing else of its kind.
    if (kind === 'batch') return [readFileSync(join(folder, 'batch.json'))];
    const names = readdirSync(folder).filter((name) => isOf(name, kind));
    return names.sort().map((name) => readFileSync(join(folder, name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const names = (await namesOf(batches, batchId)).filter((name) => isOf(name, kind));
    return Promise.all(names.map((name) => readFileOf(batches, batchId, name)));
  }
}

function isOf(name: string, kind: string): boolean {
  return holderOf(name).startsWith(`${kind}.`);
}

function unpacked(bytes: Buffer): string {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (zipped ? gunzipSync(bytes) : bytes).toString();
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
