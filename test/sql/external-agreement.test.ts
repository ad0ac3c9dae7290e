import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { addRelations } from '../../activities/release-database.ts';
import { createStatement } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

type Changed = Readonly<Record<string, unknown>>;
type Insert = (table: string, changed: Changed) => Promise<unknown>;

const TREND = { signal_type: 'trend', clock: 'known', period_type: 'month', group_code: null };
const CALM = { ...TREND, change: 'none', standing: 0, monitoring: 'observed', computability: 'low_power' };
/** Trends of June 2026 in a release of 5 July: of the month that has begun nothing is said. */
const JUNE = { ...CALM, period_start: '2026-06-01', vintage: '2026-07-05' };

async function release(fill: (insert: Insert) => Promise<unknown>): Promise<DuckDBConnection> {
  const connection = await connect();
  for (const table of RELEASE_TABLES) await connection.run(createStatement(table, table.name));
  await addRelations(connection);
  let id = 0;
  await fill((name, changed) => {
    const table = RELEASE_TABLES.find((t) => t.name === name)!;
    const keys = Object.fromEntries(table.key.map((column) => [column, `${name}${id}`]));
    id += 1;
    return connection.run(insertOf(table, { ...rowOf(table), ...keys, ...changed }));
  });
  return connection;
}

const asked = async (connection: DuckDBConnection, columns: string, where = 'true') =>
  (
    await connection.runAndReadAll(
      `SELECT ${columns} FROM v_external_agreement WHERE ${where} ORDER BY country_iso3, source_id`,
    )
  ).getRowObjectsJson();

const of = (source_id: string) => ({ document_id: source_id, source_id, known_at: '2026-06-20' });
const RISK = { document_id: 'ewp', dataset: 'ewp-sra', measure: 'mass_killing_onset_probability' };
const ewp = (country_iso3: string | null, rank: number, more: Changed = {}) => ({
  ...RISK,
  ...{ release: '3Sep2025', target_from: '2025-01-01', target_to: '2026-12-31', value: 0.1 },
  ...{ country_iso3, rank },
  ...more,
});
const views = (country_iso3: string | null, value: number, more: Changed = {}) => ({
  ...{
    document_id: 'views',
    dataset: 'views-cm-sb',
    measure: 'main_dich',
    release: 'fatalities003_2026_06_t01',
  },
  ...{ target_from: '2026-07-01', target_to: '2026-07-31', rank: null },
  ...{ country_iso3, value },
  ...more,
});
const hdx = (country_iso3: string | null, dated_on: string, indicator = 'acled_conflict') => ({
  ...{ document_id: 'hdx-signals', dataset: 'hdx-signals', release: '1', level: 'High concern' },
  ...{ country_iso3, dated_on, indicator },
});

