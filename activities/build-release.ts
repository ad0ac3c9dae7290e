import { link, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { sha256 } from '../schemas/ids.ts';
import { columnsOf, literal, type Table } from '../schemas/table.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { writePages } from './country-pages.ts';
import { type About, datapackage, type SourceLicence } from './datapackage.ts';
import { dictionary } from './dictionary.ts';
import { writeOtherFormats } from './other-formats.ts';
import { buildDatabase, type DescribedRelation } from './release-database.ts';
import { copyStamped, copyTable, digestFile, fileOf, type Stamp } from './release-files.ts';

/** One file of a release; `table` is the one whose rows it holds. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly table?: Table;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows?: number | undefined;
}

/**
 * Tables whose rows change with every look at the sources, even where nothing new was found, or with every message that
 * was delivered: they do not make a release a new one. What the desk does with an alert is in `alerts`, and does.
 */
const NOT_CONTENT = new Set(['batches', 'problems', 'source_status', 'alert_events']);

/**
 * Exports every table into `folder` and returns what the derivation says as one hash: two releases with the same
 * content are the same release. The vintage is left blank, as it is not part of what is said.
 */
export async function exportContent(
  connection: DuckDBConnection,
  folder: string,
  retrospective = false,
): Promise<string> {
  const lines: string[] = [];
  for (const table of RELEASE_TABLES) {
    const file = join(folder, fileOf(table));
    await copyTable(connection, table, file, { vintage: '', retrospective });
    if (!NOT_CONTENT.has(table.name)) lines.push(`${table.name} ${(await digestFile(file)).sha256}`);
  }
  return sha256(lines.join('\n'));
}

/**
 * Writes every file of a release into `folder`, the descriptor last. Tables that do not name the vintage are linked
 * from `exported`, where `exportContent` left them.
 */
export async function buildRelease(
  connection: DuckDBConnection,
  folder: string,
  exported: string,
  about: Omit<About, 'database' | 'resources' | 'batches' | 'licences'>,
): Promise<void> {
  const stamp = { vintage: about.vintage, retrospective: about.as_of !== undefined };
  const parquet = await writeParquet(connection, folder, exported, stamp);
  const rows = new Map(parquet.map((resource) => [resource.table, resource.rows]));
  const others: Resource[] = [];
  for (const file of await writeOtherFormats(connection, folder))
    others.push({ ...file, rows: rows.get(file.table), ...(await digestFile(join(folder, file.path))) });
  const relations = await buildDatabase(connection, folder);
  const pages = await pageFiles(connection, folder, about);
  const descriptor = datapackage({
    ...about,
    database: databaseDigest(parquet),
    resources: [...parquet, ...others, await writeDictionary(folder, relations), ...pages],
    batches: await batchIds(connection),
    licences: await licencesOf(connection),
  });
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
}

async function writeParquet(
  connection: DuckDBConnection,
  folder: string,
  exported: string,
  stamp: Stamp,
): Promise<Resource[]> {
  const resources: Resource[] = [];
  for (const table of RELEASE_TABLES) {
    const path = fileOf(table);
    if (namesVintage(table))
      await copyStamped(connection, table, join(exported, path), join(folder, path), stamp);
    else await link(join(exported, path), join(folder, path));
    const rows = await countRows(connection, join(folder, path));
    resources.push({ name: table.name, path, table, rows, ...(await digestFile(join(folder, path))) });
  }
  return resources;
}

/** The small files that the dashboard reads. */
async function pageFiles(
  connection: DuckDBConnection,
  folder: string,
  about: Pick<About, 'vintage' | 'kind' | 'as_of'>,
): Promise<Resource[]> {
  const resources: Resource[] = [];
  for (const page of await writePages(connection, folder, about)) {
    const path = `pages/${page}.json`;
    const digest = await digestFile(join(folder, path));
    resources.push({ name: `page-${page.toLowerCase()}`, path, ...digest });
  }
  return resources;
}

async function writeDictionary(folder: string, relations: readonly DescribedRelation[]): Promise<Resource> {
  const path = 'dictionary.md';
  await writeFile(join(folder, path), dictionary(RELEASE_TABLES, relations));
  const digest = await digestFile(join(folder, path));
  return { name: 'dictionary', path, ...digest };
}

function namesVintage(table: Table): boolean {
  return columnsOf(table).some((c) => c.name === 'vintage');
}

async function countRows(connection: DuckDBConnection, parquet: string): Promise<number> {
  const [row] = await rowsOf(
    connection,
    `SELECT num_rows::INT AS n FROM parquet_file_metadata(${literal(parquet)})`,
  );
  return Number(row?.n);
}

async function batchIds(connection: DuckDBConnection): Promise<string[]> {
  const rows = await rowsOf(connection, 'SELECT batch_id FROM fact.batches ORDER BY batch_id');
  return rows.map((row) => String(row.batch_id));
}

async function licencesOf(connection: DuckDBConnection): Promise<SourceLicence[]> {
  const rows = await rowsOf(
    connection,
    'SELECT DISTINCT source_id, licence, attribution, redistribution FROM documents ORDER BY ALL',
  );
  return rows as unknown as SourceLicence[];
}

/**
 * The digest that stands for `tocsin.duckdb`, whose own bytes differ at every writing: its tables, exported in order,
 * give Parquet files with these hashes.
 */
export function databaseDigest(resources: readonly Pick<Resource, 'name' | 'sha256'>[]): string {
  return sha256(resources.map((r) => `${r.name} ${r.sha256}`).join('\n'));
}
