import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../home/duckdb.ts';
import { createStatement, type Row } from '../../schemas/table.ts';
import type { violationFacts } from '../../schemas/tables/violations.ts';
import { violationFacts as facts, incidents } from '../../schemas/tables/violations.ts';
import { read } from '../../sql/statements.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

type Statement = Partial<Row<typeof violationFacts>>;

/** Shot in Daraa on 4 March 2026, of no group that asks for care. */
const SHOT: Statement = {
  ...{ act_family: 'KIL', act_code: 'KIL.unspecified', harm: 'killed', place: 'Daraa', admin1: 'Daraa' },
  ...{ occurred_from: '2026-03-04', occurred_to: '2026-03-04', date_precision: 'day' },
  ...{ count_min: 12, count_max: 12, victim_group: null, identity_motive: null, spans: 'act:0-1' },
};
const SHOWN = {
  ...{ passage_id: 'ABC', place: 'Daraa', admin1: 'Daraa', char_start: 1, char_end: 2, spans: 'act:0-1' },
  ...{ occurred_from: '2026-03-04', occurred_to: '2026-03-04', date_precision: 'day' },
  ...{ count_min: 12, count_max: 12, withheld_for: null },
};
const COARSENED = {
  ...{ passage_id: null, place: null, char_start: null, char_end: null, spans: null },
  ...{ occurred_from: '2026-03-01', occurred_to: '2026-03-31', date_precision: 'month' },
};

/** What is said, and what of it leaves otherwise than as it is said. */
const CASES: readonly [string, Statement, object][] = [
  ['a killing of twelve', {}, {}],
  ['a rape', { act_family: 'SEX' }, { ...COARSENED, withheld_for: 'sexual_violence' }],
  ['a beating with rape', { harm: 'raped' }, { ...COARSENED, withheld_for: 'sexual_violence' }],
  ['an arrest', { act_family: 'DET' }, { ...COARSENED, withheld_for: 'detained_person' }],
  ['a killing in prison', { victim_group: 'detainees' }, { ...COARSENED, withheld_for: 'detained_person' }],
  ['recruited children', { act_family: 'CHD' }, { ...COARSENED, withheld_for: 'child' }],
  [
    'an arrest of girls and defenders',
    { act_family: 'DET', victim_group: 'girls;human_rights_defenders' },
    { ...COARSENED, withheld_for: 'child;detained_person;human_rights_defender' },
  ],
  [
    'a reprisal',
    { act_family: 'CIV', act_code: 'CIV.reprisal_hrd' },
    { ...COARSENED, withheld_for: 'human_rights_defender' },
  ],
  [
    'a rape in a week of two months',
    { act_family: 'SEX', occurred_from: '2026-03-30', occurred_to: '2026-04-05', date_precision: 'week' },
    { ...COARSENED, occurred_to: '2026-04-30', date_precision: 'range', withheld_for: 'sexual_violence' },
  ],
  [
    'an arrest of a year',
    { act_family: 'DET', occurred_from: '2025-01-01', occurred_to: '2025-12-31', date_precision: 'year' },
    {
      ...{ ...COARSENED, occurred_from: '2025-01-01', occurred_to: '2025-12-31', date_precision: 'year' },
      withheld_for: 'detained_person',
    },
  ],
  [
    'an arrest on no day',
    { act_family: 'DET', occurred_from: null, occurred_to: null, date_precision: 'unknown' },
    {
      ...{ ...COARSENED, occurred_from: null, occurred_to: null, date_precision: 'unknown' },
      withheld_for: 'detained_person',
    },
  ],
  [
    'four killed in a town',
    { count_min: 4, count_max: 9 },
    { count_min: null, count_max: null, withheld_for: 'small_count' },
  ],
  ['four killed in a first-level area', { count_min: 4, place: null }, { count_min: 4, place: null }],
  ['five killed in a town', { count_min: 5 }, { count_min: 5 }],
  ['nobody killed in a town', { count_min: 0, count_max: 0 }, { count_min: 0, count_max: 0 }],
  [
    'a killing of an unsaid number',
    { count_min: null, count_max: null },
    { count_min: null, count_max: null },
  ],
  [
    'one killed of a group',
    { count_min: 1, count_max: 1, place: null, victim_group: 'journalists' },
    { count_min: null, count_max: null, place: null, withheld_for: 'small_count' },
  ],
  // The area alone is no place, so the number of a sensitive row without a group stays.
  [
    'two arrested in a town',
    { act_family: 'DET', count_min: 2 },
    { ...COARSENED, count_min: 2, withheld_for: 'detained_person' },
  ],
  [
    'two girls raped',
    { act_family: 'SEX', victim_group: 'girls', count_min: 2, count_max: 2 },
    { ...COARSENED, count_min: null, count_max: null, withheld_for: 'child;sexual_violence;small_count' },
  ],
  [
    'conditions in a prison',
    { act_family: 'TOR', act_code: 'TOR.inhuman_detention_conditions', harm: 'other' },
    { ...COARSENED, withheld_for: 'detained_person' },
  ],
];

