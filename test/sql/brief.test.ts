import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../home/duckdb.ts';
import { createStatement, type Table } from '../../schemas/table.ts';
import { series, signals } from '../../schemas/tables/signals.ts';
import { read } from '../../sql/statements.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

async function filled(table: Table, rows: readonly object[]): Promise<DuckDBConnection> {
  const connection = await connect();
  await connection.run(createStatement(table, table.name));
  for (const row of rows) await connection.run(insertOf(table, { ...rowOf(table), ...row }));
  return connection;
}

const KNOWN = { clock: 'known', period_type: 'month', country_iso3: 'SDN' };

describe('what stands out', () => {
  const trend = (signal_id: string, period_start: string, change: string, more: object = {}) => ({
    ...{ ...KNOWN, signal_type: 'trend', act_family: 'KIL', group_code: null, standing: 0 },
    ...{ signal_id, period_start, change },
    ...more,
  });
  it.each([
    [
      'what rose in the newest month',
      [trend('a', '2026-05-01', 'none'), trend('b', '2026-06-01', 'watch')],
      ['b'],
    ],
    [
      'not what rose before and does no longer',
      [trend('a', '2026-05-01', 'alarm'), trend('b', '2026-06-01', 'none')],
      [],
    ],
    [
      'what goes on without a rise',
      [
        trend('a', '2026-06-01', 'none', { standing: 2 }),
        trend('b', '2026-06-01', 'none', { act_family: 'TOR' }),
      ],
      ['a'],
    ],
    [
      'what was said once, in one of three months',
      [
        trend('a', '2026-06-01', 'none'),
        trend('b', '2026-04-01', 'watch', { signal_type: 'special_session', act_family: null }),
        trend('c', '2026-03-01', 'watch', { signal_type: 'new_mandate', act_family: null }),
      ],
      ['b'],
    ],
    [
      'no week',
      [trend('a', '2026-06-01', 'none'), trend('b', '2026-06-08', 'alarm', { period_type: 'week' })],
      [],
    ],
  ])('is %s', async (_name, rows, shown) => {
    const connection = await filled(signals, rows);
    const found = await rowsOf(connection, read('looking', 'brief_signals'), ['SDN']);
    expect(found.map(({ signal_id }) => signal_id)).toEqual(shown);
    for (const { of_all } of found) expect(of_all).toBe(shown.length);
  });

  it('says how many there are beyond the six that are shown', async () => {
    const rows = ['KIL', 'TOR', 'DET', 'DIS', 'SEX', 'DSP', 'DEN'].map((act_family) =>
      trend(act_family, '2026-06-01', 'watch', { act_family }),
    );
    const found = await rowsOf(await filled(signals, rows), read('looking', 'brief_signals'), ['SDN']);
    expect(found.map(({ of_all }) => of_all)).toEqual([7, 7, 7, 7, 7, 7]);
  });
});

it('counts each of the last 12 months once, by the best watching of any family', async () => {
  const months = Array.from({ length: 14 }, (_, i) =>
    new Date(Date.UTC(2025, 4 + i, 1)).toISOString().slice(0, 10),
  );
  const rows = months.flatMap((period_start, i) => [
    { ...KNOWN, act_family: 'KIL', period_start, monitoring: 'unmonitored', incidents: null },
    {
      ...KNOWN,
      act_family: 'TOR',
      period_start,
      ...(i % 2 === 0 ? { monitoring: 'partial' } : { monitoring: 'unmonitored', incidents: null }),
    },
  ]);
  const found = await rowsOf(await filled(series, rows), read('looking', 'brief_watching'), ['SDN']);
  expect(found).toEqual([
    { monitoring: 'partial', months: 6, first: '2025-07', last: '2026-05' },
    { monitoring: 'unmonitored', months: 6, first: '2025-08', last: '2026-06' },
  ]);
});
