import { describe, expect, it } from 'vitest';
import { createStatement } from '../../schemas/table.ts';
import { externalCountFacts } from '../../schemas/tables/external.ts';
import { captures } from '../../schemas/tables/provenance.ts';
import { read } from '../../sql/statements.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

describe('counts of persons in a release', () => {
  const cases = [
    ['few persons of one group', { unit: 'persons', victim_group: 'girls', admin2: null, value: 4 }, null],
    ['few persons in a county', { unit: 'persons', victim_group: null, admin2: 'Pibor', value: 1 }, null],
    ['five persons of one group', { unit: 'persons', victim_group: 'girls', admin2: null, value: 5 }, 5],
    ['few persons in a whole State', { unit: 'persons', victim_group: null, admin2: null, value: 2 }, 2],
    ['none of a group', { unit: 'persons', victim_group: 'girls', admin2: null, value: 0 }, 0],
    ['few events in a county', { unit: 'events', victim_group: null, admin2: 'Pibor', value: 1 }, 1],
  ] as const;

  it.each(cases)('%s', async (_name, given, shown) => {
    const connection = await connect();
    await connection.run('CREATE SCHEMA fact');
    await connection.run(
      createStatement(externalCountFacts, 'fact.external_count_facts', ['reading_id VARCHAR']),
    );
    await connection.run("CREATE TABLE current_readings AS SELECT 'r' AS reading_id");
    const row = { reading_id: 'r', ...rowOf(externalCountFacts), ...given };
    await connection.run(insertOf({ ...externalCountFacts, name: 'fact.external_count_facts' }, row));
    const found = await connection.runAndReadAll(
      `SELECT value, value_state FROM (${read('views', 'external_counts')})`,
    );
    const value_state = shown === null ? 'suppressed_small' : 'shown';
    expect(found.getRowObjectsJson()).toEqual([{ value: shown, value_state }]);
  });
});

describe('addresses of captures in a release', () => {
  const file = 'file:///articles.csv';
  const page = 'https://example.org/rose-khan';
  it.each([
    ['of a page that may name a person', page, [[page, 'withheld_name']], 'withheld'],
    ['of a page under another address than its own', file, [[page, 'withheld_name']], 'withheld'],
    [
      'of a file with many documents, some of them withheld',
      file,
      [
        [page, 'withheld_name'],
        ['x', 'shown'],
      ],
      file,
    ],
    [
      'of a file with many documents that bears a name itself',
      'file:///rose-khan.csv',
      [
        ['x', 'shown'],
        ['y', 'shown'],
      ],
      'withheld',
    ],
    ['of a page that names nobody', 'x', [['x', 'shown']], 'x'],
  ] as const)('%s', async (_name, address, documents, shown) => {
    const connection = await connect();
    await connection.run('CREATE SCHEMA fact');
    await connection.run(createStatement(captures, 'fact.captures', ['batch_id VARCHAR']));
    const row = { batch_id: 'b', ...rowOf(captures), address, warc: 'w', warc_offset: 1 };
    await connection.run(insertOf({ ...captures, name: 'fact.captures' }, row));
    await connection.run("CREATE TABLE named_files AS SELECT 'file:///rose-khan.csv' AS address");
    await connection.run(
      'CREATE TABLE current_readings (document_id VARCHAR, warc VARCHAR, warc_offset INTEGER)',
    );
    await connection.run(
      'CREATE TABLE current_documents (document_id VARCHAR, address VARCHAR, address_state VARCHAR)',
    );
    for (const [index, [own, state]] of documents.entries()) {
      await connection.run(`INSERT INTO current_readings VALUES ('d${index}', 'w', 1)`);
      await connection.run(`INSERT INTO current_documents VALUES ('d${index}', '${own}', '${state}')`);
    }
    const found = await connection.runAndReadAll(`SELECT address FROM (${read('views', 'captures')})`);
    expect(found.getRowObjectsJson()).toEqual([{ address: shown }]);
  });
});
