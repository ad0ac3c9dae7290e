import type { IncomingHttpHeaders } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { emptyBody, Spool, type SpooledBody } from './spool.ts';

/** Why a body was not taken whole although the connection held. */
export type Cut = 'too_large' | 'encoding_unknown' | 'encoding_broken';

interface Received {
  /** Decoded. Where `cut` is set, empty (a part must not pass for the whole) unless the beginning was wanted. */
  readonly body: SpooledBody;
  readonly cut: Cut | null;
}

export interface Limits {
  /** Bound on the bytes on the wire and on the decoded bytes, each. */
  readonly maxBytes: number;
  readonly spoolDirectory: string;
  /** Keep what came before the bound, rather than nothing. */
  readonly keepBeginning: boolean;
}

/**
 * Takes a body in, decoding it and bounding it before and after decoding (a small gzip can hold gigabytes, and
 * a large one nothing). Stops reading at the bound. Throws what the connection throws, and `Z_BUF_ERROR` where a
 * compressed body ends too early.
 */
export async function receive(
  wire: Readable,
  headers: IncomingHttpHeaders,
  limits: Limits,
): Promise<Received> {
  const { maxBytes, keepBeginning } = limits;
  if (Number(headers['content-length']) > maxBytes && !keepBeginning)
    return { body: emptyBody(), cut: 'too_large' };
  const spool = new Spool(limits.spoolDirectory);
  try {
    const cut = await take(wire, headers['content-encoding']?.trim().toLowerCase(), maxBytes, spool);
    if (cut === null || keepBeginning) return { body: await spool.finish(), cut };
    await spool.abandon();
    return { body: emptyBody(), cut };
  } catch (error) {
    await spool.abandon();
    throw error;
  }
}

async function take(
  wire: Readable,
  encoding: string | undefined,
  maxBytes: number,
  spool: Spool,
): Promise<Cut | null> {
  const decoder = decoderFor(encoding);
  if (decoder === null) return 'encoding_unknown';
  // Told apart by a flag: `pipeline` may report the stream that it stopped rather than why.
  const bound: Bound = { maxBytes, exceeded: false };
  const limit = (chunks: AsyncIterable<Buffer>) => within(chunks, bound);
  const keep = (chunks: AsyncIterable<Buffer>) => keepWithin(chunks, bound, spool);
  try {
    await (decoder === 'none' ? keep(wire) : pipeline(wire, limit, decoder, keep));
    return null;
  } catch (error) {
    if (bound.exceeded) return 'too_large';
    if (isBroken(error)) return 'encoding_broken';
    throw error;
  }
}

/** The stream that undoes a `Content-Encoding`; null for one that was not asked for. */
function decoderFor(encoding: string | undefined): Transform | 'none' | null {
  switch (encoding) {
    case undefined:
    case '':
    case 'identity':
      return 'none';
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}

interface Bound {
  readonly maxBytes: number;
  exceeded: boolean;
}

async function* within(chunks: AsyncIterable<Buffer>, bound: Bound): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > bound.maxBytes) throw exceed(bound);
    yield chunk;
  }
}

async function keepWithin(chunks: AsyncIterable<Buffer>, bound: Bound, spool: Spool): Promise<void> {
  for await (const chunk of chunks) {
    const room = bound.maxBytes - spool.bytes;
    await spool.write(chunk.byteLength > room ? chunk.subarray(0, room) : chunk);
    if (chunk.byteLength > room) throw exceed(bound);
  }
}

function exceed(bound: Bound): Error {
  bound.exceeded = true;
  return new Error(`The body is longer than ${bound.maxBytes} bytes.`);
}

/** zlib and brotli name what cannot be decoded `Z_DATA_ERROR` and `ERR__ERROR_FORMAT_…`. */
function isBroken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'Z_DATA_ERROR' || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI');
}
