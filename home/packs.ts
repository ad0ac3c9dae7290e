import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';
import { refuseNewer } from './versions.ts';

/** Version of `pack.json`. */
export const PACK_SCHEMA_VERSION = 1;

const packedFileSchema = z.object({ name: z.string(), offset: z.int(), bytes: z.int() });
/** One file of a packed batch: its bytes in the file of the pack that holds all of its kind. */
export type PackedFile = Readonly<z.infer<typeof packedFileSchema>>;

const packSchema = z.object({
  schema_version: z.int(),
  batches: z.array(
    z.object({
      batch_id: z.string(),
      /** When `batch.json` was sealed: it tells which of two looks at one capture was the later. */
      sealed_at: z.iso.datetime(),
      files: z.array(packedFileSchema),
    }),
  ),
});
const versionSchema = z.object({ schema_version: z.int() });

/** Where a packed batch lies. */
export interface Packed {
  readonly pack: string;
  readonly sealed_at: string;
  readonly files: readonly PackedFile[];
}

/** The folder of the packs, `<month>-<hash>/` each, beside the folders of loose batches. */
export function packsFolder(batches: string): string {
  return join(batches, 'packs');
}

/** The file of a pack that holds a batch's file: `readings.jsonl.gz` for `readings-0003-02.jsonl.gz`. */
export function holderOf(name: string): string {
  return name.replace(/^([a-z]+)(?:-\d+)+(\.jsonl\.gz)$/, '$1$2');
}

// Packs are immutable and bear their hash in their name: each is read once a process.
const known = new Map<string, ReadonlyMap<string, Packed>>();

/** Every pack of a home by its folder, sorted, with the batches that it holds. Throws `config` on a newer or a damaged one. */
export async function readPacks(batches: string): Promise<ReadonlyMap<string, ReadonlyMap<string, Packed>>> {
  for (let left = 3; ; left -= 1) {
    const found = await tryRead(batches);
    if (!(found instanceof TocsinError)) return found;
    if (left === 0) throw found;
  }
}

/** The error of a pack that is not there, which another may have replaced between the listing and the reading. */
async function tryRead(batches: string): Promise<Map<string, ReadonlyMap<string, Packed>> | TocsinError> {
  const names = await readdir(packsFolder(batches)).catch(none);
  const packs = new Map<string, ReadonlyMap<string, Packed>>();
  for (const name of names.filter((n) => /^\d{4}-\d{2}-[0-9a-f]{16}$/.test(n)).sort()) {
    const folder = join(packsFolder(batches), name);
    const pack = known.get(folder) ?? (await readPack(folder));
    if (pack === undefined) return damaged(join(folder, 'pack.json'), undefined);
    known.set(folder, pack);
    packs.set(folder, pack);
  }
  return packs;
}

async function readPack(folder: string): Promise<ReadonlyMap<string, Packed> | undefined> {
  const path = join(folder, 'pack.json');
  const content = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (content === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(content);
    refuseNewer(path, versionSchema.parse(found).schema_version, PACK_SCHEMA_VERSION);
    const { batches } = packSchema.parse(found);
    return new Map(
      batches.map(({ batch_id, sealed_at, files }) => [batch_id, { pack: folder, sealed_at, files }]),
    );
  } catch (cause) {
    if (cause instanceof TocsinError) throw cause;
    throw damaged(path, cause);
  }
}

function damaged(path: string, cause: unknown): TocsinError {
  return new TocsinError('config', `${path} is damaged: restore this pack from a backup`, { cause });
}

// What the packs of a home hold together, until there are others.
const together = new Map<string, { readonly of: string; readonly packed: ReadonlyMap<string, Packed> }>();

/** The packed batches of a home by id. One that lies in two packs is the same in both. */
export async function packedBatches(batches: string): Promise<ReadonlyMap<string, Packed>> {
  const packs = await readPacks(batches);
  const of = [...packs.keys()].join();
  const before = together.get(batches);
  if (before?.of === of) return before.packed;
  const packed = new Map([...packs.values()].flatMap((pack) => [...pack]));
  together.set(batches, { of, packed });
  return packed;
}

/** The bytes of one file of a packed batch; rejects with ENOENT where the batch has none of that name, or the pack went. */
export async function readPacked({ pack, files }: Packed, name: string): Promise<Buffer> {
  const file = files.find((f) => f.name === name);
  const holder = join(pack, holderOf(name));
  if (file === undefined) throw Object.assign(new Error(`no ${name} in ${pack}`), { code: 'ENOENT' });
  const handle = await open(holder, 'r');
  try {
    const bytes = Buffer.alloc(file.bytes);
    const { bytesRead } = await handle.read(bytes, 0, file.bytes, file.offset);
    if (bytesRead !== file.bytes) throw damaged(holder, undefined);
    return bytes;
  } finally {
    await handle.close();
  }
}

function none(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
