import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { namesOf, readFileOf } from './batch-files.ts';
import { holderOf, type Packed, packedBatches } from './packs.ts';

/** The lines of one kind that a batch has. */
export interface BatchText {
  readonly batch_id: string;
  readonly text: string;
}

/**
 * The lines of one kind (`captures`, `problems`; `batch` for `batch.json`) of many batches, one text for each that has
 * such files. What all batches of a pack have of it is read at once: a look at thousands of batches opens a file or
 * two a month.
 */
export async function* textsOf(
  batches: string,
  ids: Iterable<string>,
  kind: string,
): AsyncGenerator<BatchText> {
  const packed = await packedBatches(batches);
  const held = new Map<string, Buffer>();
  for (const batch_id of ids) {
    const place = packed.get(batch_id);
    const found = (place && heldBytes(held, place, kind)) ?? (await looseBytes(batches, batch_id, kind));
    if (found.length > 0) yield { batch_id, text: unpacked(found) };
  }
}

/** Files of a kind in a packed batch, out of the pack's file that holds them all; undefined where the pack went. */
function heldBytes(held: Map<string, Buffer>, { pack, files }: Packed, kind: string): Buffer[] | undefined {
  try {
    return files
      .filter(({ name }) => isOf(name, kind))
      .map(({ name, offset, bytes }) => {
        const path = `${pack}/${holderOf(name)}`;
        const all = held.get(path) ?? readFileSync(path);
        held.set(path, all);
        return all.subarray(offset, offset + bytes);
      });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
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
    // It was packed a moment ago.
    const names = (await namesOf(batches, batchId)).filter((name) => isOf(name, kind));
    return Promise.all(names.map((name) => readFileOf(batches, batchId, name)));
  }
}

function isOf(name: string, kind: string): boolean {
  return name.startsWith(`${kind}-`) || name.startsWith(`${kind}.`);
}

/** One text of files that are all compressed or all not; compressed ones may follow each other as one. */
function unpacked(parts: readonly Buffer[]): string {
  const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString();
  return gunzipSync(bytes, { chunkSize: Math.min(65_536, Math.max(1_024, bytes.length * 4)) }).toString();
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
