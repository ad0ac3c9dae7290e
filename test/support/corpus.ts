import { join } from 'node:path';
import { derive } from '../../activities/derive.ts';
import { batchOfPapers, type Paper } from '../../bench/papers.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { homePaths } from '../../home/paths.ts';
import { rebuild } from '../../home/rebuild.ts';
import { openWarehouse } from '../../home/warehouse.ts';
import type { SourceMeta } from '../../schemas/source.ts';
import { startOf } from '../../signals/months.ts';

const WINDOW = { from: '2021-06-01', to: '2026-05-31' };
const BEGIN = 2021 * 12 + 5;
/** Months of a corpus, all of them watched whole. */
export const MONTHS = 60;

/** What is told on a day of a month: the sentence is given the date, e.g. `14 May 2024`. */
export type Telling = (day: string) => string;

/** Papers of one month, each published five days after what it tells of. */
export function papersOf(month: number, tellings: readonly Telling[]): Paper[] {
  const start = startOf(BEGIN + month).slice(0, 8);
  return tellings.map((telling, i) => {
    const day = `${start}${String(2 + (i % 20)).padStart(2, '0')}`;
    const said = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const published_on = `${start}${String(7 + (i % 20)).padStart(2, '0')}`;
    return { id: `${start}${i}`, text: telling(said), published_on, captured_on: '2026-06-01' };
  });
}

/** What one source told, which was read whole up to the end of a month; UN News and the last month unless said. */
interface Watched {
  readonly papers: readonly Paper[];
  readonly meta?: SourceMeta;
  readonly months?: number;
}

/** Loads a corpus and computes its signals, in this process and without a release, and answers SQL about them. */
export async function derived(folder: string, told: readonly Watched[]) {
  const paths = homePaths(folder);
  for (const { papers, meta, months = MONTHS } of told) {
    const after = new Date(startOf(BEGIN + months)).getTime();
    const to = new Date(after - 86_400_000).toISOString().slice(0, 10);
    await batchOfPapers(paths, papers, { ...WINDOW, to }, meta);
  }
  const limits = { threads: 2, memory: '512MB', spill: join(folder, 'spill') };
  const warehouse = await openWarehouse(paths.warehouse, limits);
  await rebuild(warehouse, paths.batches, undefined);
  await derive(warehouse, join(folder, 'derive'), WINDOW.to);
  return {
    ask: (sql: string) => warehouse.exclusive((connection) => rowsOf(connection, sql)),
    close: () => warehouse.close(),
  };
}