describe('v_external_agreement', () => {
  const ours = [
    ['a warning', [{ change: 'warning' }], 'raised', 'agree', 'only_ours'],
    ['a watch', [{ change: 'watch', standing: 2 }], 'not_raised', 'only_theirs', 'neither'],
    ['widespread acts without a change', [{ standing: 3 }], 'raised', 'agree', 'only_ours'],
    ['one family of many', [{}, { change: 'alarm' }, {}], 'raised', 'agree', 'only_ours'],
    ['phase escalation', [{}, { signal_type: 'phase', phase: 'escalation' }], 'raised', 'agree', 'only_ours'],
    [
      'phase structural risk',
      [{}, { signal_type: 'phase', phase: 'structural_risk' }],
      'not_raised',
      'only_theirs',
      'neither',
    ],
    [
      'a month that nobody looked at',
      [{ monitoring: 'unmonitored', standing: null, incidents: null }],
      'not_looked_at',
      'not_looked_at',
      'not_looked_at',
    ],
    [
      'a history too short for any test',
      [{ computability: 'insufficient_history' }],
      'not_looked_at',
      'not_looked_at',
      'not_looked_at',
    ],
    [
      'an alarm of a month before',
      [{ period_start: '2026-05-01', change: 'alarm' }, {}],
      'not_raised',
      'only_theirs',
      'neither',
    ],
    [
      'an alarm of a month that has not ended',
      [{ period_start: '2026-07-01', change: 'alarm' }, {}],
      'not_raised',
      'only_theirs',
      'neither',
    ],
  ] as const;
  it.each(ours)('with %s of ours', async (_name, signals, said, flagged, unflagged) => {
    const connection = await release(async (insert) => {
      await insert('documents', of('ewp'));
      for (const [country_iso3, rank] of [
        ['AAA', 30],
        ['BBB', 31],
      ] as const) {
        await insert('external_risk', ewp(country_iso3, rank));
        for (const signal of signals) await insert('signals', { ...JUNE, country_iso3, ...signal });
      }
      await insert('signals', { ...JUNE, country_iso3: 'CCC' });
    });
    const rows = await asked(connection, 'country_iso3, month, ours, agreement', "source_id = 'ewp'");
    expect(rows.slice(0, 2)).toEqual([
      { country_iso3: 'AAA', month: '2026-06-01', ours: said, agreement: flagged },
      { country_iso3: 'BBB', month: '2026-06-01', ours: said, agreement: unflagged },
    ]);
    expect(rows[2]).toMatchObject({ country_iso3: 'CCC', ours: 'not_raised', agreement: 'not_covered' });
  });

  it('leads to the gravest of our trends, and to none where nothing is told', async () => {
    const connection = await release(async (insert) => {
      await insert('signals', { ...JUNE, country_iso3: 'AAA', signal_id: 'z', standing: 4 });
      await insert('signals', { ...JUNE, country_iso3: 'AAA', signal_id: 'a', change: 'alarm' });
      await insert('signals', { ...JUNE, country_iso3: 'BBB', signal_id: 'b' });
    });
    expect(
      await asked(connection, 'signal_id, greatest_change, greatest_standing', "source_id = 'ewp'"),
    ).toEqual([
      { signal_id: 'a', greatest_change: 'alarm', greatest_standing: 4 },
      { signal_id: null, greatest_change: 'none', greatest_standing: 0 },
    ]);
  });

  it('takes the list for a time with the month in it, not one that is over or restated', async () => {
    const connection = await release(async (insert) => {
      await insert('documents', of('ewp'));
      await insert('signals', { ...JUNE, country_iso3: 'AAA' });
      const lists = [
        ['3Sep2025', '2025-01-01', '2026-12-31', 1],
        ['3Sep2025', '2025-01-01', '2025-12-31', 1],
        ['12Oct2026', '2025-01-01', '2026-12-31', 2],
        ['12Oct2026', '2026-01-01', '2026-12-31', 3],
        ['12Oct2026', '2026-01-01', '2027-12-31', 40],
      ] as const;
      for (const [edition, target_from, target_to, rank] of lists)
        await insert('external_risk', ewp('AAA', rank, { release: edition, target_from, target_to }));
      const past = { dataset: 'ewp-out-of-sample', target_to: '2099-12-31' };
      await insert('external_risk', ewp('AAA', 1, past));
    });
    expect(await asked(connection, 'release, target_to, rank, agreement', "source_id = 'ewp'")).toEqual([
      { release: '12Oct2026', target_to: '2027-12-31', rank: 40, agreement: 'neither' },
    ]);
  });

  it('says not_covered of a list whose time is over', async () => {
    const connection = await release(async (insert) => {
      await insert('documents', of('ewp'));
      await insert('documents', of('views'));
      await insert('signals', { ...JUNE, country_iso3: 'AAA', change: 'alarm' });
      await insert('external_risk', ewp('AAA', 1, { target_to: '2026-05-31' }));
      const over = { target_from: '2026-05-01', target_to: '2026-05-31' };
      await insert('external_risk', views('AAA', 1, over));
      await insert('external_risk', views('AAA', 1, { target_from: '2026-12-01', target_to: '2026-12-31' }));
    });
    expect(await asked(connection, 'source_id, agreement, release')).toEqual(
      ['ewp', 'hdx-signals', 'views'].map((source_id) => ({
        source_id,
        agreement: 'not_covered',
        release: null,
      })),
    );
  });

  it('ranks the forecasts of the newest run of VIEWS, those without a country among them', async () => {
    const names = Array.from({ length: 19 }, (_, i) => `C${String(i).padStart(2, '0')}`);
    const connection = await release(async (insert) => {
      await insert('documents', of('views'));
      await insert('signals', { ...JUNE, country_iso3: 'C00' });
      await insert('external_risk', views(null, 0.99));
      for (const [index, name] of names.entries()) {
        await insert('external_risk', views(name, 0.9 - index / 100));
        const older = {
          release: 'fatalities003_2026_05_t01',
          target_from: '2026-06-01',
          target_to: '2026-06-30',
        };
        await insert('external_risk', views(name, index / 100, older));
        await insert('external_risk', views(name, index, { measure: 'main_mean' }));
        const next = { target_from: '2026-08-01', target_to: '2026-08-31' };
        await insert('external_risk', views(name, index / 100, next));
      }
    });
    const rows = await asked(connection, 'country_iso3, rank, theirs, target_from', "source_id = 'views'");
    expect(rows).toHaveLength(19);
    const july = { target_from: '2026-07-01' };
    expect(rows.slice(0, 2)).toEqual([
      { country_iso3: 'C00', rank: 2, theirs: 'flagged', ...july },
      { country_iso3: 'C01', rank: 3, theirs: 'not_flagged', ...july },
    ]);
  });

  const alerts = [
    ['within the year', [['2025-07-01', 'acled_conflict']], '2026-06-20', 'flagged', '2025-07-01'],
    ['of a year before', [['2025-06-30', 'acled_conflict']], '2026-06-20', 'not_flagged', '2025-06-30'],
    ['on food prices alone', [['2026-06-01', 'wfp_market_monitor']], '2026-06-20', 'not_flagged', null],
    [
      'on displacement, and a newer one on hazards',
      [
        ['2026-01-01', 'idmc_displacement_conflict'],
        ['2026-06-01', 'jrc_agricultural_hotspots'],
      ],
      '2026-06-20',
      'flagged',
      '2026-01-01',
    ],
    [
      'long ago, in a list that was not fetched since',
      [['2020-01-01', 'acled_conflict']],
      '2026-03-29',
      'not_covered',
      '2020-01-01',
    ],
    ['never', [], '2026-06-20', 'not_covered', null],
  ] as const;
  it.each(alerts)('with an HDX alert %s', async (_name, told, newest, theirs, day) => {
    const connection = await release(async (insert) => {
      await insert('documents', of('hdx-signals'));
      await insert('signals', { ...JUNE, country_iso3: 'AAA' });
      await insert('external_alerts', hdx('ZZZ', newest));
      await insert('external_alerts', { ...hdx('AAA', '2026-06-30'), dataset: 'crisiswatch' });
      for (const [dated_on, indicator] of told)
        await insert('external_alerts', hdx('AAA', dated_on, indicator));
    });
    const where = "source_id = 'hdx-signals' AND country_iso3 = 'AAA'";
    expect(await asked(connection, 'theirs, target_from', where)).toEqual([{ theirs, target_from: day }]);
  });

  it('shows what others say where we have no series at all, in the month of the last look', async () => {
    const connection = await release(async (insert) => {
      await insert('documents', of('ewp'));
      await insert('batches', { captured_to: '2026-06-30T23:30:00Z', origin: 'live' });
      await insert('external_risk', ewp('AAA', 1));
    });
    await connection.run("SET TimeZone = 'Pacific/Kiritimati'");
    expect(
      await asked(connection, 'month, ours, theirs, agreement, monitoring', "source_id = 'ewp'"),
    ).toEqual([
      {
        month: '2026-06-01',
        ours: 'not_looked_at',
        theirs: 'flagged',
        agreement: 'not_looked_at',
        monitoring: null,
      },
    ]);
  });
});
