import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { inTransaction, rowsOf } from '../home/duckdb.ts';
import { sha256 } from '../schemas/ids.ts';
import { columnsOf, commentStatements, createStatement, literal, type Table } from '../schemas/table.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { read } from '../sql/statements.ts';
import { writePages } from './country-pages.ts';
import { type About, datapackage, type SourceLicence } from './datapackage.ts';
import { dictionary } from './dictionary.ts';

/** One file of a release. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows: number | undefined;
}

/** What a release says of itself in its rows: the columns `vintage` and `retrospective`. */
export interface Stamp {
  readonly vintage: string;
  /** Made later than its knowledge cut-off, with `--as-of`. */
  readonly retrospective: boolean;
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
  const resources: Resource[] = [];
  const stamp = { vintage: about.vintage, retrospective: about.as_of !== undefined };
  for (const table of RELEASE_TABLES) {
    const path = fileOf(table);
    if (namesVintage(table)) await copyTable(connection, table, join(folder, path), stamp);
    else await link(join(exported, path), join(folder, path));
    const rows = await countRows(connection, table);
    resources.push({ name: table.name, path, rows, ...(await digestFile(join(folder, path))) });
  }
  const database = databaseDigest(resources);
  await buildDatabase(connection, join(folder, 'tocsin.duckdb'), stamp);
  await writeFile(join(folder, 'dictionary.md'), dictionary(RELEASE_TABLES));
  const pages = await writePages(
    connection,
    folder,
    RELEASE_TABLES.map(({ name }) => name),
    about,
  );
  const others = [
    { name: 'dictionary', path: 'dictionary.md' },
    ...pages.map((page) => ({ name: `page-${page.toLowerCase()}`, path: `pages/${page}.json` })),
  ];
  for (const { name, path } of others)
    resources.push({ name, path, rows: undefined, ...(await digestFile(join(folder, path))) });
  const descriptor = datapackage({
    ...about,
    database,
    resources,
    batches: await batchIds(connection),
    licences: await licencesOf(connection),
  });
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
}

function fileOf(table: Table): string {
  return `${table.name}.parquet`;
}

function namesVintage(table: Table): boolean {
  return columnsOf(table).some((c) => c.name === 'vintage');
}

async function countRows(connection: DuckDBConnection, table: Table): Promise<number> {
  const [row] = await rowsOf(connection, `SELECT count(*)::INT AS n FROM ${table.name}`);
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

/** Exports a relation as one sorted Parquet file with the data dictionary in its metadata. */
async function copyTable(
  connection: DuckDBConnection,
  table: Table,
  file: string,
  stamp: Stamp,
): Promise<void> {
  const metadata = {
    title: table.comment,
    data_dictionary: JSON.stringify(columnsOf(table)),
  };
  const pairs = Object.entries(metadata).map(([key, value]) => `${key}: ${literal(value)}`);
  await connection.run(
    `COPY (${selectOf(table, stamp)}) TO ${literal(file)}
     (FORMAT parquet, COMPRESSION zstd, KV_METADATA {${pairs.join(', ')}})`,
  );
}

function selectOf(table: Table, stamp: Stamp): string {
  const columns = columnsOf(table).map(({ name }) => {
    if (name === 'vintage') return `${literal(stamp.vintage)} AS vintage`;
    return name === 'retrospective' ? `${stamp.retrospective} AS retrospective` : name;
  });
  return `SELECT ${columns.join(', ')} FROM ${table.name} ORDER BY ${table.key.join(', ')}`;
}

async function buildDatabase(connection: DuckDBConnection, file: string, stamp: Stamp): Promise<void> {
  // The oldest storage format that holds these types, so that older readers open it too.
  await connection.run(`ATTACH ${literal(file)} AS release (STORAGE_VERSION 'v1.0.0')`);
  try {
    // One commit, and so one sync of the disk: there are hundreds of statements.
    await inTransaction(connection, () => fillDatabase(connection, stamp));
  } finally {
    await connection.run('DETACH release');
  }
}

async function fillDatabase(connection: DuckDBConnection, stamp: Stamp): Promise<void> {
  for (const table of RELEASE_TABLES) {
    const name = `release.main.${table.name}`;
    await connection.run(createStatement(table, name));
    await connection.run(`INSERT INTO ${name} BY NAME ${selectOf(table, stamp)}`);
    for (const statement of commentStatements(table, name)) await connection.run(statement);
  }
  await connection.run(
    `CREATE VIEW release.main.process_indicators AS ${read('views', 'process_indicators')}`,
  );
}

/** Size and SHA-256 of a file. */
export async function digestFile(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
