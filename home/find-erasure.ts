import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { sha256 } from '../schemas/ids.ts';
import { literal } from '../schemas/table.ts';
import { layOut } from './batch-files.ts';
import type { IndexedCapture } from './cdxj.ts';
import { rowsOf } from './duckdb.ts';
import { readReadings, replacedBy } from './erasure-lines.ts';
import { mentions, needlesOf } from './mentions.ts';
import { packedBatches } from './packs.ts';
import type { HomePaths } from './paths.ts';
import type { ErasedRecord, Erasure } from './tombstones.ts';
import { bodyOf, capturesOf } from './warc-read.ts';

/** Where a document lies in a home: what its tombstone has to say, and the records that go blank. */
export type Found = Pick<
  Erasure,
  'source_id' | 'document_sha256' | 'capture_sha256' | 'address_sha256' | 'replaced_batches'
> & { readonly records: readonly ErasedRecord[] };

/** Looks for a document in all batches, loaded or not, and in the archive. Undefined where no batch knows it. */
export async function findErasure(paths: HomePaths, documentId: string): Promise<Found | undefined> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await withPackedBeside(paths, (folders) => find(connection, paths, folders, documentId));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Runs `work` with the folders of all batches: those that are packed lie in one of their own meanwhile. */
async function withPackedBeside<T>(
  paths: HomePaths,
  work: (folders: readonly string[]) => Promise<T>,
): Promise<T> {
  const aside = join(paths.work, 'spill', 'unpacked');
  const packed = await packedBatches(paths.batches);
  try {
    await rm(aside, { recursive: true, force: true });
    for (const id of packed.keys()) await layOut(paths.batches, id, join(aside, id));
    return await work([paths.batches, aside]);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function find(
  connection: DuckDBConnection,
  paths: HomePaths,
  folders: readonly string[],
  documentId: string,
): Promise<Found | undefined> {
  if (!(await readReadings(connection, folders))) return undefined;
  const ask = (sql: string) => rowsOf(connection, sql);
  const target = literal(documentId);
  const own = await ask(`SELECT DISTINCT source_id, address, title FROM read WHERE document_id = ${target}`);
  const source_id = own[0]?.source_id as Erasure['source_id'] | undefined;
  if (source_id === undefined) return undefined;
  // Bodies that anything else was read from, and bodies that the document was read from.
  const others = await setOf(ask, `SELECT capture_sha256 FROM read WHERE document_id <> ${target}`);
  const held = await setOf(ask, `SELECT capture_sha256 FROM read WHERE document_id = ${target}`);
  const shared = await setOf(
    ask,
    `SELECT DISTINCT address FROM read WHERE document_id <> ${target} AND address IS NOT NULL`,
  );
  const captures = await allCaptures(paths.archive);
  const addresses = addressesOf(captures, own, held, others, shared);
  const records: ErasedRecord[] = [];
  const needles = needlesOf([...addresses], own.map((row) => row.title).filter(isText));
  for (const indexed of captures) {
    const { capture_sha256, address, warc, warc_offset } = indexed.capture;
    const its = held.has(capture_sha256) || addresses.has(address);
    const read = its || others.has(capture_sha256);
    const list = !read && indexed.capture.source_id === source_id;
    if (!its && !(list && (await mentions(bodyOf(paths.archive, indexed), needles)))) continue;
    records.push({ capture_sha256, warc, warc_offset, whole: its && !others.has(capture_sha256) });
  }
  return {
    source_id,
    document_sha256: sha256(documentId),
    capture_sha256: joined(records.map((record) => record.capture_sha256)),
    address_sha256: joined([...addresses].map((address) => sha256(address))),
    replaced_batches: joined(await replacedBy(connection, folders, target, records, addresses)),
    records,
  };
}

/** Every capture of the archive that is not blank. */
async function allCaptures(archive: string): Promise<IndexedCapture[]> {
  if (!existsSync(archive)) return [];
  const names = await readdir(archive, { recursive: true });
  const found: IndexedCapture[] = [];
  for (const name of names.filter((n) => n.endsWith('.warc.gz'))) {
    found.push(...(await capturesOf(archive, name)));
  }
  return found;
}

/** Addresses that served nothing but the document. The name of a local file is none: another may bear it tomorrow. */
function addressesOf(
  captures: readonly IndexedCapture[],
  own: readonly Record<string, unknown>[],
  held: ReadonlySet<string>,
  others: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): ReadonlySet<string> {
  const its = captures
    .filter(({ capture }) => held.has(capture.capture_sha256))
    .map((i) => i.capture.address);
  const addresses = new Set([...its, ...own.map((row) => row.address).filter(isText)]);
  for (const { capture } of captures) {
    if (others.has(capture.capture_sha256)) addresses.delete(capture.address);
  }
  return new Set([...addresses].filter((address) => !address.startsWith('file:') && !shared.has(address)));
}

async function setOf(ask: (sql: string) => Promise<Record<string, unknown>[]>, sql: string) {
  return new Set((await ask(sql)).map((row) => String(Object.values(row)[0])));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].sort().join(';');
}
