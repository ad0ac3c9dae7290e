import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { ACT_FAMILIES } from '../schemas/acts.ts';
import { type CountryPage, countryPage, pageIndex } from '../schemas/pages.ts';
import { literal } from '../schemas/table.ts';
import { RELEASE_TABLES } from '../schemas/tables/index.ts';
import { read } from '../sql/statements.ts';
import type { About } from './datapackage.ts';
import { fileOf } from './release-files.ts';

/** What a page says of its release. */
type AboutPages = Pick<About, 'vintage' | 'kind' | 'as_of'>;

/** Parts of a country's page, each one query for all countries, with what stands where a country has no row. */
const PARTS = {
  watching: { month: [], monitoring: [], attention: [], exposure: [] },
  families: [],
  signals: [],
  triggers: [],
  sources: [],
  evidence: { total: 0, rows: [] },
  risk: [],
} as const satisfies Partial<CountryPage>;

/**
 * Writes `pages/index.json` and `pages/<ISO3>.json` into the folder of a release and returns their names. They are made
 * of its Parquet files alone, so they hold nothing that the disclosure gate kept; the same files give the same bytes.
 */
export async function writePages(
  connection: DuckDBConnection,
  folder: string,
  about: AboutPages,
): Promise<readonly string[]> {
  await mkdir(join(folder, 'pages'), { recursive: true });
  await connection.run("ATTACH ':memory:' AS released");
  try {
    for (const table of RELEASE_TABLES)
      await connection.run(
        `CREATE VIEW released.${table.name} AS FROM read_parquet(${literal(join(folder, fileOf(table)))})`,
      );
    await connection.run(`CREATE OR REPLACE TEMP TABLE page_months AS ${read('pages', 'months')}`, [
      dayOf(about),
    ]);
    return await fill(connection, folder, about);
  } finally {
    await connection.run('DROP TABLE IF EXISTS temp.page_months');
    await connection.run('DETACH released');
  }
}

async function fill(
  connection: DuckDBConnection,
  folder: string,
  { vintage, kind, as_of }: AboutPages,
): Promise<readonly string[]> {
  const head = { format: 1, vintage, kind, as_of: as_of ?? null };
  const countries = await rowsOf(connection, read('pages', 'countries'));
  const parts = new Map<string, ReadonlyMap<string, unknown>>();
  for (const name of Object.keys(PARTS)) parts.set(name, await byCountry(connection, name));
  const names: string[] = [];
  const write = async (name: string, content: unknown) => {
    names.push(name);
    await writeFile(join(folder, 'pages', `${name}.json`), `${JSON.stringify(content)}\n`);
  };
  await write('index', pageIndex.parse({ ...head, ...(await indexOf(connection)), countries }));
  for (const country of countries) {
    const iso3 = String(country.country_iso3);
    const told = Object.entries(PARTS).map(([name, none]) => [name, parts.get(name)?.get(iso3) ?? none]);
    await write(iso3, countryPage.parse({ ...head, country, ...Object.fromEntries(told) }));
  }
  return names;
}

/** One part of all countries' pages. */
async function byCountry(connection: DuckDBConnection, part: string): Promise<ReadonlyMap<string, unknown>> {
  const rows = await rowsOf(connection, read('pages', part));
  return new Map(rows.map(({ country_iso3, json }) => [String(country_iso3), JSON.parse(String(json))]));
}

async function indexOf(connection: DuckDBConnection): Promise<Record<string, unknown>> {
  const [months] = await rowsOf(
    connection,
    `SELECT strftime(max(month) FILTER (is_ended), '%Y-%m-%d') AS month,
            strftime(max(month), '%Y-%m-%d') AS newest FROM page_months`,
  );
  const [alerts] = await rowsOf(connection, 'SELECT count(*)::INTEGER AS total FROM released.alerts');
  const acts = await rowsOf(connection, 'SELECT act_code, label FROM released.acts ORDER BY act_code');
  return {
    month: months?.month ?? null,
    running_month: months?.newest === months?.month ? null : (months?.newest ?? null),
    families: Object.fromEntries(Object.entries(ACT_FAMILIES).map(([code, { label }]) => [code, label])),
    acts: Object.fromEntries(acts.map(({ act_code, label }) => [String(act_code), label])),
    alerts: await rowsOf(connection, read('pages', 'alerts')),
    alerts_total: alerts?.total,
    sources: await rowsOf(connection, read('pages', 'source_status')),
  };
}

/** The day up to which a release knows: what comes before the number of its vintage. */
function dayOf({ vintage, as_of }: AboutPages): string {
  return as_of ?? vintage.slice(0, 10);
}
