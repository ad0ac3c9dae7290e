import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { addRelations, type DescribedRelation } from '../../activities/release-database.ts';
import { createStatement } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { releaseRelations } from '../../sql/release-relations.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

const VIEWS = releaseRelations().filter(({ kind }) => kind === 'view');

/** A database with the tables of a release, a plain row in each where `filled`. */
async function analystDatabase(filled: boolean) {
  const connection = await connect();
  for (const table of RELEASE_TABLES) {
    await connection.run(createStatement(table, table.name));
    if (filled) await connection.run(insertOf(table, rowOf(table)));
  }
  return { connection, described: await addRelations(connection) };
}

/** Puts a plain row into a table, with what is changed in it. */
function inserting(connection: DuckDBConnection) {
  return async (name: string, changed: object) => {
    const table = RELEASE_TABLES.find((t) => t.name === name)!;
    return connection.run(insertOf(table, { ...rowOf(table), ...changed }));
  };
}

const rows = async (connection: DuckDBConnection, sql: string) =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson();

describe('views and macros of the analyst database', () => {
  let connection: DuckDBConnection;
  let described: DescribedRelation[];
  beforeAll(async () => {
    ({ connection, described } = await analystDatabase(true));
  });

  it('are those that analysts rely on', () => {
    expect(described.map(({ name }) => name)).toEqual([
      'process_indicators',
      'v_incidents',
      'v_country_month',
      'v_rising',
      'v_evidence',
      'v_coverage_gaps',
      'v_triggers',
      'v_upr_follow_up',
      'v_upr_calendar',
      'v_external_agreement',
      'v_new_since',
      'evidence',
      'known_by',
    ]);
  });

  it.each(VIEWS.map(({ name }) => name))('%s is selected whole, by each of its columns', async (name) => {
    const view = described.find((d) => d.name === name)!;
    await connection.run(`SELECT * FROM ${name}`);
    for (const { name: column } of view.columns) {
      await connection.run(
        `SELECT ${column}, t.${column} FROM ${name} AS t GROUP BY ${column} ORDER BY ${column}`,
      );
    }
  });

  it.each(VIEWS)(
    '$name describes itself and each of its columns, and no other',
    async ({ name, columns }) => {
      const [view] = await rows(connection, `SELECT comment FROM duckdb_views() WHERE view_name = '${name}'`);
      expect(String(view?.comment)).toMatch(/^[A-Z].*\.$/);
      const found = await rows(
        connection,
        `SELECT column_name, comment FROM duckdb_columns() WHERE table_name = '${name}' ORDER BY column_index`,
      );
      expect(found.filter(({ comment }) => !comment)).toEqual([]);
      const names = found.map((row) => row.column_name);
      expect([...columns.keys()].filter((column) => !names.includes(column))).toEqual([]);
    },
  );

  it('has plain types: no BIGINT, HUGEINT or nested column', () => {
    const types = new Set(described.flatMap((view) => view.columns.map(({ type }) => type)));
    expect([...types].sort()).toEqual(['BOOLEAN', 'DATE', 'DOUBLE', 'INTEGER', 'VARCHAR']);
  });

  it('takes a signal or a day', async () => {
    expect(await rows(connection, "SELECT * FROM evidence('ABC')")).toHaveLength(1);
    expect(await rows(connection, "SELECT * FROM evidence('none')")).toHaveLength(0);
    expect(await rows(connection, "SELECT * FROM known_by(DATE '2026-03-05')")).toHaveLength(1);
    expect(await rows(connection, "SELECT * FROM known_by('2026-03-04')")).toHaveLength(0);
    const macros = await rows(
      connection,
      'SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal ORDER BY ALL',
    );
    expect(macros.map(({ function_name, comment }) => [function_name, String(comment).slice(0, 12)])).toEqual(
      [
        ['evidence', 'evidence(sig'],
        ['known_by', 'known_by(day'],
      ],
    );
  });

  it('say nothing of an empty release', async () => {
    const empty = await analystDatabase(false);
    for (const { name } of VIEWS) expect(await rows(empty.connection, `SELECT * FROM ${name}`)).toEqual([]);
  });
});

describe('v_new_since', () => {
  it('begins after the last day but one on which a source was looked at, whatever the zone of the session', async () => {
    const { connection } = await analystDatabase(false);
    await connection.run("SET TimeZone = 'Pacific/Kiritimati'");
    const insert = inserting(connection);
    const look = (batch_id: string, captured_to: string, origin = 'live') =>
      insert('batches', { batch_id, captured_to, origin });
    await look('a', '2026-03-01T23:59:00Z');
    await look('b', '2026-03-02T20:00:00Z');
    await look('c', '2026-03-03T01:00:00Z', 'desk');
    const tell = async (id: string, captured: readonly string[]) => {
      await insert('incidents', { incident_id: id });
      for (const [index, captured_at] of captured.entries()) {
        await insert('incident_members', { incident_id: id, indicator_id: `${id}${index}` });
        await insert('violation_indicators', { indicator_id: `${id}${index}`, captured_at });
      }
    };
    await tell('old', ['2026-03-01T23:59:00Z']);
    await tell('grown', ['2026-03-01T23:59:00Z', '2026-03-02T20:00:00Z']);
    await tell('new', ['2026-03-02T00:00:00Z']);
    expect(
      await rows(
        connection,
        'SELECT since::VARCHAR AS since, what, id, statements FROM v_new_since ORDER BY id',
      ),
    ).toEqual([
      { since: '2026-03-01', what: 'incident_grew', id: 'grown', statements: 1 },
      { since: '2026-03-01', what: 'incident', id: 'new', statements: 1 },
    ]);
  });
});

