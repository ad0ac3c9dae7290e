import { link, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import { batches } from '../schemas/tables/provenance.ts';
import { type PartSummary, partSummarySchema } from './parts.ts';
import { sealFolder } from './seal.ts';

/** Version of the batch files; a newer Tocsin rebuilds from older ones, an older one refuses newer ones. */
export const BATCH_SCHEMA_VERSION = 1;

/** `batch.json`. The hash of everything but `batch.batch_id` is that id and the folder's name. */
const batchFileSchema = z.object({
  batch: batches.row,
  warcs: z.array(z.string()),
  parts: z.array(partSummarySchema),
  /** Hashes of what was erased from it; absent where nothing was. */
  erased: z.array(z.string()).optional(),
});
export type BatchFile = Readonly<z.infer<typeof batchFileSchema>>;
export type BatchRow = Row<typeof batches>;

/**
 * Seals a batch from its parts (folders made by `sealPart`), which are linked in, not copied. Sealing the same
 * content again gives the same id and changes nothing.
 */
export async function sealBatch(
  batchesFolder: string,
  row: Omit<BatchRow, 'batch_id'>,
  warcs: readonly string[],
  parts: readonly { readonly folder: string; readonly summary: PartSummary }[],
): Promise<BatchFile> {
  const content = { batch: row, warcs: [...warcs], parts: parts.map((p) => p.summary) };
  const batch_id = sha256(JSON.stringify(content));
  const file: BatchFile = { ...content, batch: { batch_id, ...row } };
  await sealFolder(join(batchesFolder, batch_id), async (aside) => {
    for (const [index, part] of parts.entries()) await linkPart(part.folder, aside, index + 1);
    await writeFile(join(aside, 'batch.json'), `${JSON.stringify(file, null, 2)}\n`);
  });
  return file;
}

/** `readings.jsonl.gz` of part 3 becomes `readings-0003.jsonl.gz`, and `readings-02.jsonl.gz` becomes `readings-0003-02.jsonl.gz`. */
async function linkPart(from: string, to: string, number: number): Promise<void> {
  const suffix = String(number).padStart(4, '0');
  for (const name of await readdir(from)) {
    const lines = /^([a-z]+)((?:-\d+)?\.jsonl\.gz)$/.exec(name);
    if (lines !== null) await link(join(from, name), join(to, `${lines[1]}-${suffix}${lines[2]}`));
  }
}

/** Ids of all sealed batches, sorted. */
export async function listBatches(batchesFolder: string): Promise<string[]> {
  const names = await readdir(batchesFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
}

/** Reads `batch.json`; refuses a file of a newer format. */
export async function readBatch(batchesFolder: string, batchId: string): Promise<BatchFile> {
  const path = join(batchesFolder, batchId, 'batch.json');
  const file = batchFileSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  if (file.batch.schema_version > BATCH_SCHEMA_VERSION) {
    throw new TocsinError(
      'config',
      `${path} has format ${file.batch.schema_version} and this Tocsin reads up to ${BATCH_SCHEMA_VERSION}: upgrade it`,
    );
  }
  return file;
}
