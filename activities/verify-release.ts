import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { listBatches } from '../home/batches.ts';
import type { DatabaseLimits } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { type ReleaseDescriptor, readDescriptorOf } from '../home/releases.ts';
import { readTombstones } from '../home/tombstones.ts';
import { openWarehouse } from '../home/warehouse.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { buildRelease, copyTable, databaseDigest, digestFile, exportContent } from './build-release.ts';
import { derive } from './derive.ts';

/** What is not as the descriptor says; empty when all is well. */
export type Mismatches = readonly string[];

/** Checks every file of a release, and the rows of its database, against the descriptor. */
export async function verifyFiles(paths: HomePaths, vintage: string): Promise<Mismatches> {
  const folder = join(paths.releases, vintage);
  const descriptor = await readDescriptorOf(paths.releases, vintage);
  return [...(await compareFiles(folder, descriptor)), ...(await compareDatabase(paths, folder, descriptor))];
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
    await derive(warehouse, join(scratch, 'derive'));
    const { kind, content_sha256: content } = descriptor.tocsin;
    const exported = join(scratch, 'exported');
    await mkdir(exported);
    await warehouse.exclusive(async (connection) => {
      await exportContent(connection, exported);
      await buildRelease(connection, scratch, exported, { vintage, kind, content });
    });
    const made = await digestFile(join(scratch, 'datapackage.json'));
    const published = await digestFile(join(paths.releases, vintage, 'datapackage.json'));
    const files = await compareFiles(scratch, descriptor);
    return made.sha256 === published.sha256 ? files : [...files, 'datapackage.json: made again, it differs'];
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

async function compareDatabase(
  paths: HomePaths,
  folder: string,
  descriptor: ReleaseDescriptor,
): Promise<string[]> {
  if (!existsSync(join(folder, 'tocsin.duckdb'))) return ['tocsin.duckdb: it is not there'];
  const scratch = await mkdtemp(join(paths.work, 'verify-'));
  const instance = await DuckDBInstance.create(join(folder, 'tocsin.duckdb'), { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    const resources = [];
    for (const table of RELEASE_TABLES) {
      const file = join(scratch, `${table.name}.parquet`);
      await copyTable(connection, table, file, descriptor.version);
      resources.push({ name: table.name, sha256: (await digestFile(file)).sha256 });
    }
    const digest = databaseDigest(resources);
    return digest === descriptor.tocsin.database_sha256
      ? []
      : ['tocsin.duckdb: its rows differ from the descriptor'];
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(scratch, { recursive: true });
  }
}
