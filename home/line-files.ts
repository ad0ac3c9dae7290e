import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** Rows of one kind, written as JSON lines into one file or several. */
interface LineFiles {
  write(row: object): Promise<void>;
  end(): Promise<void>;
}

/** Lines go to the compressor in blocks of about so many characters, one `await` a block. */
const BLOCK = 256 * 1024;
/**
 * A file that has grown to so many characters is followed by another: DuckDB reads a gzip file on one thread, and
 * stages a file whole.
 */
const FILE = 32 * 1024 * 1024;
const GZIP = { level: 3, chunkSize: 64 * 1024, highWaterMark: 4 * BLOCK };

/**
 * Opens `NAME.jsonl.gz` in a folder, to be followed by `NAME-02.jsonl.gz`, `NAME-03.jsonl.gz` … when it has grown
 * large. There is always a first file, be it empty.
 */
export function openLines(folder: string, name: string): LineFiles {
  let files = 1;
  let current = openFile(join(folder, `${name}.jsonl.gz`));
  let block: string[] = [];
  let size = 0;
  const flush = async () => {
    if (current.size >= FILE) {
      await current.end();
      files += 1;
      current = openFile(join(folder, `${name}-${String(files).padStart(2, '0')}.jsonl.gz`));
    }
    if (block.length > 0) await current.push(block.join(''));
    block = [];
    size = 0;
  };
  return {
    async write(row) {
      const line = `${wellFormed(row)}\n`;
      block.push(line);
      size += line.length;
      if (size >= BLOCK) await flush();
    },
    async end() {
      await flush();
      await current.end();
    },
  };
}

/**
 * A row as JSON that every reader takes. Half a surrogate pair (which JSON may spell, and a cut in the middle of a sign
 * leaves) becomes U+FFFD: DuckDB would refuse the line, and with it the batch, at every later rebuild.
 */
function wellFormed(row: object): string {
  const line = JSON.stringify(row);
  if (!/\\u[dD]/.test(line)) return line;
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'string' ? Buffer.from(value).toString() : value,
  );
}

/** One compressed file; `push` waits where the compressor is behind. */
function openFile(path: string) {
  let size = 0;
  const gzip = createGzip(GZIP);
  const done = pipeline(gzip, createWriteStream(path));
  // A failure is met where somebody waits: in `push` as an error of the stream, in `end` as this promise.
  done.catch(() => undefined);
  return {
    get size() {
      return size;
    },
    async push(text: string) {
      size += text.length;
      if (!gzip.write(text)) await once(gzip, 'drain');
    },
    async end() {
      gzip.end();
      await done;
    },
  };
}

/** The lines of a compressed file, by its path or as its bytes, one after the other. */
export async function* linesIn(file: string | Buffer): AsyncGenerator<string> {
  const zipped = typeof file === 'string' ? createReadStream(file) : Readable.from([file]);
  const plain = zipped.pipe(createGunzip());
  for await (const line of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield line;
  }
}

/** Writes those lines of a compressed file that `keeps` accepts into another, as they are. */
export async function copyLines(from: string, to: string, keeps: (line: string) => boolean): Promise<void> {
  async function* kept() {
    for await (const line of linesIn(from)) if (keeps(line)) yield `${line}\n`;
  }
  await pipeline(Readable.from(kept()), createGzip(GZIP), createWriteStream(to));
}
