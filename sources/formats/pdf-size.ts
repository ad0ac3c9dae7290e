import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { TocsinError } from '../../schemas/errors.ts';

/** Pictures are not unpacked for their text; but a page may call its text a picture, so that they are bounded too. */
const PICTURES = 10;
const DICTIONARY = 2000;

/**
 * Refuses a PDF whose streams unpack to more than `limit` bytes in all (pictures: ten times as much), since the library
 * unpacks a stream whole before it looks at it (600 kB of Flate took 1.8 GB of memory). A stream is told by its bytes,
 * not by what the file says of it. Throws `too_large`, and `shape_changed` for packing that could not be bounded so.
 */
export async function checkStreamSizes(bytes: Uint8Array, limit: number, where: string): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkFilters(buffer, where);
  const left = { text: limit, pictures: PICTURES * limit };
  for (const { start, kind } of packedStreamsOf(buffer)) {
    left[kind] -= await unpackedSize(buffer.subarray(start), left[kind]);
    if (left[kind] < 0) {
      throw new TocsinError('too_large', `${where}: the PDF unpacks to more than ${limit} bytes`);
    }
  }
}

/** Values of `/Filter`, or `/F` as the library allows: a name, a list, or an object that stands elsewhere. */
const FILTERS = /\/(?:Filter|F)(?:\s*(\[[^\]]{0,500}|\/[^\s/<>[\]()%]{1,40})|\s+(\d+\s+\d+\s+R\b|%))/g;
const UNBOUNDED =
  /\/(?:LZW|RL|A85|AHx|LZWDecode|RunLengthDecode|ASCII85Decode|ASCIIHexDecode)(?![\w-])|%|\d\s+R\b/;

/** Flate alone, and what packs pictures, is read. A name may be spelled with `#` and two hexadecimal digits. */
function checkFilters(buffer: Buffer, where: string): void {
  const text = buffer
    .toString('latin1')
    .replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  for (const [, here, elsewhere] of text.matchAll(FILTERS)) {
    const isTwice = (here?.match(/\/Fl(?:ateDecode)?(?![\w-])/g)?.length ?? 0) > 1;
    if (elsewhere === undefined && !isTwice && !UNBOUNDED.test(here ?? '')) continue;
    throw new TocsinError(
      'shape_changed',
      `${where}: the PDF packs a stream in a way that is not read (LZW, as text, twice, or named elsewhere)`,
    );
  }
}

function* packedStreamsOf(
  buffer: Buffer,
): Iterable<{ readonly start: number; readonly kind: 'text' | 'pictures' }> {
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    if (buffer.toString('latin1', at - 3, at) === 'end') continue;
    const start = nextLine(buffer, at + 6);
    if (!isZlib(buffer, start)) continue;
    const before = buffer.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const isPicture = /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(' obj') + 1));
    yield { start, kind: isPicture ? 'pictures' : 'text' };
  }
}

/** As the library looks for it: behind the first line feed, carriage return, or both. */
function nextLine(buffer: Buffer, from: number): number {
  let at = from;
  while (at < buffer.length && buffer[at] !== 0x0a && buffer[at] !== 0x0d) at += 1;
  return buffer[at] === 0x0d && buffer[at + 1] === 0x0a ? at + 2 : at + 1;
}

/** The two bytes that zlib begins with: RFC 1950 §2.2. */
function isZlib(buffer: Buffer, at: number): boolean {
  const [first = 0, second = 0] = buffer.subarray(at, at + 2);
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Bytes that a Flate stream holds, whatever its checksum says; more than `room` counts as one too many. */
async function unpackedSize(data: Buffer, room: number): Promise<number> {
  const raw = data.subarray(2);
  try {
    return inflateRawSync(raw, { maxOutputLength: room + 1 }).byteLength;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? room + 1 : beforeDamage(raw, room);
  }
}

/** Bytes up to the damage, which the library takes for the whole. */
async function beforeDamage(raw: Buffer, room: number): Promise<number> {
  const inflate = createInflateRaw();
  let bytes = 0;
  try {
    inflate.end(raw);
    for await (const chunk of inflate) {
      bytes += (chunk as Buffer).byteLength;
      if (bytes > room) break;
    }
  } catch {
    // The damage itself.
  }
  return bytes;
}
