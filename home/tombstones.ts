import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { sha256 } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import { erasedCaptures, erasureFacts } from '../schemas/tables/erasures.ts';
import { listBatches } from './batch-files.ts';
import { textsOf } from './batch-texts.ts';
import { packedBatches } from './packs.ts';

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

const FIRST = 'erasures-0001.jsonl.gz';
// Batches are immutable: what a folder holds is looked up once a process.
const seen = new Map<string, { readonly erasures: Erasure[]; readonly records: ErasedRecord[] }>();

/** Every tombstone of a home. */
export async function readTombstones(batchesFolder: string): Promise<Tombstones> {
  const ids = await listBatches(batchesFolder);
  const packed = await packedBatches(batchesFolder);
  const any = ids.some(
    (id) =>
      packed.get(id)?.files.some(({ name }) => name === FIRST) ?? existsSync(join(batchesFolder, id, FIRST)),
  );
  const found = any ? await allLines(batchesFolder, ids) : [];
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

/** The tombstones in each of these batches. */
async function allLines(batchesFolder: string, ids: readonly string[]) {
  const unseen = ids.filter((id) => !seen.has(join(batchesFolder, id)));
  const erasures = await rowsIn(batchesFolder, unseen, 'erasures', erasureFacts.row);
  const records = await rowsIn(batchesFolder, unseen, 'erased', erasedCaptures.row);
  for (const id of unseen) {
    const read = { erasures: erasures.get(id) ?? [], records: records.get(id) ?? [] };
    seen.set(join(batchesFolder, id), read);
  }
  return ids.map((id) => seen.get(join(batchesFolder, id)) ?? NOTHING);
}

const NOTHING = { erasures: [], records: [] };

async function rowsIn<T extends z.ZodType>(
  batchesFolder: string,
  ids: readonly string[],
  kind: string,
  schema: T,
): Promise<ReadonlyMap<string, z.infer<T>[]>> {
  const rows = new Map<string, z.infer<T>[]>();
  for await (const { batch_id, text } of textsOf(batchesFolder, ids, kind)) {
    const lines = text.split('\n').filter((line) => line !== '');
    rows.set(
      batch_id,
      lines.map((line) => schema.parse(JSON.parse(line))),
    );
  }
  return rows;
}

/** The codes of a column that joins them by `;`. */
function codes(joined: string | null): string[] {
  return joined === null ? [] : joined.split(';');
}
