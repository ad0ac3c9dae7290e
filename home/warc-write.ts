import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WARCRecord } from 'warcio';
import type { Body, Capture } from '../schemas/flow.ts';
import { cdxjLine, type IndexedCapture } from './cdxj.ts';
import type { Exchange, WarcAbout } from './exchange.ts';
import { failPoint } from './fail-point.ts';
import { sealFile } from './seal.ts';
import { memberOf, pushLarge } from './warc-bytes.ts';
import { infoOf, noteRecord, responseRecord } from './warc-records.ts';

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
    if (large) await pushLarge(record, large, (chunk) => this.#push(chunk));
    else await this.#push(await memberOf(record));
  }

  async #push(chunk: Buffer): Promise<void> {
    this.#hash.update(chunk);
    this.#offset += chunk.length;
    if (!this.#out.write(chunk)) await once(this.#out, 'drain');
  }
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
