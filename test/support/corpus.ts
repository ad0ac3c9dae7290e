import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { publishAsOf } from '../../activities/publish-as-of.ts';
import { batchOfPapers, type Paper } from '../../bench/papers.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { homePaths } from '../../home/paths.ts';
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

/** Publishes a corpus, in this process, and answers SQL about its release. */
export async function released(folder: string, papers: readonly Paper[]) {
  const paths = homePaths(folder);
  await batchOfPapers(paths, papers, WINDOW);
  const limits = { threads: 2, memory: '512MB', spill: join(folder, 'spill') };
  const { path } = await publishAsOf(paths, 'real', limits, WINDOW.to);
  const instance = await DuckDBInstance.create(join(String(path), 'tocsin.duckdb'), {
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  return {
    ask: (sql: string) => rowsOf(connection, sql),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
