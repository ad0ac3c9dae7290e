import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { literal } from '../schemas/table.ts';
import { rowsOf } from './duckdb.ts';
import { listReleases } from './releases.ts';
import { sealFile } from './seal.ts';
import type { Tombstones } from './tombstones.ts';

const withdrawnSchema = z.object({ vintage: z.string(), erasures: z.array(z.string()) });
/** `releases/<vintage>.withdrawn.json`, beside the release: which erasures it was published before. */
export type Withdrawn = Readonly<z.infer<typeof withdrawnSchema>>;

/** Why a release is withdrawn; undefined where it is not. */
export async function readWithdrawn(releases: string, vintage: string): Promise<Withdrawn | undefined> {
  const path = pathOf(releases, vintage);
  return existsSync(path) ? withdrawnSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : undefined;
}

/** Marks every release on disk that holds an erased document. Doing it again changes nothing. */
export async function withdrawReleases(releases: string, tombstones: Tombstones): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const vintage of await listReleases(releases)) {
      const documents = join(releases, vintage, 'documents.parquet');
      if (!existsSync(documents)) continue;
      const rows = await rowsOf(
        connection,
        `SELECT DISTINCT sha256(document_id) AS hash FROM read_parquet(${literal(documents)})
         WHERE sha256(document_id) IN (${[...tombstones.documents].map(literal).join(', ')})`,
      );
      const hashes = new Set(rows.map((row) => String(row.hash)));
      const found = tombstones.erasures.filter((e) => hashes.has(e.document_sha256));
      if (found.length > 0)
        await mark(
          releases,
          vintage,
          found.map((e) => e.erasure_id),
        );
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function mark(releases: string, vintage: string, ids: readonly string[]): Promise<void> {
  const before = await readWithdrawn(releases, vintage);
  const erasures = [...new Set([...(before?.erasures ?? []), ...ids])].sort();
  const content: Withdrawn = { vintage, erasures };
  await sealFile(pathOf(releases, vintage), (aside) =>
    writeFile(aside, `${JSON.stringify(content, null, 2)}\n`),
  );
}

function pathOf(releases: string, vintage: string): string {
  return join(releases, `${vintage}.withdrawn.json`);
}

/** Vintages that are withdrawn, oldest first. */
export async function listWithdrawn(releases: string): Promise<string[]> {
  return (await listReleases(releases)).filter((vintage) => existsSync(pathOf(releases, vintage)));
}

/** Deletes the data of withdrawn releases but that of the latest. Their descriptors stay: no vintage is used twice. */
export async function removeWithdrawn(releases: string, latest: string | undefined): Promise<void> {
  for (const vintage of await listWithdrawn(releases)) {
    if (vintage === latest) continue;
    const folder = join(releases, vintage);
    for (const name of await readdir(folder))
      if (name !== 'datapackage.json') await rm(join(folder, name), { recursive: true });
  }
}
