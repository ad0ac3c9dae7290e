import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll } from 'vitest';
import { writePages } from '../../activities/country-pages.ts';
import { createStatement, literal, type Table } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

/** Rows by table, each as far as it differs from a plain one. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A folder for releases that goes with the test file. */
export async function releasesFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-releases-'));
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}

/** The files of a release that pages are made of, from rows made by hand, and `latest.json` that points to it. */
export async function makeRelease(releases: string, vintage: string, rows: Rows): Promise<string> {
  const folder = join(releases, vintage);
  await mkdir(folder, { recursive: true });
  const connection = await connect();
  for (const table of RELEASE_TABLES) await makeTable(connection, folder, table, rows[table.name] ?? []);
  await pagesOf(connection, folder, vintage);
  await writeFile(join(releases, 'latest.json'), JSON.stringify({ vintage, path: vintage, sha256: '' }));
  connection.closeSync();
  return folder;
}

/** Writes the pages of a release. */
export function pagesOf(
  connection: DuckDBConnection,
  folder: string,
  vintage: string,
): Promise<readonly string[]> {
  const as_of = vintage.startsWith('as-of-') ? vintage.slice(6) : undefined;
  return writePages(connection, folder, { vintage, kind: 'synthetic', as_of });
}

async function makeTable(
  connection: DuckDBConnection,
  folder: string,
  table: Table,
  rows: Rows[string],
): Promise<void> {
  await connection.run(createStatement(table, table.name));
  for (const row of rows) await connection.run(insertOf(table, { ...rowOf(table), ...row }));
  const file = literal(join(folder, `${table.name}.parquet`));
  await connection.run(`COPY ${table.name} TO ${file} (FORMAT parquet)`);
  await connection.run(`DROP TABLE ${table.name}`);
}

/** First days of `count` months up to the one given, oldest first. */
export function monthsUpTo(last: string, count: number): string[] {
  const [year = 0, month = 0] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(year, month - count + at, 1)).toISOString().slice(0, 10),
  );
}
