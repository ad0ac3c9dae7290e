import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CountryPage, countryPage, type PageIndex, pageIndex } from '../../schemas/pages.ts';
import { literal } from '../../schemas/table.ts';
import { connect } from '../schemas/support.ts';
import { makeRelease, pagesOf, releasesFolder } from '../support/release.ts';
import { HOSTILE_TITLE, SMALL_WORLD } from '../support/small-world.ts';

let folder: string;
let index: PageIndex;
let myanmar: CountryPage;
let comoros: CountryPage;

const page = async (iso3: string) =>
  countryPage.parse(JSON.parse(await readFile(join(folder, 'pages', `${iso3}.json`), 'utf8')));

beforeAll(async () => {
  folder = await makeRelease(await releasesFolder(), '2026-06-30', SMALL_WORLD);
  index = pageIndex.parse(JSON.parse(await readFile(join(folder, 'pages', 'index.json'), 'utf8')));
  [myanmar, comoros] = await Promise.all([page('MMR'), page('COM')]);
});

describe('the pages of a release', () => {
  it('have a line and a file for each member State and each country of which something is told', async () => {
    expect(index.countries.map((c) => c.country_iso3)).toEqual(['COM', 'ISL', 'MMR']);
    expect((await readdir(join(folder, 'pages'))).sort()).toEqual(
      ['COM.json', 'ISL.json', 'MMR.json', 'index.json'].sort(),
    );
  });

  it('say what stands out, since when nobody looks, and of what nothing is known', () => {
    const [com, isl, mmr] = index.countries;
    expect(mmr).toMatchObject({ change: 'alarm', change_family: 'KIL', standing: 2, phase: 'escalation' });
    expect(com).toMatchObject({ monitoring: 'unmonitored', last_watched: '2026-04-01', change: 'none' });
    expect(isl).toMatchObject({ monitoring: 'unmonitored', last_watched: null, phase: null, standing: null });
    expect(index.month).toBe('2026-06-01');
  });

  it('hold 60 months, and no number where nobody looked', () => {
    const { watching, families } = comoros;
    expect([watching.month.length, watching.month.at(-1)]).toEqual([60, '2026-06-01']);
    expect(watching.monitoring.slice(-3)).toEqual(['observed', 'unmonitored', 'unmonitored']);
    expect(families[0]?.incidents.slice(-2)).toEqual([null, null]);
    expect(watching.exposure.slice(-2)).toEqual([null, null]);
  });

  it('show the families that were ever told of, with the bound of each test', () => {
    expect(myanmar.families.map(({ family }) => family)).toEqual(['KIL']);
    const [killing] = myanmar.families;
    expect([killing?.expected.at(-1), killing?.bound.at(-1), killing?.window_periods.at(-1)]).toEqual([
      3, 9, 3,
    ]);
    expect(killing?.bound.at(-2)).toBeNull();
  });

  it('list 50 statements, those behind current signals first, and say how many there are', () => {
    const { total, rows } = myanmar.evidence;
    expect([total, rows.length]).toEqual([60, 50]);
    expect(rows.map((row) => row.indicator_id).slice(0, 3)).toEqual(['i40', 'i0', 'i1']);
    expect(rows[0]).toMatchObject({ behind: true, paragraph: '12', address: 'https://example.org/report' });
    expect(rows[1]).toMatchObject({ title: HOSTILE_TITLE });
    expect(rows[2]).toMatchObject({ title: null, title_state: 'withheld_name', address: null });
  });

  it('leave out rejected triggers, and tell what each source looked at', () => {
    expect(myanmar.triggers.map((t) => t.trigger_id)).toEqual(['t1']);
    expect(myanmar.sources.map((s) => [s.source_id, s.monitoring])).toEqual([
      ['hrw', 'observed'],
      ['uhri', 'unmonitored'],
    ]);
  });

  it('are the same bytes when they are written again, and show risk profiles', async () => {
    const before = await readFile(join(folder, 'pages', 'MMR.json'), 'utf8');
    expect(myanmar.risk).toEqual([]);
    const connection = await connect();
    await pagesOf(connection, folder, '2026-06-30');
    expect(await readFile(join(folder, 'pages', 'MMR.json'), 'utf8')).toBe(before);
    await connection.run(
      `COPY (SELECT 'MMR' AS country_iso3, DATE '2026-05-01' AS period_start, unnest(['RF10', 'RF2']) AS risk_factor,
             'common' AS scope, 3 AS indicators, 2 AS issuers, 'KIL;PER' AS families, DATE '2026-01-02' AS first_known,
             DATE '2026-05-03' AS last_known, 'observed' AS monitoring, 'rising' AS trend)
       TO ${literal(join(folder, 'risk_profile.parquet'))} (FORMAT parquet)`,
    );
    await pagesOf(connection, folder, '2026-06-30');
    expect((await page('MMR')).risk.map((r) => r.risk_factor)).toEqual(['RF2', 'RF10']);
    expect((await page('COM')).risk).toEqual([]);
  });
});
