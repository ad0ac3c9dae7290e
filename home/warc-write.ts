import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';
import { BaseSerializerBuffer, WARCRecord, WARCSerializer } from 'warcio';
import type { Body, Capture } from '../schemas/flow.ts';
import { cdxjLine, type IndexedCapture } from './cdxj.ts';
import type { Exchange, WarcAbout } from './exchange.ts';
import { failPoint } from './fail-point.ts';
import { sealFile } from './seal.ts';

const gzipAsync = promisify(gzip);
/** Half of zlib's default effort and window: 0.65 ms a page of 51 KiB instead of 1.3, files 2 % larger (measured). */
const GZIP = { level: 4, windowBits: 14, memLevel: 7, chunkSize: 32 * 1024 };
/** Most notes are a few hundred bytes: a compressor with a small window is made several times faster. */
const SMALL_RECORD = 4096;
const GZIP_SMALL = { level: 4, windowBits: 12, memLevel: 5 };
/** Above this a body is streamed, not held. */
const LARGE_BYTES = 4 * 1024 * 1024;

/** A sealed WARC: its path relative to the archive, and what it holds. */
export interface SealedWarc {
  readonly warc: string;
  readonly captures: readonly Capture[];
}

/**
 * Writes exchanges one after the other into a WARC 1.1 file, one gzip member a record, and seals it under the hash
 * of its bytes with a CDXJ index beside. Nothing is ever appended to a sealed file.
 */
export class WarcWriter {
  readonly #archive: string;
  readonly #about: WarcAbout;
  readonly #aside: string;
  readonly #out: WriteStream;
  readonly #hash = createHash('sha256');
  readonly #indexed: IndexedCapture[] = [];
  #offset = 0;
  #last: Promise<unknown>;

  private constructor(archive: string, about: WarcAbout, aside: string) {
    this.#archive = archive;
    this.#about = about;
    this.#aside = aside;
    this.#out = createWriteStream(aside);
    this.#last = this.#append(WARCRecord.createWARCInfo({ warcVersion: 'WARC/1.1' }, infoOf(about)));
  }

  /** `aside` is the file to write to before sealing; its folder is made. */
  static async open(archive: string, about: WarcAbout, aside: string): Promise<WarcWriter> {
    await mkdir(dirname(aside), { recursive: true });
    return new WarcWriter(archive, about, aside);
  }

  get count(): number {
    return this.#indexed.length;
  }

  get bytes(): number {
    return this.#offset;
  }

  /** Queues the record behind those before it; resolves when it is written. */
  add(exchange: Exchange): Promise<void> {
    const turn = this.#last.then(() => this.#write(exchange));
    this.#last = turn;
    return turn;
  }

  /** Seals the file and its index; undefined (and no file) where nothing was added. */
  async seal(): Promise<SealedWarc | undefined> {
    await this.#last;
    this.#out.end();
    await once(this.#out, 'close');
    if (this.#indexed.length === 0) {
      await rm(this.#aside);
      return undefined;
    }
    const day = this.#indexed.map((i) => i.capture.captured_at.slice(0, 10)).sort()[0] ?? '';
    const warc = join(
      this.#about.source_id,
      day.slice(0, 7),
      `${day}-${this.#hash.digest('hex').slice(0, 20)}.warc.gz`,
    );
    const named = this.#indexed.map((i) => ({ ...i, capture: { ...i.capture, warc } }));
    const target = join(this.#archive, warc);
    await sealFile(`${target}.cdxj`, (aside) =>
      writeFile(aside, `${named.map(cdxjLine).sort().join('\n')}\n`),
    );
    await sealFile(target, (aside) => rename(this.#aside, aside));
    failPoint('archive_sealed');
    return { warc, captures: named.map((i) => i.capture) };
  }

  async #write(exchange: Exchange): Promise<void> {
    const { request, revisit } = exchange;
    const response = responseRecord(exchange);
    const note = {
      request,
      outcome: exchange.outcome,
      reason: exchange.reason,
      media_type: exchange.media_type,
      served_from: exchange.served_from,
      bytes: exchange.body.bytes,
      sha256: exchange.body.sha256,
      revisit,
    };
    await this.#append(noteRecord(response, exchange, JSON.stringify(note)));
    const offset = this.#offset;
    const stream = revisit ? undefined : () => exchange.body.stream();
    await this.#append(response, exchange.body.bytes > LARGE_BYTES ? stream : undefined);
    this.#indexed.push({
      capture: { ...captureRow(exchange), warc_offset: offset, warc: '', request },
      revisit,
      reason: exchange.reason,
      length: this.#offset - offset,
    });
  }

  async #append(record: WARCRecord, large?: () => Body): Promise<void> {
    if (large) return this.#appendLarge(record, large);
    const plain = await serialize(record);
    await this.#push(await gzipAsync(plain, plain.length < SMALL_RECORD ? GZIP_SMALL : GZIP));
  }

  async #appendLarge(record: WARCRecord, stream: () => Body): Promise<void> {
    const serializer = new WARCSerializer(record, { gzip: false }, new Rewound(stream));
    await pipeline(serializer.generateRecord(), createGzip(GZIP), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) await this.#push(chunk);
    });
  }

  async #push(chunk: Buffer): Promise<void> {
    this.#hash.update(chunk);
    this.#offset += chunk.length;
    if (!this.#out.write(chunk)) await once(this.#out, 'drain');
  }
}

