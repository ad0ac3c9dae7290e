import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derive } from '../activities/derive.ts';
import { publish } from '../activities/publish.ts';
import { rowsOf } from '../home/duckdb.ts';
import { homePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { openWarehouse } from '../home/warehouse.ts';
import { COUNTRIES } from '../schemas/countries.ts';
import { batchOfPapers, type Paper } from './papers.ts';
import { printTable } from './table.ts';

/**
 * `npx tsx bench/world.ts`: 20 years of invented short reports about all States, 150 a month, coded and loaded; then what
 * is measured: series, every method and the release of 193 countries × 14 families × 240 months.
 */
const YEARS = { from: 2006, months: 240 };
const A_MONTH = 150;
const NAMES = COUNTRIES.filter((country) => country.unMember).map((country) => country.name);
const MONTHS = [...Array(12).keys()].map((month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' }),
);
const SENTENCES = [
  (n: number, where: string, day: string) => `Soldiers killed ${n} villagers in ${where} on ${day}.`,
  (n: number, where: string, day: string) => `Police arrested ${n} protesters in ${where} on ${day}.`,
  (n: number, where: string, day: string) => `Soldiers burned ${n} houses in ${where} on ${day}.`,
  (n: number, where: string, day: string) => `Gunmen abducted ${n} teachers in ${where} on ${day}.`,
  (n: number, where: string, day: string) => `Police beat ${n} students in ${where} on ${day}.`,
] as const;

let state = 7;
/** A whole number from 0 to below `limit`; the same in every run. */
function below(limit: number): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * limit);
}

function paperOf(id: number, month: number): Paper {
  const year = YEARS.from + Math.floor(month / 12);
  const day = 1 + below(27);
  // Some States are reported on far more often than others.
  const where = NAMES[below(1 + below(NAMES.length))] ?? 'Sudan';
  const sentence = SENTENCES[below(SENTENCES.length)] ?? SENTENCES[0];
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    id: String(id),
    text: sentence(1 + below(20), where, `${day} ${MONTHS[month % 12]} ${year}`),
    published_on: `${year}-${two((month % 12) + 1)}-${two(day + 1)}`,
    captured_on: '2025-12-31',
  };
}

const scratch = await mkdtemp(join(tmpdir(), 'tocsin-world-'));
try {
  const paths = homePaths(scratch);
  const window = { from: '2006-01-01', to: '2025-12-31' };
  for (let year = 0; year < YEARS.months / 12; year++) {
    const papers = [...Array(12 * A_MONTH).keys()].map((i) =>
      paperOf(year * 12 * A_MONTH + i, year * 12 + Math.floor(i / A_MONTH)),
    );
    await batchOfPapers(paths, papers, window);
  }
  const limits = { threads: 2, memory: '1200MB', spill: join(scratch, 'spill') };
  const warehouse = await openWarehouse(paths.warehouse, limits);
  await rebuild(warehouse, paths.batches, undefined);
  const begun = performance.now();
  const derived = await derive(warehouse, join(scratch, 'derive'));
  const between = performance.now();
  await publish(paths, warehouse, 'real');
  const ended = performance.now();
  const [row] = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      "SELECT count(*)::INT AS n FROM series WHERE clock = 'known' AND period_type = 'month'",
    ),
  );
  warehouse.close();
  printTable('Series, every method and release of a world', [
    {
      'series-months': Number(row?.n),
      ...{ incidents: derived.incidents, signals: derived.signals },
      'derive s': ((between - begun) / 1000).toFixed(1),
      'release s': ((ended - between) / 1000).toFixed(1),
      'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
    },
  ]);
} finally {
  await rm(scratch, { recursive: true });
}
