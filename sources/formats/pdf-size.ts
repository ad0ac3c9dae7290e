import { inflateSync } from 'node:zlib';
import { TocsinError } from '../../schemas/errors.ts';

const DICTIONARY = 2000;

/**
 * Refuses a PDF whose streams unpack to more than `limit` bytes in all: the library unpacks a stream whole before it
 * looks at it (600 kB of Flate took 1.8 GB of memory). Pictures are not counted, since text does not unpack them.
 * Throws `too_large`, and `shape_changed` for packing within packing, which could not be bounded so.
 */
export function checkStreamSizes(bytes: Uint8Array, limit: number, where: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = limit;
  for (const { dictionary, start } of streamsOf(buffer)) {
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    if (/\/LZWDecode\b|\/(?:FlateDecode|Fl)\b[^>]*\/(?:FlateDecode|Fl)\b/.test(dictionary)) {
      throw new TocsinError(
        'shape_changed',
        `${where}: the PDF packs a stream in a way that is not read (LZW, or twice)`,
      );
    }
    if (/\/(?:FlateDecode|Fl)\b/.test(dictionary)) left -= unpackedSize(buffer.subarray(start), left);
    if (left < 0) {
      throw new TocsinError('too_large', `${where}: the PDF unpacks to more than ${limit} bytes`);
    }
  }
}

function* streamsOf(buffer: Buffer): Iterable<{ readonly dictionary: string; readonly start: number }> {
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    const newline = buffer[at + 6] === 0x0d ? 2 : 1;
    if (buffer.toString('latin1', at - 3, at) === 'end' || buffer[at + 5 + newline] !== 0x0a) continue;
    const before = buffer.toString('latin1', Math.max(0, at - DICTIONARY), at);
    // The dictionary of this object alone, not what stands before it.
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), start: at + 6 + newline };
  }
}

/** Bytes that a Flate stream holds; more than `room` counts as one too many, a damaged one as none. */
function unpackedSize(data: Buffer, room: number): number {
  try {
    return inflateSync(data, { maxOutputLength: room + 1 }).byteLength;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? room + 1 : 0;
  }
}
