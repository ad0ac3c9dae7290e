import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sha256 } from '../schemas/ids.ts';
import { namesOf, PACKED_MARK, readFileOf } from './batch-files.ts';
import { sealedAt } from './batch-texts.ts';
import { failPoint } from './fail-point.ts';
import { holderOf, PACK_SCHEMA_VERSION, type PackedFile, packsFolder, readPacks } from './packs.ts';
import { sealFile, sealFolder } from './seal.ts';

/** What a Tocsin that knows no packs reads first, and refuses: batches that it cannot see would be lost to it. */
const MARK = { batch: { schema_version: 3 }, note: 'Batches of this home lie in packs' };

/**
 * Seals batches of a month as one pack, wherever they lie now. The same batches give the same pack. Their bytes stay
 * what they were: one file of the pack holds all their `batch.json`, one all their readings, and so on, each the
 * concatenation of theirs, and `pack.json` says where each begins.
 */
export async function sealPack(batches: string, month: string, ids: readonly string[]): Promise<void> {
  await mark(batches);
  const sealed = await sealedAt(
    batches,
    ids.map((batch_id) => ({ batch_id })),
  );
  const holders = new Map<string, Buffer[]>();
  const sizes = new Map<string, number>();
  const packed = [];
  for (const batch_id of [...ids].sort()) {
    const files: PackedFile[] = [];
    for (const name of await namesOf(batches, batch_id)) {
      const content = await readFileOf(batches, batch_id, name);
      const holder = holderOf(name);
      const offset = sizes.get(holder) ?? 0;
      files.push({ name, offset, bytes: content.length });
      holders.set(holder, [...(holders.get(holder) ?? []), content]);
      sizes.set(holder, offset + content.length);
    }
    packed.push({ batch_id, sealed_at: sealed.get(batch_id), files });
  }
  const contents = [...holders].map(([name, parts]) => [name, Buffer.concat(parts)] as const);
  const data = contents.map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sha256(bytes) }));
  const content = `${JSON.stringify({ schema_version: PACK_SCHEMA_VERSION, month, data, batches: packed })}\n`;
  const path = join(packsFolder(batches), `${month}-${sha256(content).slice(0, 16)}`);
  await sealFolder(path, async (aside) => {
    for (const [name, bytes] of contents) await writeFile(join(aside, name), bytes);
    await writeFile(join(aside, 'pack.json'), content);
  });
}

async function mark(batches: string): Promise<void> {
  const path = join(batches, PACKED_MARK, 'batch.json');
  const content = `${JSON.stringify(MARK, null, 2)}\n`;
  if ((await readFile(path, 'utf8').catch(() => undefined)) === content) return;
  await sealFile(path, (aside) => writeFile(aside, content));
}

/** Ends a batch in a folder of its own, if it has one. In one step for whoever reads: a kill leaves an orphan `*.tmp`. */
export async function removeLoose(batches: string, batchId: string): Promise<void> {
  await removeAtOnce(join(batches, batchId));
}

/**
 * Takes a batch out of every pack that has it, by packs without it. Killed in between, it lies in the old pack still
 * and is taken out when this is called again.
 */
export async function removePacked(batches: string, batchId: string): Promise<void> {
  for (const [folder, pack] of await readPacks(batches)) {
    if (!pack.has(batchId)) continue;
    const others = [...pack.keys()].filter((id) => id !== batchId);
    if (others.length > 0) await sealPack(batches, basename(folder).slice(0, 7), others);
    failPoint('pack_replaced');
    await removeAtOnce(folder);
  }
}

async function removeAtOnce(folder: string): Promise<void> {
  const going = `${folder}.going.tmp`;
  await rm(going, { recursive: true, force: true });
  try {
    await rename(folder, going);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await rm(going, { recursive: true });
}
