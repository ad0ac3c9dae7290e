import { inflateRawSync } from 'node:zlib';
import { TocsinError } from '../../schemas/errors.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MAX_ENTRIES = 2000;

/**
 * Refuses a ZIP container that unpacks to more than `limit` bytes in all. What the directory declares is not
 * believed: each entry is inflated once, with no more room than is left. Throws `too_large`, or `shape_changed` where
 * the directory is cut off, encrypted or of a kind that no DOCX has (ZIP64, other compression).
 */
export function checkUnpackedSize(bytes: Uint8Array, limit: number, where: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limit;
  try {
    for (const entry of entriesOf(buffer, where)) left -= unpackedSize(buffer, entry, left, where);
  } catch (error) {
    if (error instanceof TocsinError) throw error;
    // RangeError of a read behind the end, or zlib's errors; ERR_BUFFER_TOO_LARGE is the limit itself.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new TocsinError('too_large', `${where}: the ZIP container unpacks to more than ${limit} bytes`);
    }
    throw new TocsinError('shape_changed', `${where}: the ZIP container is damaged or cut off`);
  }
}

interface Entry {
  readonly method: number;
  readonly compressed: number;
  readonly offset: number;
}

function* entriesOf(buffer: Buffer, where: string): Iterable<Entry> {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || buffer.readUInt32LE(end) !== END) {
    throw new TocsinError('shape_changed', `${where}: the ZIP container is cut off: it has no directory`);
  }
  const count = buffer.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new TocsinError('too_large', `${where}: ${count} files in a ZIP container`);
  const start = buffer.readUInt32LE(end + 16);
  // The reader of DOCX goes by signatures, moves a directory that does not end here, and looks for a ZIP64 one where a
  // field is full: only a container that says one thing to both is measured.
  const isFull = buffer.subarray(end + 4, end + 12).includes('\xff\xff', 'latin1');
  if (isFull || start + buffer.readUInt32LE(end + 12) !== end) throw damaged(where);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const isEncrypted = (buffer.readUInt16LE(at + 8) & 1) === 1;
    if (buffer.readUInt32LE(at) !== ENTRY || isEncrypted) throw damaged(where);
    yield {
      method: buffer.readUInt16LE(at + 10),
      compressed: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    };
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  // More files than the directory counts.
  if (at !== end) throw damaged(where);
}

function damaged(where: string): TocsinError {
  return new TocsinError('shape_changed', `${where}: the ZIP container is damaged, encrypted or ZIP64`);
}

/** Bytes that an entry holds. zlib throws ERR_BUFFER_TOO_LARGE as soon as there are more than `room`. */
function unpackedSize(buffer: Buffer, entry: Entry, room: number, where: string): number {
  const { method, compressed, offset } = entry;
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  if (start + compressed > buffer.byteLength) {
    throw new TocsinError('shape_changed', `${where}: a file of the ZIP container is cut off`);
  }
  if (method === 0) return compressed;
  if (method !== 8) {
    throw new TocsinError('shape_changed', `${where}: compression ${method} in a ZIP container`);
  }
  const data = buffer.subarray(start, start + compressed);
  return inflateRawSync(data, { maxOutputLength: Math.max(1, room) }).byteLength;
}
