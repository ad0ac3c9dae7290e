import { describe, expect, it } from 'vitest';
import { createStatement } from '../../schemas/table.ts';
import { machineryActFacts } from '../../schemas/tables/machinery.ts';
import { read } from '../../sql/statements.ts';
import { connect, insertOf } from '../schemas/support.ts';

interface Seen {
  readonly reading: string;
  readonly on: string;
}

/** The view over invented facts: which readings were captured when, and the acts of each. */
async function actsKnown(
  seen: readonly Seen[],
  current: string,
  acts: readonly { reading: string; kind: string; occurred_on: string | null; known_at: string | null }[],
) {
  const connection = await connect();
  await connection.run('CREATE SCHEMA fact');
  await connection.run(
    createStatement(machineryActFacts, 'fact.machinery_act_facts', ['reading_id VARCHAR NOT NULL']),
  );
  await connection.run('CREATE TABLE fact.reading_captures (reading_id VARCHAR, captured_at TIMESTAMPTZ)');
  await connection.run(`CREATE TABLE current_readings AS SELECT '${current}' AS reading_id`);
  for (const { reading, on } of seen) {
    await connection.run(`INSERT INTO fact.reading_captures VALUES ('${reading}', '${on}T10:00:00Z')`);
  }
  for (const [index, { reading, ...act }] of acts.entries()) {
    const row = {
      reading_id: reading,
      act_id: `a${index}`,
      document_id: 'd1',
      country_iso3: 'NGA',
      issuer: 'environment',
      subject: 'NGA 1/2026',
      value: null,
      ...act,
    };
    await connection.run(insertOf({ ...machineryActFacts, name: 'fact.machinery_act_facts' }, row));
  }
  const result = await connection.runAndReadAll(
    `SELECT kind, strftime(known_at, '%Y-%m-%d') AS known_at FROM (${read('views', 'machinery_acts')}) ORDER BY act_id`,
  );
  return result.getRowObjects();
}

describe('machinery_acts', () => {
  it('dates an act without a day by the first capture that showed it, in whatever reading', async () => {
    const rows = await actsKnown(
      [
        { reading: 'r1', on: '2026-03-20' },
        { reading: 'r1', on: '2026-03-27' },
        { reading: 'r2', on: '2026-05-02' },
        { reading: 'r2', on: '2026-05-09' },
      ],
      'r2',
      [
        { reading: 'r1', kind: 'communication', occurred_on: '2026-01-15', known_at: null },
        { reading: 'r2', kind: 'communication', occurred_on: '2026-01-15', known_at: null },
        { reading: 'r2', kind: 'reply', occurred_on: '2026-04-02', known_at: null },
      ],
    );
    expect(rows).toEqual([
      { kind: 'communication', known_at: '2026-03-20' },
      { kind: 'reply', known_at: '2026-05-02' },
    ]);
  });

  it('leaves a day that the source gives', async () => {
    const rows = await actsKnown([{ reading: 'r1', on: '2026-03-20' }], 'r1', [
      { reading: 'r1', kind: 'review', occurred_on: null, known_at: '2026-03-02' },
    ]);
    expect(rows).toEqual([{ kind: 'review', known_at: '2026-03-02' }]);
  });

  it('dates an act without a day of its own by the first capture too', async () => {
    const rows = await actsKnown([{ reading: 'r1', on: '2026-03-20' }], 'r1', [
      { reading: 'r1', kind: 'reply', occurred_on: null, known_at: null },
    ]);
    expect(rows).toEqual([{ kind: 'reply', known_at: '2026-03-20' }]);
  });
});
