import { expect, it } from 'vitest';
import { rowsOf } from '../../home/duckdb.ts';
import { sha256 } from '../../schemas/ids.ts';
import { read } from '../../sql/statements.ts';
import { connect } from '../schemas/support.ts';

interface Side {
  /** Hash of the capture of document `d`; without it the document is not there. */
  readonly capture?: string;
  readonly coding?: string;
  /** Ids of its statements, each with the kind of a correction. */
  readonly statements?: Readonly<Record<string, string | null>>;
  readonly erased?: boolean;
}

const CASES: readonly [string, Side, Side, [string, string][]][] = [
  ['the same', { capture: 'x', statements: { i: null } }, { capture: 'x', statements: { i: null } }, []],
  ['a new document', {}, { capture: 'x', statements: { i: null } }, [['added', 'new_document']]],
  ['an erased document', { capture: 'x', statements: { i: null } }, { erased: true }, [['gone', 'erasure']]],
  ['a document that went', { capture: 'x', statements: { i: null } }, {}, [['gone', 'document_gone']]],
  [
    'a source that serves another text, also under new rules',
    { capture: 'x', statements: { i: null } },
    { capture: 'y', coding: '2', statements: { j: null } },
    [
      ['added', 'revised_source'],
      ['gone', 'revised_source'],
    ],
  ],
  [
    'a correction',
    { capture: 'x', statements: { i: null } },
    { capture: 'x', statements: { i: 'not_an_event' } },
    [['altered', 'correction']],
  ],
  [
    'a rule that finds another statement in the same text',
    { capture: 'x', statements: { i: null } },
    { capture: 'x', coding: '2', statements: { i: null, j: null } },
    [
      ['added', 'changed_rule'],
      ['altered', 'changed_rule'],
    ],
  ],
  [
    'a statement that came for none of these reasons',
    { capture: 'x', statements: {} },
    { capture: 'x', statements: { i: null } },
    [['added', 'other']],
  ],
];

it.each(CASES)('%s', async (_name, before, after, expected) => {
  const connection = await connect();
  for (const [name, side] of Object.entries({ before, after })) {
    await connection.run(`ATTACH ':memory:' AS ${name}`);
    await connection.run(
      `CREATE TABLE ${name}.main.documents (document_id VARCHAR, capture_sha256 VARCHAR, reader_version VARCHAR, coding_version VARCHAR)`,
    );
    await connection.run(
      `CREATE TABLE ${name}.main.violation_indicators (indicator_id VARCHAR, document_id VARCHAR, source_id VARCHAR,
         reader_version VARCHAR, coding_version VARCHAR, correction_kinds VARCHAR)`,
    );
    await connection.run(`CREATE VIEW statements_${name} AS FROM ${name}.main.violation_indicators`);
    await connection.run(`CREATE TABLE ${name}.main.erasures (document_sha256 VARCHAR)`);
    const coding = side.coding ?? '1';
    if (side.capture)
      await connection.run(
        `INSERT INTO ${name}.main.documents VALUES ('d', '${side.capture}', '1', '${coding}')`,
      );
    for (const [id, kind] of Object.entries(side.statements ?? {}))
      await connection.run(
        `INSERT INTO ${name}.main.violation_indicators VALUES ($1, 'd', 'hrw', '1', '${coding}', $2)`,
        [id, kind],
      );
    if (side.erased) await connection.run(`INSERT INTO ${name}.main.erasures VALUES ('${sha256('d')}')`);
  }
  const rows = await rowsOf(connection, read('looking', 'changed_statements'));
  expect(rows).toEqual(
    expected.map(([change, cause]) => ({ source_id: 'hrw', change, cause, statements: 1 })),
  );
});
