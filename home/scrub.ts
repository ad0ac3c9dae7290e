import { constants, createReadStream, existsSync } from 'node:fs';
import { copyFile, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { TocsinError } from '../schemas/errors.ts';
import { sha256 } from '../schemas/ids.ts';
import { parseCdxj } from './cdxj.ts';
import { sealFile } from './seal.ts';
import type { ErasedRecord } from './tombstones.ts';

/** Stands in the gzip header of a blank record, so that one is told by its first bytes. */
const MARK = Buffer.from('tocsin-erased');
/** Magic number, deflate, "a comment follows", no time, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 255]);

/**
 * Blanks records of the archive that are not blank yet: the capture and the note with its request. The file keeps
 * its name and every other record its place, so nothing that points into it changes. Returns the files it changed.
 */
export async function scrubArchive(archive: string, records: readonly ErasedRecord[]): Promise<string[]> {
  const byWarc = new Map<string, Set<number>>();
  for (const { warc, warc_offset } of records) {
    byWarc.set(warc, (byWarc.get(warc) ?? new Set()).add(warc_offset));
  }
  const changed: string[] = [];
  for (const [warc, offsets] of byWarc) {
    if (existsSync(join(archive, warc)) && (await scrubWarc(archive, warc, offsets))) changed.push(warc);
  }
  return changed;
}

async function scrubWarc(archive: string, warc: string, offsets: ReadonlySet<number>): Promise<boolean> {
  const path = join(archive, warc);
  const delisted = await delist(`${path}.cdxj`, offsets);
  const open = new Set<number>();
  for (const offset of offsets) if (!(await isBlank(path, offset))) open.add(offset);
  if (open.size === 0) return delisted;
  const blanks = await blanksOf(path, warc, open);
  await sealFile(path, async (aside) => {
    await copyFile(path, aside, constants.COPYFILE_FICLONE);
    await writeAt(aside, blanks);
  });
  return true;
}

/** Takes the lines of the records out of the index. */
async function delist(path: string, offsets: ReadonlySet<number>): Promise<boolean> {
  if (!existsSync(path)) return false;
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  const kept = lines.filter((line) => parseCdxj(line).every((i) => !offsets.has(i.capture.warc_offset)));
  if (kept.length === lines.length) return false;
  await sealFile(path, (aside) => writeFile(aside, kept.map((line) => `${line}\n`).join('')));
  return true;
}

async function isBlank(path: string, offset: number): Promise<boolean> {
  const bytes = Buffer.alloc(HEADER.length + MARK.length);
  const handle = await open(path, 'r');
  try {
    await handle.read(bytes, 0, bytes.length, offset);
  } finally {
    await handle.close();
  }
  return bytes.subarray(HEADER.length).equals(MARK);
}

interface Blank {
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Blanks of the same length for the records at `offsets` and for the notes beside them. */
async function blanksOf(path: string, warc: string, offsets: ReadonlySet<number>): Promise<Blank[]> {
  const parser = new WARCParser(createReadStream(path));
  const notes = new Map<string, () => Blank>();
  const blanks: Blank[] = [];
  for await (const record of parser) {
    await record.skipFully();
    const { offset, recordLength } = parser;
    const date = record.warcDate ?? '';
    const blank = () => ({ offset, bytes: blankRecord(warc, offset, recordLength, date) });
    const beside = record.warcHeader('WARC-Concurrent-To');
    if (record.warcType === 'metadata' && beside) notes.set(beside, blank);
    if (!offsets.has(offset)) continue;
    const note = notes.get(record.warcHeader('WARC-Record-ID') ?? '');
    blanks.push(blank(), ...(note ? [note()] : []));
  }
  return blanks;
}

/** A gzip member of `length` bytes with a record that says nothing; the padding is a comment in its header. */
function blankRecord(warc: string, offset: number, length: number, date: string): Buffer {
  const id = sha256(`${warc} ${offset}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  const record = gzipSync(
    `WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: ${date}\r\n` +
      'Content-Type: text/plain\r\nContent-Length: 6\r\n\r\nerased\r\n\r\n',
  ).subarray(HEADER.length);
  const padding = length - HEADER.length - MARK.length - 1 - record.length;
  if (padding < 0)
    throw new TocsinError('internal', `record at byte ${offset} of ${warc} is too short to be blanked`);
  return Buffer.concat([HEADER, MARK, Buffer.alloc(padding, ' '), Buffer.alloc(1), record]);
}

async function writeAt(path: string, blanks: readonly Blank[]): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    for (const { offset, bytes } of blanks) await handle.write(bytes, 0, bytes.length, offset);
  } finally {
    await handle.close();
  }
}
