import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indicatorBacktest } from '../../../cli/evaluation/signals/backtest/indicator-backtest.ts';
import { indicationsOf } from '../../../cli/evaluation/signals/backtest/indicator-scores.ts';
import { indicatorReport } from '../../../cli/evaluation/signals/report/indicators.ts';
import { homePaths } from '../../../home/paths.ts';
import { columnsOf } from '../../../schemas/table.ts';
import { series, signals } from '../../../schemas/tables/signals.ts';

const SIGNALS =
  'country_iso3, act_family, clock, period_type, period_start, phase, change, standing, retrospective';
const SERIES = 'country_iso3, clock, period_type, period_start, act_family, attention';
const COUNTRIES = ['Chad', 'Mali', 'Kenya'] as const;

let root: string;
let panel: string;
const paths = () => homePaths(join(root, 'home'));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tocsin-indicators-'));
  panel = join(root, 'early-warning-project');
  await mkdir(panel);
  const rows = COUNTRIES.flatMap((name, c) => [2016, 2017].map((year) => ({ name, ccode: c + 1, year })));
  await csv(
    'FOOSforecasts_1Jan2025.csv',
    'ewp_name,ccode,prev_year,risk_prev,rank_prev',
    rows.map(({ name, ccode, year }) => `${name},${ccode},${year},0.0${ccode},${ccode}`),
  );
  await csv(
    'basedata2025_1january2025.csv',
    'year,ccode,ewp_name,mk_onset,mk_onset_count',
    rows.map(
      ({ name, ccode, year }) =>
        `${year + 1},${ccode},${name},${name === 'Mali' && year === 2016 ? '1,1' : '0,0'}`,
    ),
  );
  await csv('all-coups.csv', 'ccode,country,year,cou.any', ['1,Chad,2016,1']);
  await csv('countrynamesheet_complete.csv', 'country,ccode,ewp_name', ['Chad,1,Chad']);
});
afterAll(() => rm(root, { recursive: true }));

function csv(name: string, header: string, rows: readonly string[]): Promise<void> {
  return writeFile(join(panel, name), `${[header, ...rows].join('\n')}\n`);
}

/** A release with the columns that are read. */
async function release(
  vintage: string,
  signalRows: readonly string[],
  seriesRows: readonly string[],
): Promise<void> {
  const folder = join(paths().releases, vintage);
  await mkdir(folder, { recursive: true });
  const instance = await DuckDBInstance.create(join(folder, 'tocsin.duckdb'));
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE signals AS FROM (VALUES ${signalRows.join(', ')}) t(${SIGNALS})`);
  await connection.run(`CREATE TABLE series AS FROM (VALUES ${seriesRows.join(', ')}) t(${SERIES})`);
  connection.closeSync();
  instance.closeSync();
}

describe('the indicator back-test', () => {
  it('refuses a home without retrospective releases, and says how to make them', async () => {
    await expect(indicatorBacktest(panel, paths(), 1)).rejects.toThrow(
      /no retrospective release of a 31 December from 2016 to 2017.*releases publish --as-of 2017-12-31/s,
    );
  });

  it('refuses a folder without the files, and names what is missing', async () => {
    await expect(indicatorBacktest(root, paths(), 1)).rejects.toThrow(/one file named like .*FOOSforecasts/);
    await expect(indicatorBacktest(join(root, 'none'), paths(), 1)).rejects.toThrow('no such folder');
  });

  it('scores a December by phase, change and standing, and leaves out years without a release', async () => {
    await release(
      'as-of-2016-12-31',
      [
        "('MLI', NULL, 'known', 'month', DATE '2016-12-01', 'escalation', 'none', NULL, true)",
        "('MLI', 'KIL', 'known', 'month', DATE '2016-12-01', NULL, 'warning', 3, true)",
        "('MLI', 'DET', 'known', 'month', DATE '2016-12-01', NULL, 'watch', 4, true)",
        "('MLI', 'KIL', 'known', 'month', DATE '2016-11-01', 'imminent', 'alarm', 4, true)",
        "('MLI', 'KIL', 'occurred', 'month', DATE '2016-12-01', 'imminent', 'alarm', 4, true)",
        "('KEN', NULL, 'known', 'month', DATE '2016-12-01', NULL, 'watch', NULL, true)",
      ],
      [
        "('MLI', 'known', 'month', DATE '2016-01-01', 'KIL', 2)",
        "('MLI', 'known', 'month', DATE '2016-01-01', 'DET', 2)",
        "('MLI', 'known', 'month', DATE '2016-03-01', 'KIL', 5)",
        "('TCD', 'known', 'month', DATE '2016-12-01', 'KIL', 0)",
      ],
    );
    await release(
      '2016-12-31',
      ["('KEN', NULL, 'known', 'month', DATE '2016-12-01', 'imminent', 'none', 0, false)"],
      ["('KEN', 'known', 'month', DATE '2016-12-01', 'KIL', 9)"],
    );
    const told = (await indicationsOf(paths())).get(2016);
    // Escalation 2, warning 2/4, standing 4/20; a sign without family adds nothing.
    expect(told?.get('MLI')).toEqual({ score: 2.7, attention: 7, months: 2 / 12 });
    expect(told?.get('KEN')?.score).toBe(0);
    expect(told?.get('TCD')).toEqual({ score: null, attention: 0, months: 0 });

    const test = await indicatorBacktest(panel, paths(), 1);
    expect(test).toMatchObject({ years: [2017], without: [2018], units: 3, scored: 2, onsets: ['MLI 2017'] });
    const [score] = test.measures;
    expect(score).toMatchObject({
      auc: 1,
      averagePrecision: 1,
      alarm: { recall: 1, falseAlarmsPerCountryYear: 0 },
    });
    expect(test.measures.map(({ name }) => name)).toContain('attention alone');
    expect(indicatorReport(test)).toContain('left out: 2018');
  });

  it('compares nothing in years without an onset', async () => {
    await release(
      'as-of-2017-12-31',
      ["('KEN', NULL, 'known', 'month', DATE '2017-12-01', 'imminent', 'none', 0, true)"],
      ["('KEN', 'known', 'month', DATE '2017-12-01', 'KIL', 9)"],
    );
    await rm(join(paths().releases, 'as-of-2016-12-31'), { recursive: true });
    const calm = await indicatorBacktest(panel, paths(), 1);
    expect(calm).toMatchObject({ years: [2018], onsets: [] });
    expect(calm.measures[0]).toMatchObject({
      auc: null,
      alarm: { recall: null, falseAlarmsPerCountryYear: 1 / 3 },
    });
    expect(indicatorReport(calm)).toContain('nothing can be compared');
    expect(indicatorReport(calm)).not.toContain('NaN');
  });

  it('reads columns that a release has', () => {
    const names = (table: Parameters<typeof columnsOf>[0]) => columnsOf(table).map(({ name }) => name);
    expect(names(signals)).toEqual(expect.arrayContaining(SIGNALS.split(', ')));
    expect(names(series)).toEqual(expect.arrayContaining(SERIES.split(', ')));
  });
});
