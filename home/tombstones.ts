import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { z } from 'zod';
import { sha256 } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import { erasedCaptures, erasureFacts } from '../schemas/tables/erasures.ts';
import { listBatches } from './batches.ts';

export type Erasure = Row<typeof erasureFacts>;
export type ErasedRecord = Row<typeof erasedCaptures>;

/** What was erased in this home, all that loading, fetching and reading need to keep it away. Hashes alone. */
export interface Tombstones {
  readonly erasures: readonly Erasure[];
  /** Batches of the desk that hold them. */
  readonly batches: readonly string[];
  readonly sources: ReadonlySet<string>;
  /** SHA-256 of document ids. */
  readonly documents: ReadonlySet<string>;
  /** SHA-256 of addresses that served nothing but an erased document. */
  readonly addresses: ReadonlySet<string>;
  /** Records of the archive that are, or are to be, blank. */
  readonly records: readonly ErasedRecord[];
  /** SHA-256 of their bodies. */
  readonly captures: ReadonlySet<string>;
  /** Of those, the ones that held nothing else. */
  readonly wholes: ReadonlySet<string>;
  /** Changes with every erasure; empty where there is none. */
  readonly digest: string;
}

// Batches are immutable: what a folder holds is looked up once a process.
const seen = new Map<string, { readonly erasures: Erasure[]; readonly records: ErasedRecord[] }>();

/** Every tombstone of a home. */
export async function readTombstones(batchesFolder: string): Promise<Tombstones> {
  const ids = await listBatches(batchesFolder);
  const any = ids.some((id) => existsSync(join(batchesFolder, id, 'erasures-0001.jsonl.gz')));
  const found = any ? await Promise.all(ids.map((id) => linesOf(batchesFolder, id))) : [];
  const erasures = found.flatMap((f) => f.erasures).sort((a, b) => a.erasure_id.localeCompare(b.erasure_id));
  const records = found.flatMap((f) => f.records);
  return {
    erasures,
    batches: ids.filter((_, i) => (found[i]?.erasures.length ?? 0) > 0),
    sources: new Set(erasures.map((e) => e.source_id)),
    documents: new Set(erasures.map((e) => e.document_sha256)),
    addresses: new Set(erasures.flatMap((e) => codes(e.address_sha256))),
    records,
    captures: new Set(records.map((r) => r.capture_sha256)),
    wholes: new Set(records.filter((r) => r.whole).map((r) => r.capture_sha256)),
    digest: erasures.length === 0 ? '' : sha256(erasures.map((e) => e.erasure_id).join()),
  };
}

/** A folder that is gone is not remembered: a backup may bring it back. */
export function forgetTombstonesOf(folder: string): void {
  seen.delete(folder);
}

async function linesOf(batchesFolder: string, id: string) {
  const folder = join(batchesFolder, id);
  const known = seen.get(folder);
  if (known) return known;
  const names = await readdir(folder);
  const read = {
    erasures: await rowsIn(folder, names, 'erasures-', erasureFacts.row),
    records: await rowsIn(folder, names, 'erased-', erasedCaptures.row),
  };
  seen.set(folder, read);
  return read;
}

async function rowsIn<T extends z.ZodType>(
  folder: string,
  names: readonly string[],
  prefix: string,
  schema: T,
): Promise<z.infer<T>[]> {
  const files = names.filter((name) => name.startsWith(prefix)).sort();
  const texts = await Promise.all(
    files.map(async (name) => gunzipSync(await readFile(join(folder, name))).toString()),
  );
  const lines = texts.join('').split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}

/** The codes of a column that joins them by `;`. */
function codes(joined: string | null): string[] {
  return joined === null ? [] : joined.split(';');
}