describe('v_evidence', () => {
  it('keeps a statement that leads to its document alone, and says why', async () => {
    const { connection } = await analystDatabase(true);
    await connection.run(
      "UPDATE violation_indicators SET passage_id = NULL, char_start = NULL, char_end = NULL, withheld_for = 'child'",
    );
    const told = 'document_id, capture_sha256, passage_id, paragraph, body, withheld_for';
    expect(await rows(connection, `SELECT ${told} FROM evidence('ABC')`)).toEqual([
      {
        ...{ document_id: 'ABC', capture_sha256: 'ABC', passage_id: null },
        ...{ paragraph: null, body: null, withheld_for: 'child' },
      },
    ]);
  });
});

describe('v_incidents', () => {
  it('is one row for an event that two statements tell', async () => {
    const { connection } = await analystDatabase(true);
    const insert = inserting(connection);
    await insert('incident_members', { indicator_id: 'second' });
    await insert('violation_indicators', { indicator_id: 'second', asserted_by: 'hrw' });
    expect(await rows(connection, 'SELECT incident_id, claimants FROM v_incidents')).toEqual([
      { incident_id: 'ABC', claimants: 'ABC;hrw' },
    ]);
  });
});

describe('v_upr_calendar', () => {
  const cases = [
    [
      'in the fourth cycle',
      '40',
      '2026-11-01',
      { coming_session: 54, coming_month: '2027-01-01', certainty: 'fourth_cycle' },
    ],
    [
      'named with its month',
      '38 - May 2021',
      '2026-01-01',
      { coming_session: 52, coming_month: '2026-05-01', certainty: 'fourth_cycle' },
    ],
    [
      'of a later cycle',
      '44',
      '2026-11-01',
      { coming_session: 58, coming_month: '2028-05-01', certainty: 'if_order_is_kept' },
    ],
    [
      'two cycles ago',
      '20',
      '2026-11-01',
      { coming_session: 62, coming_month: '2029-11-01', certainty: 'if_order_is_kept' },
    ],
    [
      'as of a day before the fourth cycle',
      '20',
      '2017-07-01',
      { coming_session: 34, coming_month: null, certainty: 'fourth_cycle' },
    ],
    ['of the first cycle, whose order says nothing', '7', '2026-11-01', undefined],
    ['without a number', 'spring', '2026-11-01', undefined],
  ] as const;
  it.each(cases)('last review %s', async (_name, session_label, month, expected) => {
    const { connection } = await analystDatabase(false);
    const insert = inserting(connection);
    await insert('series', { period_type: 'month', period_start: month });
    await insert('documents', {});
    await insert('signals', {
      ...{ signal_type: 'trend', clock: 'known', period_type: 'month', group_code: null, act_family: 'TOR' },
      change: 'warning',
      period_start: month,
    });
    const told = [
      ['a', 'Torture and other CID treatment;Detention', 'noted'],
      ['b', 'Torture and other CID treatment', 'no_response'],
      ['c', 'Right to food', 'noted'],
    ] as const;
    for (const [recommendation_id, themes, response] of told)
      await insert('recommendations', {
        recommendation_id,
        themes,
        response,
        session_label,
        state_under_review_iso3: 'ABC',
      });
    // A week is no month of the primary test, whatever it says and however new it is.
    await insert('signals', {
      signal_id: 'w',
      period_type: 'week',
      act_family: 'TOR',
      period_start: '2099-01-01',
    });
    const found = await rows(
      connection,
      `SELECT coming_session, coming_month, certainty, act_family, recommendations, repeated, refused, unanswered, themes
       FROM v_upr_calendar`,
    );
    const on = { act_family: 'TOR', recommendations: 2, repeated: 0, refused: 1, unanswered: 1 };
    expect(found).toEqual(
      expected === undefined ? [] : [{ ...expected, ...on, themes: 'Torture and other CID treatment' }],
    );
  });

  it('counts a review whose recommendations bear no theme as the last one', async () => {
    const { connection } = await analystDatabase(false);
    const insert = inserting(connection);
    await insert('series', { period_type: 'month', period_start: '2026-11-01' });
    await insert('documents', {});
    const trend = { signal_type: 'trend', clock: 'known', period_type: 'month', group_code: null };
    await insert('signals', { ...trend, act_family: 'TOR', change: 'warning', period_start: '2026-11-01' });
    for (const [session_label, themes] of [
      ['31', 'Torture'],
      ['45', null],
    ] as const)
      await insert('recommendations', { recommendation_id: session_label, session_label, themes });
    expect(
      await rows(
        connection,
        'SELECT last_session, coming_session, certainty, recommendations FROM v_upr_calendar',
      ),
    ).toEqual([{ last_session: 45, coming_session: 59, certainty: 'if_order_is_kept', recommendations: 1 }]);
  });
});
