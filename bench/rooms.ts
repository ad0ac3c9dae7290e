import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { derive } from '../activities/derive.ts';
import { publish } from '../activities/publish.ts';
import { code } from '../coding/code.ts';
import { rowsOf } from '../home/duckdb.ts';
import { type HomePaths, homePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { openWarehouse, type Warehouse } from '../home/warehouse.ts';
import { FAMILY_CODES } from '../schemas/acts.ts';
import { FACT_TABLES } from '../schemas/tables/index.ts';
import { parsePolicy } from '../signals/policy.ts';
import { detectTrends } from '../signals/trends.ts';
import type { Series } from '../signals/types.ts';
import { packageRoot } from '../sql/statements.ts';

type Figures = Record<string, string | number>;

/** Passages of a home, coded once to warm up and once for the figure. */
export async function benchCoding(home: string): Promise<Figures> {
  const paths = homePaths(home);
  const warehouse = await open(paths);
  const passages = await warehouse.exclusive((connection) =>
    rowsOf(connection, 'SELECT body FROM fact.passages USING SAMPLE 20000 ROWS (reservoir, 1)'),
  );
  warehouse.close();
  const about = {
    published_on: '2026-03-01',
    countries: [],
    issuer: 'hrw',
    title: null,
    language_code: 'en',
  };
  const bodies = passages.map((row) => ({ paragraph: '1', body: String(row.body), coded: true }));
  for (const passage of bodies) code(passage, about);
  const begun = performance.now();
  let rows = 0;
  for (const passage of bodies) rows += code(passage, about).length;
  const seconds = (performance.now() - begun) / 1000;
  const words = bodies.reduce((total, p) => total + p.body.split(/\s+/).length, 0);
  return {
    passages: bodies.length,
    words,
    indicators: rows,
    'words/s': Math.round(words / seconds),
    'passages/s': Math.round(bodies.length / seconds),
  };
}

/** The warehouse made again from the sealed batches. */
export async function benchLoading(home: string, scratch: string): Promise<Figures> {
  const from = homePaths(home);
  const to = homePaths(join(scratch, 'loading'));
  const warehouse = await open(to);
  const begun = performance.now();
  const batches = await rebuild(warehouse, from.batches, undefined);
  const seconds = (performance.now() - begun) / 1000;
  const counts = Object.values(FACT_TABLES).map((t) => `(SELECT count(*) FROM fact.${t.name})`);
  const [row] = await warehouse.exclusive((connection) =>
    rowsOf(connection, `SELECT (${counts.join(' + ')})::INT AS n`),
  );
  warehouse.close();
  return {
    batches,
    rows: Number(row?.n),
    seconds: seconds.toFixed(2),
    'rows/s': Math.round(Number(row?.n) / seconds),
  };
}

/** Incidents, series, signals and files from a warehouse that is loaded. */
export async function benchRelease(scratch: string): Promise<Figures> {
  const paths = homePaths(join(scratch, 'loading'));
  const warehouse = await open(paths);
  const begun = performance.now();
  const derived = await derive(warehouse, join(paths.work, 'derive'));
  const between = performance.now();
  await publish(paths, warehouse, 'real');
  const ended = performance.now();
  warehouse.close();
  return {
    incidents: derived.incidents,
    'series rows': derived.series,
    'derive s': ((between - begun) / 1000).toFixed(2),
    'release s': ((ended - between) / 1000).toFixed(2),
  };
}

/** The primary test over as many series as the world has, most of them sparse. */
export async function signalFigures(): Promise<Figures> {
  const policy = parsePolicy(await readFile(join(packageRoot(), 'signals', 'policy', 'v1.yaml'), 'utf8'));
  const series = worldSeries(193, 240);
  const begun = performance.now();
  let rows = 0;
  for (const _ of detectTrends(series, policy, '2025-12-01')) rows += 1;
  const seconds = (performance.now() - begun) / 1000;
  const months = series.length * 240;
  return {
    'series-months': months,
    signals: rows,
    seconds: seconds.toFixed(2),
    'series-months/s': Math.round(months / seconds),
  };
}

/** Counts from a fixed generator: one series in eight is busy, the others nearly silent. */
function worldSeries(countries: number, months: number): Series[] {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: countries }, (_, c) =>
    FAMILY_CODES.map((act_family, f) => ({
      country_iso3: `C${String(c).padStart(2, '0')}`,
      act_family,
      periods: Array.from({ length: months }, (_, m) => {
        const mean = (c + f) % 8 === 0 ? 4 : 0.05;
        const incidents = Math.floor(-Math.log(1 - next()) * mean);
        return period(m, incidents);
      }),
    })),
  ).flat();
}

function period(month: number, incidents: number): Series['periods'][number] {
  return {
    period_start: `${2006 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    incidents,
    exposure: 10,
    attention: 10,
    monitoring: 'observed',
    historical: 0,
    undated: 0,
    persons_min: null,
    persons_max: null,
    issuers: Math.min(incidents, 3),
    mentions: incidents,
    recent: { months: 0, areas: 0, issuers: 0, killed: 0 },
  };
}

async function open(paths: HomePaths): Promise<Warehouse> {
  const spill = join(paths.work, 'spill');
  await mkdir(spill, { recursive: true });
  return openWarehouse(paths.warehouse, { threads: 2, memory: '768MB', spill });
}