describe('the disclosure gate of statements', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await connect();
    await connection.run(createStatement(facts, 'statements', ['duplicate_of VARCHAR']));
    for (const [index, [, said]] of CASES.entries())
      await connection.run(
        insertOf(
          { ...facts, name: 'statements' },
          { ...rowOf(facts), ...SHOT, ...said, indicator_id: `i${index}` },
        ),
      );
    await connection.run(
      'CREATE TABLE incident_members AS SELECT indicator_id AS incident_id, indicator_id FROM statements',
    );
    await connection.run(`CREATE TABLE withheld_statements AS ${read('views', 'withheld_statements')}`);
  });

  it.each(CASES.map(([name, , left], index) => [name, index, left] as const))(
    '%s',
    async (_name, index, left) => {
      const [row] = await rowsOf(
        connection,
        `SELECT ${Object.keys(SHOWN).join(', ')} FROM (${read('views', 'violation_indicators')}) WHERE indicator_id = 'i${index}'`,
      );
      expect(row).toEqual({ ...SHOWN, ...left });
    },
  );

  it('tells an incident by month, and without numbers, for the reasons of all its statements', async () => {
    await connection.run(createStatement(incidents, 'everything'));
    await connection.run(
      insertOf(
        { ...incidents, name: 'everything' },
        {
          ...rowOf(incidents),
          ...{
            incident_id: 'one',
            occurred_from: '2026-03-04',
            occurred_to: '2026-03-04',
            date_precision: 'day',
          },
        },
      ),
    );
    await connection.run(`CREATE TABLE counted_incidents AS
      SELECT * EXCLUDE (withheld_for) FROM everything
      UNION ALL SELECT * EXCLUDE (withheld_for) REPLACE ('other' AS incident_id) FROM everything
      UNION ALL SELECT * EXCLUDE (withheld_for) REPLACE ('small' AS incident_id) FROM everything`);
    const few = CASES.findIndex(([name]) => name === 'four killed in a town');
    await connection.run('DROP TABLE incident_members');
    await connection.run(`CREATE TABLE incident_members AS SELECT * FROM
      (VALUES ('one', 'i0'), ('one', 'i1'), ('one', 'i6'), ('other', 'i0'), ('small', 'i0'), ('small', 'i${few}'))
        AS v(incident_id, indicator_id)`);
    const rows = await rowsOf(
      connection,
      `SELECT incident_id, occurred_from, occurred_to, date_precision, persons_min, withheld_for
       FROM (${read('views', 'incidents')}) ORDER BY ALL`,
    );
    const day = { occurred_from: '2026-03-04', occurred_to: '2026-03-04', date_precision: 'day' };
    const month = { occurred_from: '2026-03-01', occurred_to: '2026-03-31', date_precision: 'month' };
    const reasons = 'child;detained_person;human_rights_defender;sexual_violence';
    expect(rows).toEqual([
      { incident_id: 'one', ...month, persons_min: 1, withheld_for: reasons },
      { incident_id: 'other', ...day, persons_min: 1, withheld_for: null },
      { incident_id: 'small', ...day, persons_min: null, withheld_for: 'small_count' },
    ]);
  });
});
