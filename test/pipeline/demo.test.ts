import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { slowly } from '../support/soak.ts';
import { ask, type Ended, permanentHome, tocsin } from '../support/tocsin.ts';

let home: string;
let demo: Ended;
beforeAll(async () => {
  home = await permanentHome();
  demo = await tocsin(home, ['demo']);
});

describe('tocsin demo', () => {
  it('ends by itself, well, and says that everything is invented', () => {
    expect(demo.code, demo.stderr).toBe(0);
    expect(demo.stderr).toContain('every report here is invented');
    expect(demo.stdout).toContain('every report here is invented');
  });

  it('says what came in per source, the scripted failure included', () => {
    for (const source of ['hrc-resolutions', 'hrw', 'uhri', 'un-news', 'upr-info'])
      expect(demo.stdout).toContain(source);
    expect(demo.stdout).toMatch(/reliefweb +blocked/);
  });

  it('says what stands out, a country that is unmonitored, and where the release is', () => {
    expect(demo.stdout).toMatch(/alarm +MOZ KIL: Reported unlawful killing in MOZ rose relative to coverage/);
    expect(demo.stdout).toMatch(/Unmonitored: Comoros since 2026-0[56]-01/);
    expect(demo.stdout).toContain('release 2026-06-30');
  });

  it('shows progress in plain lines where there is no terminal', () => {
    expect(demo.stderr).toMatch(/\d\/6 sources/);
  });

  it('tells signals apart: battles, copies, reviews and calm fire nothing', async () => {
    const fired = await ask(
      home,
      `SELECT DISTINCT country_iso3 FROM signals WHERE signal_type = 'trend' AND change IN ('warning', 'alarm')
       AND period_start = (SELECT max(period_start) FROM signals WHERE signal_type = 'trend') ORDER BY 1`,
    );
    expect(fired.map((row) => row.country_iso3)).toEqual(['KGZ', 'MOZ']);
    const types = await ask(
      home,
      "SELECT DISTINCT signal_type FROM signals WHERE signal_type <> 'trend' ORDER BY 1",
    );
    expect(types.map((t) => t.signal_type)).toEqual([
      'civilian_share',
      'identity_share',
      'new_mandate',
      'phase',
      'repeated_recommendation',
      'silence',
      'special_session',
      'spread',
    ]);
  });

  it('shows what the usual detectors say of the same series, and lets none of them make a signal', async () => {
    const rows = await ask(
      home,
      `SELECT method, count(*)::INT AS n, count(*) FILTER (alarm)::INT AS alarms FROM diagnostics
       WHERE country_iso3 = 'MOZ' AND act_family = 'KIL' GROUP BY 1 ORDER BY 1`,
    );
    expect(rows.map((row) => [row.method, row.n])).toEqual([
      ...['ears_c1', 'ears_c2', 'ears_c3', 'farrington_flexible'].map((method) => [method, 13]),
      ['mann_kendall', 1],
      ['nb_cusum', 13],
      ['theil_sen', 1],
    ]);
    // The rise that the primary test calls an alarm is seen by others too.
    expect(rows.filter((row) => Number(row.alarms) > 0).map((row) => row.method)).toContain('nb_cusum');
    const theirs = await ask(home, 'SELECT 1 FROM signals WHERE method IN (SELECT method FROM diagnostics)');
    expect(theirs).toEqual([]);
  });

  it('keeps a confirmed zero, a failure and an unwatched month apart', async () => {
    const [zero] = await ask(
      home,
      "SELECT incidents, monitoring FROM series WHERE country_iso3 = 'PER' AND act_family = 'KIL' AND clock = 'known' AND period_type = 'month' AND period_start = '2025-08-01'",
    );
    expect(zero).toEqual({ incidents: 0, monitoring: 'zero_confirmed' });
    const [blind] = await ask(
      home,
      "SELECT incidents, monitoring FROM series WHERE country_iso3 = 'COM' AND act_family = 'KIL' AND clock = 'known' AND period_type = 'month' AND period_start = '2026-06-01'",
    );
    expect(blind).toEqual({ incidents: null, monitoring: 'unmonitored' });
  });

  it('leads every signal down to a paragraph and an address', async () => {
    const [signal] = await ask(
      home,
      "SELECT signal_id FROM signals WHERE country_iso3 = 'MOZ' AND act_family = 'KIL' AND change = 'alarm'",
    );
    const explained = await tocsin(home, ['explain', String(signal?.signal_id)]);
    expect(explained.code).toBe(0);
    expect(explained.stdout).toMatch(/“.*”/);
    expect(explained.stdout).toMatch(/¶\d+ of .*https:\/\//);
    expect(explained.stdout).toMatch(/capture [0-9a-f]{16}… in .*\.warc\.gz at byte \d+/);
    const quiet = await tocsin(home, ['explain', 'Senegal', 'kil']);
    expect(quiet.stdout).toContain('SEN KIL');
    expect(quiet.stdout).toContain('Who looked:');
  });
});

describe('its release', () => {
  it('opens in a reader that is not DuckDB, with every row and column', async () => {
    for (const table of RELEASE_TABLES) {
      const file = await asyncBufferFromFile(join(home, 'releases', 'latest', `${table.name}.parquet`));
      const metadata = await parquetMetadataAsync(file);
      const [counted] = await ask(home, `SELECT count(*)::INT AS n FROM ${table.name}`);
      expect([table.name, Number(metadata.num_rows)]).toEqual([table.name, counted?.n]);
      const rows = await parquetReadObjects({ file, compressors, rowEnd: 5 });
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(columnsOf(table).map((c) => c.name));
        expect(Object.values(row).some((value) => typeof value === 'bigint')).toBe(false);
      }
      const keys = metadata.key_value_metadata?.map((pair) => pair.key);
      expect(keys).toEqual(expect.arrayContaining(['title', 'data_dictionary']));
    }
  });

  it('is described by one descriptor that names every file, hash, row count and batch', async () => {
    const folder = join(home, 'releases', 'latest');
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
    expect(descriptor.tocsin).toMatchObject({ kind: 'synthetic', schema_version: '1.1.0' });
    const described = descriptor.resources.map((r: { path: string }) => r.path);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((e) => e.isFile()).map((e) => relative(folder, join(e.parentPath, e.name)));
    expect(files.sort()).toEqual([...described, 'datapackage.json', 'tocsin.duckdb'].sort());
    const verified = await tocsin(home, ['releases', 'verify']);
    expect(verified.stdout).toContain('files and rows are as its descriptor says');
  });

  slowly('can be made again byte for byte', async () => {
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.stdout).toContain('made again, the same bytes');
  });

  slowly('is not published again by the same run', async () => {
    const again = await tocsin(home, ['demo']);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('nothing new: release 2026-06-30');
    expect(await readdir(join(home, 'releases'))).toEqual(
      expect.arrayContaining(['2026-06-30', 'latest', 'latest.json']),
    );
  });
});

describe('tocsin query', () => {
  it.each([
    ['csv', 'n\n1\n'],
    ['json', '[{"n":1}]\n'],
    ['table', 'n\n1\n'],
  ])('answers as %s', async (format, expected) => {
    expect((await tocsin(home, ['query', 'SELECT 1 AS n', '--format', format])).stdout).toBe(expected);
  });

  it('answers as parquet', async () => {
    const answer = await tocsin(home, ['query', 'SELECT 1 AS n', '--format', 'parquet']);
    expect(answer.stdout.slice(0, 4)).toBe('PAR1');
  });

  it.each([
    ["SELECT content FROM read_text('/etc/hostname')", 'disabled by configuration'],
    ["COPY (SELECT 1) TO '/tmp/tocsin-escape.csv'", 'disabled by configuration'],
    ['DELETE FROM signals', 'read-only'],
    ['SET enable_external_access = true', ''],
    ['SELECT no_such_column FROM signals', 'no_such_column'],
  ])('refuses %s', async (sql, reason) => {
    const refused = await tocsin(home, ['query', sql]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(reason);
  });
});
