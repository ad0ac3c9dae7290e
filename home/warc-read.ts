import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, createGunzip, gunzip, gunzipSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { TocsinError } from '../schemas/errors.ts';
import type { Body } from '../schemas/flow.ts';
import { cdxjLine, type IndexedCapture, parseCdxj } from './cdxj.ts';
import { aboutSchema, noteSchema, type WarcAbout } from './exchange.ts';
import { sealFile } from './seal.ts';

const gunzipAsync = promisify(gunzip);
/** Compressed records below this are read in one piece, which is several times faster than streaming them. */
const SMALL_RECORD = 1024 * 1024;

/** The captures of a sealed WARC, in the order of the file. Makes the index again where it is missing. */
export async function capturesOf(archive: string, warc: string): Promise<IndexedCapture[]> {
  const path = join(archive, `${warc}.cdxj`);
  const content = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    const lines = (await indexWarc(join(archive, warc), warc)).indexed.map(cdxjLine).sort();
    await sealFile(path, (aside) => writeFile(aside, `${lines.join('\n')}\n`));
    return lines.join('\n');
  });
  return parseCdxj(content).sort((a, b) => a.capture.warc_offset - b.capture.warc_offset);
}

/** A sealed WARC that is open for reading many of its captures. */
export interface OpenWarc {
  readonly archive: string;
  readonly captures: readonly IndexedCapture[];
  body(indexed: IndexedCapture): Body;
  close(): Promise<void>;
}

/** Opens a WARC once for all its captures. */
export async function openWarc(archive: string, warc: string): Promise<OpenWarc> {
  const handle = await open(join(archive, warc), 'r');
  return {
    archive,
    captures: await capturesOf(archive, warc),
    body: (indexed) =>
      indexed.revisit || indexed.length >= SMALL_RECORD
        ? bodyOf(archive, indexed)
        : smallBody(handle, indexed),
    close: () => handle.close(),
  };
}

async function* smallBody(handle: FileHandle, { capture, length }: IndexedCapture): Body {
  yield* payloadOf(
    [await readRecord(handle, capture.warc_offset, length)],
    capture.warc,
    capture.warc_offset,
  );
}

/** The bytes of a capture; those of the capture it points to where it is a revisit. */
export async function* bodyOf(archive: string, indexed: IndexedCapture): Body {
  const { capture, length } = await whereBytesLie(archive, indexed);
  const { warc, warc_offset } = capture;
  const path = join(archive, warc);
  const plain =
    length < SMALL_RECORD
      ? [await readPlain(path, warc_offset, length)]
      : streamPlain(path, warc_offset, length);
  yield* payloadOf(plain, warc, warc_offset);
}

/**
 * The capture with the bytes. A revisit may point to another one: when a clock is turned back, a later answer bears an
 * earlier time than the one that brought the bytes, and passes for the first. Throws `not_found` where they lead nowhere.
 */
async function whereBytesLie(archive: string, indexed: IndexedCapture): Promise<IndexedCapture> {
  const passed = new Set<string>();
  let at = indexed;
  while (at.revisit !== null) {
    const { warc, warc_offset } = at.revisit;
    const found = (await capturesOf(archive, warc)).find((i) => i.capture.warc_offset === warc_offset);
    const place = `byte ${warc_offset} of ${warc}`;
    if (!found || passed.has(place)) throw new TocsinError('not_found', `no capture with a body at ${place}`);
    passed.add(place);
    at = found;
  }
  return at;
}

async function* payloadOf(
  plain: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  warc: string,
  offset: number,
): Body {
  const record = await WARCParser.parse(plain);
  if (!record) throw new TocsinError('not_found', `no WARC record at byte ${offset} of ${warc}`);
  yield* record.reader;
}

async function readPlain(path: string, offset: number, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    return await readRecord(handle, offset, length);
  } finally {
    await handle.close();
  }
}

async function readRecord(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const compressed = Buffer.allocUnsafe(length);
  await handle.read(compressed, 0, length, offset);
  return gunzipAsync(compressed);
}

function streamPlain(path: string, offset: number, length: number): AsyncIterable<Uint8Array> {
  return createReadStream(path, { start: offset, end: offset + length - 1 }).pipe(createGunzip());
}

/** The first record of a file that we wrote lies within so many bytes. */
const ABOUT_BYTES = 4096;

/** What a WARC file says of itself, from its first bytes alone. Undefined for a foreign file. */
export async function aboutWarc(path: string): Promise<WarcAbout | undefined> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(ABOUT_BYTES), 0, ABOUT_BYTES, 0);
    return aboutOf(plainBeginning(buffer.subarray(0, bytesRead)));
  } finally {
    await handle.close();
  }
}

function plainBeginning(bytes: Buffer): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString();
  // The last member is cut off, which is no fault here.
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
}

function aboutOf(info: string): WarcAbout | undefined {
  const line = info.split('\r\n').find((l) => l.startsWith('tocsin-about: '));
  return line ? aboutSchema.parse(JSON.parse(line.slice('tocsin-about: '.length))) : undefined;
}

/** Reads a whole WARC and gives the index of the captures that carry our metadata record, and how many do not. */
export async function indexWarc(
  path: string,
  warc: string,
): Promise<{ readonly indexed: IndexedCapture[]; readonly foreign: number }> {
  const parser = new WARCParser(createReadStream(path));
  const notes = new Map<string, string>();
  const indexed: IndexedCapture[] = [];
  let foreign = 0;
  for await (const record of parser) {
    const content = record.warcType === 'metadata' ? await record.contentText() : undefined;
    await record.skipFully();
    if (content !== undefined) notes.set(record.warcHeader('WARC-Concurrent-To') ?? '', content);
    if (!['response', 'resource', 'revisit'].includes(record.warcType)) continue;
    const note = notes.get(record.warcHeader('WARC-Record-ID') ?? '');
    if (note === undefined) foreign += 1;
    else indexed.push(indexRecord(record, note, warc, parser.offset, parser.recordLength));
  }
  return { indexed, foreign };
}

function indexRecord(
  record: WARCRecord,
  noteText: string,
  warc: string,
  offset: number,
  length: number,
): IndexedCapture {
  const note = noteSchema.parse(JSON.parse(noteText));
  const headers = record.httpHeaders?.headers;
  return {
    capture: {
      capture_sha256: note.sha256,
      source_id: note.request.source_id,
      address: note.request.address,
      served_from: note.served_from,
      captured_at: record.warcDate ?? '',
      status: Number(record.httpHeaders?.statusCode ?? 200),
      outcome: note.outcome,
      media_type: note.media_type,
      bytes: note.bytes,
      etag: headers?.get('etag') ?? null,
      last_modified: headers?.get('last-modified') ?? null,
      warc,
      warc_offset: offset,
      request: note.request,
    },
    revisit: note.revisit,
    reason: note.reason,
    length,
  };
}
