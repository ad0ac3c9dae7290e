import { link, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import { type PartSummary, partSummarySchema } from '../schemas/steps.ts';
import type { Row } from '../schemas/table.ts';
import { batches } from '../schemas/tables/provenance.ts';
import { readFileOf } from './batch-files.ts';
import { textsOf } from './batch-texts.ts';
import { sealFolder } from './seal.ts';
import { refuseNewer } from './versions.ts';

/** Version of the batch files; a newer Tocsin rebuilds from older ones, an older one refuses newer ones. */
export const BATCH_SCHEMA_VERSION = 1;
/** A batch that reads another again: a Tocsin of version 1 would take it for a second window. */
const REREAD_SCHEMA_VERSION = 2;
/** The newest version that this Tocsin reads. */
const NEWEST_SCHEMA_VERSION = REREAD_SCHEMA_VERSION;

/** `batch.json`. The hash of everything but `batch.batch_id` is that id and the folder's name. */
const batchFileSchema = z.object({
  // The key is only there where it says something, so that all other batches keep the ids of version 1.
  batch: batches.row.extend({ rereads: batches.row.shape.rereads.default(null) }),
  warcs: z.array(z.string()),
  parts: z.array(partSummarySchema),
  /** Hashes of what was erased from it; absent where nothing was. */
  erased: z.array(z.string()).optional(),
});
export type BatchFile = Readonly<z.infer<typeof batchFileSchema>>;
export type BatchRow = Row<typeof batches>;
/** A batch that is to be sealed. `rereads`: the id of the batch whose window it reads again. */
export type NewBatch = Omit<BatchRow, 'batch_id' | 'rereads'> & { readonly rereads?: string | null };

/** A sealed part: where its files lie, and what they hold. */
export interface MadePart {
  readonly folder: string;
  readonly summary: PartSummary;
}

const versionSchema = z.object({ batch: z.object({ schema_version: z.int() }) });

/**
 * Seals a batch from its parts (folders made by `sealPart`), which are linked in, not copied. Sealing the same
 * content again gives the same id and changes nothing.
 */
export async function sealBatch(
  batchesFolder: string,
  { rereads = null, ...plain }: NewBatch,
  warcs: readonly string[],
  parts: readonly MadePart[],
): Promise<BatchFile> {
  const row = rereads === null ? plain : { ...plain, rereads, schema_version: REREAD_SCHEMA_VERSION };
  const content = { batch: row, warcs: [...warcs], parts: parts.map((p) => p.summary) };
  const batch_id = sha256(JSON.stringify(content));
  const file = { ...content, batch: { batch_id, ...row } };
  await sealFolder(join(batchesFolder, batch_id), async (aside) => {
    for (const [index, part] of parts.entries()) await linkPart(part.folder, aside, index + 1);
    await writeFile(join(aside, 'batch.json'), `${JSON.stringify(file, null, 2)}\n`);
  });
  return batchFileSchema.parse(file);
}

/** `readings.jsonl.gz` of part 3 becomes `readings-0003.jsonl.gz`, and `readings-02.jsonl.gz` becomes `readings-0003-02.jsonl.gz`. */
async function linkPart(from: string, to: string, number: number): Promise<void> {
  const suffix = String(number).padStart(4, '0');
  for (const name of await readdir(from)) {
    const lines = /^([a-z]+)((?:-\d+)?\.jsonl\.gz)$/.exec(name);
    if (lines !== null) await link(join(from, name), join(to, `${lines[1]}-${suffix}${lines[2]}`));
  }
}

/** Reads `batch.json`. Throws `config` on a file of a newer format, before anything else is asked of it, and on a damaged one. */
export async function readBatch(batchesFolder: string, batchId: string): Promise<BatchFile> {
  const content = await readFileOf(batchesFolder, batchId, 'batch.json');
  return parsed(batchesFolder, batchId, content.toString());
}

/** As `readBatch`, for many. */
export async function readBatches(batchesFolder: string, ids: readonly string[]): Promise<BatchFile[]> {
  const files: BatchFile[] = [];
  for await (const { batch_id, text } of textsOf(batchesFolder, ids, 'batch')) {
    files.push(parsed(batchesFolder, batch_id, text));
  }
  return files;
}

function parsed(batchesFolder: string, batchId: string, content: string): BatchFile {
  const path = join(batchesFolder, batchId, 'batch.json');
  try {
    const found: unknown = JSON.parse(content);
    refuseNewer(path, versionSchema.parse(found).batch.schema_version, NEWEST_SCHEMA_VERSION);
    return batchFileSchema.parse(found);
  } catch (cause) {
    if (cause instanceof TocsinError) throw cause;
    throw new TocsinError('config', `${path} is damaged: restore this batch from a backup`, { cause });
  }
}
