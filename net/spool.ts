import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const MEMORY_BYTES = 4 * 1024 * 1024;
const HEAD_BYTES = 1024;

/** A received body, decoded: in memory while small, else in a temporary file until it is discarded. */
export interface SpooledBody {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  /** The first bytes (at most 1,024), by which a format shows itself. */
  readonly head: Uint8Array;
  /** May be read more than once, until `discard`. */
  stream(): AsyncIterable<Uint8Array>;
  /** Frees the memory or removes the file. May be called twice. */
  discard(): Promise<void>;
}

/** Takes the chunks of one body in order, hashing as they come. */
export class Spool {
  readonly #directory: string;
  readonly #hash = createHash('sha256');
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #head: Uint8Array = new Uint8Array();
  #file: { readonly path: string; readonly handle: FileHandle } | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#hash.update(chunk);
    this.#bytes += chunk.byteLength;
    if (this.#head.byteLength < HEAD_BYTES) {
      this.#head = Buffer.concat([this.#head, chunk.subarray(0, HEAD_BYTES - this.#head.byteLength)]);
    }
    if (this.#file) return writeAll(this.#file.handle, chunk);
    this.#chunks.push(chunk);
    if (this.#bytes > MEMORY_BYTES) await this.#spill();
  }

  /** Ends the body. */
  async finish(): Promise<SpooledBody> {
    await this.#file?.handle.close();
    const common = { bytes: this.#bytes, sha256: this.#hash.digest('hex'), head: this.#head };
    return this.#file ? { ...common, ...inFile(this.#file.path) } : { ...common, ...inMemory(this.#chunks) };
  }

  /** Drops what came so far, after a failure. */
  async abandon(): Promise<void> {
    this.#chunks = [];
    if (!this.#file) return;
    await this.#file.handle.close();
    await rm(this.#file.path, { force: true });
  }

  async #spill(): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const path = join(this.#directory, `${randomUUID()}.body`);
    this.#file = { path, handle: await open(path, 'wx', 0o600) };
    for (const chunk of this.#chunks) await writeAll(this.#file.handle, chunk);
    this.#chunks = [];
  }
}

/** A body of no bytes. */
export function emptyBody(): SpooledBody {
  const sha256 = createHash('sha256').digest('hex');
  return { bytes: 0, sha256, head: new Uint8Array(), ...inMemory([]) };
}

async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.byteLength) {
    written += (await handle.write(chunk, written)).bytesWritten;
  }
}

function inMemory(chunks: readonly Uint8Array[]): Pick<SpooledBody, 'stream' | 'discard'> {
  let kept: readonly Uint8Array[] | undefined = chunks;
  return {
    async *stream() {
      if (!kept) throw new Error('The body was discarded before it was read.');
      yield* kept;
    },
    async discard() {
      kept = undefined;
    },
  };
}

function inFile(path: string): Pick<SpooledBody, 'stream' | 'discard'> {
  return {
    stream: () => createReadStream(path),
    discard: () => rm(path, { force: true }),
  };
}
