import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { CODING_VERSION } from '../coding/version.ts';
import { listBatches } from '../home/batch-files.ts';
import { type DatabaseLimits, rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { type ReleaseDescriptor, readDescriptorOf } from '../home/releases.ts';
import { readTombstones } from '../home/tombstones.ts';
import { openWarehouse } from '../home/warehouse.ts';
import { columnsOf, literal } from '../schemas/table.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { SOURCES } from '../sources/registry.ts';
import { buildRelease, databaseDigest, exportContent } from './build-release.ts';
import { SCHEMA_VERSION } from './datapackage.ts';
import { derive } from './derive.ts';
import { knowUpTo } from './knowledge.ts';
import { digestFile } from './release-files.ts';

/** What is not as the descriptor says; empty when all is well. */
export type Mismatches = readonly string[];

/** Checks every file of a release, and the rows of its database, against the descriptor. */
export async function verifyFiles(paths: HomePaths, vintage: string): Promise<Mismatches> {
  const folder = join(paths.releases, vintage);
  const descriptor = await readDescriptorOf(paths.releases, vintage);
  return [...(await compareFiles(folder, descriptor)), ...(await compareDatabase(folder, descriptor))];
}

/**
 * Makes the release again, from exactly the batches that it lists and in a warehouse of its own, and compares every
 * file. The same build gives the same bytes.
 */
export async function verifyByReplay(
  paths: HomePaths,
  vintage: string,
  limits: DatabaseLimits,
): Promise<Mismatches> {
  const descriptor = await readDescriptorOf(paths.releases, vintage);
  const lost = await lostBatches(paths.batches, descriptor.tocsin.batches);
  if (lost.length > 0) return lost;
  const scratch = await mkdtemp(join(paths.work, 'replay-'));
  const warehouse = await openWarehouse(join(scratch, 'warehouse.duckdb'), limits);
  try {
    await rebuild(warehouse, paths.batches, descriptor.tocsin.batches);
    const { kind, as_of, content_sha256: content } = descriptor.tocsin;
    await derive(warehouse, join(scratch, 'derive'), as_of);
    const exported = join(scratch, 'exported');
    await mkdir(exported);
    await warehouse.exclusive(async (connection) => {
      await knowUpTo(connection, as_of);
      await exportContent(connection, exported, as_of !== undefined);
      await buildRelease(connection, scratch, exported, { vintage, as_of, kind, content });
    });
    const made = await digestFile(join(scratch, 'datapackage.json'));
    const published = await digestFile(join(paths.releases, vintage, 'datapackage.json'));
    const files = await compareFiles(scratch, descriptor);
    if (made.sha256 === published.sha256) return files;
    const other = otherBuild(descriptor);
    const build = other.length === 0 ? '' : ` (another build made this release: ${other.join(', ')} differ)`;
    return [...files, `datapackage.json: made again, it differs${build}`];
  } finally {
    warehouse.close();
    await rm(scratch, { recursive: true });
  }
}

/** Batches of a release that are no longer there, each with the reason. */
async function lostBatches(folder: string, listed: readonly string[]): Promise<string[]> {
  const there = new Set(await listBatches(folder));
  const lost = listed.filter((id) => !there.has(id));
  if (lost.length === 0) return [];
  const { erasures } = await readTombstones(folder);
  return lost.map((id) => {
    const by = erasures.find((erasure) => erasure.replaced_batches?.split(';').includes(id));
    return `batch ${id}: ${by ? `replaced by erasure ${by.erasure_id}; the release is withdrawn` : 'not in this home'}`;
  });
}

async function compareFiles(folder: string, descriptor: ReleaseDescriptor): Promise<string[]> {
  const found: string[] = [];
  for (const { path, bytes, hash } of descriptor.resources) {
    const actual = await digestFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => error);
    if (actual instanceof Error) found.push(`${path}: ${actual.message}`);
    else if (`sha256:${actual.sha256}` !== hash)
      found.push(`${path}: hash differs (${actual.bytes} bytes, ${bytes} expected)`);
  }
  return found;
}

/**
 * The rows of the release's database against its Parquet files, whose bytes are compared above: by the tables that its
 * own descriptor lists, so that a release of another build is verified as that build made it.
 */
async function compareDatabase(folder: string, descriptor: ReleaseDescriptor): Promise<string[]> {
  if (!existsSync(join(folder, 'tocsin.duckdb'))) return ['tocsin.duckdb: it is not there'];
  const tables = descriptor.resources.filter(({ path }) => path.endsWith('.parquet'));
  const digest = databaseDigest(
    tables.map(({ name, hash }) => ({ name, sha256: hash.replace(/^sha256:/, '') })),
  );
  const found =
    digest === descriptor.tocsin.database_sha256
      ? []
      : ['datapackage.json: its digest of the database is not that of the tables it lists'];
  const instance = await DuckDBInstance.create(join(folder, 'tocsin.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    for (const { name, path } of tables) {
      const differing = await differingRows(connection, name, join(folder, path)).catch(
        (error: Error) => error.message,
      );
      if (differing !== 0)
        found.push(`tocsin.duckdb: its rows of ${name} differ from ${path} (${differing})`);
    }
    return found;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Rows that only one of both has. */
async function differingRows(connection: DuckDBConnection, table: string, file: string): Promise<number> {
  const inDatabase = `SELECT * FROM "${table.replaceAll('"', '""')}"`;
  const inFile = `SELECT * FROM read_parquet(${literal(file)})`;
  const [row] = await rowsOf(
    connection,
    `SELECT count(*)::INT AS n FROM ((${inDatabase} EXCEPT ALL ${inFile}) UNION ALL (${inFile} EXCEPT ALL ${inDatabase}))`,
  );
  return Number(row?.n);
}

/** What of this build is not as of the one that made a release; empty where both give the same bytes. */
function otherBuild(descriptor: ReleaseDescriptor): string[] {
  const made = descriptor.tocsin;
  const readers = Object.fromEntries(SOURCES.map(({ meta }) => [meta.id, meta.readerVersion]));
  const columns = (names: readonly string[]) => names.join(' ');
  const today = new Map(RELEASE_TABLES.map((t) => [t.name, columns(columnsOf(t).map((c) => c.name))]));
  const listed = descriptor.resources.filter(({ path }) => path.endsWith('.parquet'));
  const alike =
    listed.length === today.size &&
    listed.every(
      ({ name, schema }) => columns((schema?.fields ?? []).map((f) => f.name)) === today.get(name),
    );
  return [
    ...(alike ? [] : ['tables']),
    ...(made.schema_version === SCHEMA_VERSION ? [] : ['files']),
    ...(made.coding_version === CODING_VERSION ? [] : ['coding']),
    ...(JSON.stringify(made.reader_versions) === JSON.stringify(readers) ? [] : ['readers']),
  ];
}
