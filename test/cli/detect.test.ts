import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { detect } from '../../cli/commands/detect.ts';
import { parseSeries } from '../../cli/detect/series-file.ts';
import { checkSettings, METHODS, type Method } from '../../cli/detect/settings.ts';
import { SERIES } from '../signals/methods/golden.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocsin-detect-'));
});
afterAll(() => rm(folder, { recursive: true }));

const FLAGS = { progress: false, quiet: true, format: 'json' as const };
const SWITCHES = { offset: true, reweight: true, trend: true, refit: true };

/** Rows that the command answers for a text, or the text itself as CSV. */
async function answered(text: string, method: Method, more: object = {}): Promise<string> {
  const file = join(folder, 'series.csv');
  await writeFile(file, text);
  const written: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((line) => written.push(String(line)) > 0);
  try {
    expect(await detect({ ...FLAGS, ...SWITCHES, ...more, in: file, method })).toBe(0);
  } finally {
    write.mockRestore();
  }
  return written.join('');
}

const rowsOf = async (text: string, method: Method, more: object = {}) =>
  JSON.parse(await answered(text, method, more)) as Record<string, number | string | boolean | null>[];

const month = (i: number) => `${2002 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
const rota = SERIES.rota!.counts.map((count, i) => `${month(i)},${count}`);
const MONTHS = ['period,count', ...rota].join('\n');

describe('tocsin detect', () => {
  it.each(METHODS)('answers a row a period, or one of a trend: %s', async (method) => {
    const rows = await rowsOf(MONTHS, method);
    if (method === 'mann-kendall' || method === 'theil-sen') {
      expect(rows).toMatchObject([{ from: '2002-01', to: '2013-12', n: 144, computability: 'ok' }]);
      return;
    }
    expect(rows.map((row) => [row.period, row.count])).toEqual(
      rota.map((line) => [line.slice(0, 7), Number(line.slice(8))]),
    );
    const told = rows.filter((row) => row.alarm !== null);
    expect(told.length).toBeGreaterThan(70);
    expect(told.every((row) => row.computability !== 'insufficient_history')).toBe(true);
  });

  it('gives the same numbers as CSV, NULL as an empty cell', async () => {
    const csv = await answered(MONTHS, 'ears-c2', { format: 'csv', baseline: 12 });
    const [header, ...lines] = csv.trimEnd().split('\n');
    const rows = await rowsOf(MONTHS, 'ears-c2', { baseline: 12 });
    expect(header).toBe('period,count,window_periods,expected,bound,statistic,p,alarm,computability');
    expect(lines).toEqual(
      rows.map((row) =>
        header!
          .split(',')
          .map((c) => String(row[c] ?? ''))
          .join(','),
      ),
    );
    expect(lines[0]).toBe('2002-01,337,1,,,,,,insufficient_history');
  });

  it('reads ISO weeks, Mondays, months and first days of months alike', () => {
    const starts = (...periods: string[]) =>
      parseSeries(['period,count', ...periods.map((p) => `${p},1`)].join('\n'), 'x').series;
    expect(starts('2020-W52', '2020-W53', '2021-W01')).toEqual(
      starts('2020-12-21', '2020-12-28', '2021-01-04'),
    );
    expect(starts('2020-02', '2020-03')).toEqual(starts('2020-02-01', '2020-03-01'));
    expect(starts('2021-02-01', '2021-02-08').perYear).toBe(52);
    expect(starts('2021-02-01', '2021-03-01').perYear).toBe(12);
  });

  it('takes an empty count for unwatched and never for 0, and an exposure for an offset', async () => {
    const lines = rota.map((line, i) => `${i === 100 ? `${month(100)},` : line},${i < 120 ? 10 : 20}`);
    const text = ['period,count,exposure', ...lines].join('\n');
    const rows = await rowsOf(text, 'nb-cusum');
    expect(rows[100]).toMatchObject({ count: null, alarm: null, computability: 'insufficient_history' });
    const without = await rowsOf(text, 'nb-cusum', { offset: false, refit: false });
    const with_ = await rowsOf(text, 'nb-cusum', { refit: false });
    expect(with_[130]!.expected).toBeCloseTo(2 * (without[130]!.expected as number), 6);
  });

  it.each([
    ['2020-01,1\n2020-03,1', /line 3: 2020-03: the period that begins on 2020-02-01 is missing/],
    ['2020-02,1\n2020-01,1', /line 3: 2020-01 does not come after 2020-02 of line 2: sort/],
    ['2020-01,1\n2020-01,1', /line 3: 2020-01 does not come after 2020-01/],
    ['2020-01,-1', /line 2 \(2020-01\): count must be a whole number/],
    ['2020-01,1.5', /line 2 \(2020-01\): count must be a whole number/],
    ['2020-01,NA', /line 2 \(2020-01\): count must be .* or empty where nobody looked/],
    ['2020-13,1', /line 2: no period/],
    ['2021-W53,1', /line 2: no period/],
    ['2021-02-30,1', /line 2: no period/],
    ['2021-02-03,1', /line 2: 2021-02-03 begins neither a month nor an ISO week/],
    ['2020-01,1\n2020-W06,1', /line 3: 2020-W06 begins no month/],
    ['2020-01,1,3', /line 2: 3 cells where the first line has 2/],
    ['', /no line after the header/],
    ['2020-01,"1', /not CSV/],
  ])('refuses %j with the line and what to do', (body, message) => {
    expect(() => parseSeries(`period,count\n${body}`, 'a.csv')).toThrow(message);
  });

  it('refuses columns that it does not know, and settings that the method would not heed', () => {
    expect(() => parseSeries('period,count,expsoure\n2020-01,1,1', 'a.csv')).toThrow(/first line must name/);
    expect(() => parseSeries('2020-01,1', 'a.csv')).toThrow(/first line must name/);
    expect(() => parseSeries('period,count,exposure\n2020-01,1,-2', 'a.csv')).toThrow(/exposure must be/);
    expect(() => checkSettings('ears-c1', { ...SWITCHES, b: 5 })).toThrow(/--b is no setting of ears-c1/);
    expect(() => checkSettings('theil-sen', { ...SWITCHES, trend: false })).toThrow(/--no-trend is no/);
  });

  it('refuses more seasons than there are periods between the windows', async () => {
    await expect(rowsOf(MONTHS, 'farrington', { w: 3, seasons: 10 })).rejects.toThrow(
      /lower --w or --seasons/,
    );
  });
});
