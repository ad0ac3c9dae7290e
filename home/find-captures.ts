import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { WARCParser } from 'warcio';
import type { IndexedCapture } from './cdxj.ts';
import { capturesOf } from './warc-read.ts';

/** WARC files of the archive, by their names in it; sorted. */
async function listWarcs(archive: string): Promise<string[]> {
  const names = await readdir(archive, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => name.endsWith('.warc.gz')).sort();
}

/** Captures whose SHA-256 begins with `prefix` (hex digits, lower case), oldest first. */
export async function findCaptures(archive: string, prefix: string): Promise<IndexedCapture[]> {
  const found: IndexedCapture[] = [];
  for (const warc of await listWarcs(archive)) {
    // A search of the text first: to parse every line of every index would take minutes.
    const index = await readFile(join(archive, `${warc}.cdxj`), 'utf8').catch(() => undefined);
    if (index !== undefined && !index.includes(`"sha256:${prefix}`)) continue;
    const captures = await capturesOf(archive, warc);
    found.push(...captures.filter(({ capture }) => capture.capture_sha256.startsWith(prefix)));
  }
  return found.sort((a, b) => a.capture.captured_at.localeCompare(b.capture.captured_at));
}

/** The headers of an answer as the archive keeps them, in order. Empty for a local file. */
export async function headersOf(
  archive: string,
  { capture, length }: IndexedCapture,
): Promise<readonly (readonly [string, string])[]> {
  const start = capture.warc_offset;
  const stored = createReadStream(join(archive, capture.warc), { start, end: start + length - 1 });
  try {
    const record = await WARCParser.parse(stored.pipe(createGunzip()));
    return record?.httpHeaders ? [...record.httpHeaders.headers] : [];
  } finally {
    stored.destroy();
  }
}