/** Lets the serializer digest a large body in one pass and write it in a second, holding none of it. */
class Rewound extends BaseSerializerBuffer {
  readonly #stream: () => Body;
  constructor(stream: () => Body) {
    super();
    this.#stream = stream;
  }
  override write(): void {}
  override readAll(): AsyncIterable<Uint8Array> {
    return this.#stream();
  }
  override purge(): void {}
}

/**
 * A record of moderate size as bytes. The block digest is computed here: warcio would start a WebAssembly hasher for
 * every record, at about 0.3 ms (measured).
 */
async function serialize(record: WARCRecord): Promise<Uint8Array> {
  const payload = await collect(record.reader);
  const headers = record.httpHeaders ? `${record.httpHeaders.toString()}\r\n` : '';
  const digest = createHash('sha256').update(headers).update(payload).digest('hex');
  record.warcHeaders.headers.set('WARC-Block-Digest', `sha256:${digest}`);
  if (!record.warcPayloadDigest) {
    record.warcHeaders.headers.set(
      'WARC-Payload-Digest',
      `sha256:${createHash('sha256').update(payload).digest('hex')}`,
    );
  }
  record._reader = [payload];
  return WARCSerializer.serialize(record, { gzip: false });
}

async function collect(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function infoOf(about: WarcAbout): Record<string, string> {
  return {
    software: 'tocsin',
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    'tocsin-about': JSON.stringify(about),
  };
}

/** The row of an exchange before it has a place in a file. */
export function captureRow(exchange: Exchange): Omit<Capture, 'warc' | 'warc_offset' | 'request'> {
  return {
    capture_sha256: exchange.body.sha256,
    source_id: exchange.request.source_id,
    address: exchange.request.address,
    served_from: exchange.served_from,
    captured_at: exchange.received_at,
    status: exchange.status,
    outcome: exchange.outcome,
    media_type: exchange.media_type,
    bytes: exchange.body.bytes,
    etag: exchange.etag,
    last_modified: exchange.last_modified,
  };
}

function responseRecord(exchange: Exchange): WARCRecord {
  const { revisit } = exchange;
  const type = exchange.request.address.startsWith('file:') ? 'resource' : revisit ? 'revisit' : 'response';
  const common = {
    url: exchange.request.address,
    date: exchange.received_at,
    warcVersion: 'WARC/1.1' as const,
    warcHeaders: [['WARC-Payload-Digest', `sha256:${exchange.body.sha256}`]] as [string, string][],
  };
  if (type === 'resource') {
    const headers = [...common.warcHeaders, ['Content-Type', exchange.media_type]] as [string, string][];
    return WARCRecord.create({ ...common, type, warcHeaders: headers }, exchange.body.stream());
  }
  const http = {
    statusline: `HTTP/1.1 ${exchange.status}`,
    httpHeaders: archivedHeaders(exchange.http_headers),
  };
  if (!revisit) return WARCRecord.create({ ...common, ...http, type }, exchange.body.stream());
  const record = WARCRecord.create({
    ...common,
    ...http,
    type,
    refersToUrl: exchange.request.address,
    refersToDate: revisit.captured_at,
  });
  const profile = `http://netpreserve.org/warc/1.1/revisit/${revisit.reason}`;
  record.warcHeaders.headers.set('WARC-Profile', profile);
  return record;
}

/** Bodies are kept decoded, so the headers that described the transfer are kept under another name (as pywb does). */
function archivedHeaders(headers: readonly (readonly [string, string])[]): [string, string][] {
  const transfer = new Set(['content-encoding', 'transfer-encoding', 'content-length']);
  return headers.map(([name, value]) => [
    transfer.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name,
    value,
  ]);
}

function noteRecord(response: WARCRecord, exchange: Exchange, content: string): WARCRecord {
  return WARCRecord.create(
    {
      url: exchange.request.address,
      date: exchange.received_at,
      type: 'metadata',
      warcVersion: 'WARC/1.1',
      warcHeaders: [
        ['Content-Type', 'application/json'],
        ['WARC-Concurrent-To', response.warcHeader('WARC-Record-ID') ?? ''],
      ],
    },
    [Buffer.from(content)],
  );
}
