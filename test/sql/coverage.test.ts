import { describe, expect, it } from 'vitest';
import { read } from '../../sql/statements.ts';
import { connect } from '../schemas/support.ts';

interface Paper {
  readonly id: string;
  readonly language: string | null;
  readonly country: string;
}

/** Coverage of one source over one complete month, with Sudan and Chad in its panel. */
async function coverageOf(papers: readonly Paper[]) {
  const connection = await connect();
  const day = "DATE '2026-03-05'";
  const statements = [
    "SET VARIABLE wholly_read = ['en']",
    "CREATE TABLE panels AS SELECT 'hrw' AS source_id, unnest(['SDN', 'TCD']) AS country_iso3",
    `CREATE TABLE periods AS SELECT 'month' AS period_type, DATE '2026-03-01' AS period_start,
       DATE '2026-03-31' AS period_end, DATE '2026-03-01' AS month`,
    `CREATE TABLE source_periods AS SELECT 'hrw' AS source_id, 'month' AS period_type, DATE '2026-03-01' AS period_start,
       DATE '2026-03-01' AS month, 1 AS documents, true AS complete, true AS read_at_all`,
    'CREATE TABLE document_countries (document_id VARCHAR, source_id VARCHAR, known_at DATE, country_iso3 VARCHAR)',
    'CREATE TABLE current_documents (document_id VARCHAR, language_code VARCHAR)',
    'CREATE TABLE current_passages (passage_id VARCHAR, document_id VARCHAR)',
    ...papers.flatMap(({ id, language, country }) => [
      `INSERT INTO document_countries VALUES ('${id}', 'hrw', ${day}, '${country}')`,
      `INSERT INTO current_documents VALUES ('${id}', ${language === null ? 'NULL' : `'${language}'`})`,
      `INSERT INTO current_passages VALUES ('${id}-1', '${id}'), ('${id}-2', '${id}')`,
    ]),
  ];
  for (const statement of statements) await connection.run(statement);
  const reader = await connection.runAndReadAll(
    `SELECT country_iso3, documents, passages, passages_unread, monitoring
     FROM (${read('series', 'coverage')}) ORDER BY country_iso3`,
  );
  return reader.getRowObjectsJson();
}

const CHAD = {
  country_iso3: 'TCD',
  documents: 0,
  passages: 0,
  passages_unread: 0,
  monitoring: 'zero_confirmed',
};

describe('coverage', () => {
  it.each([
    ['read in full', [{ id: 'a', language: 'en', country: 'SDN' }], 1, 2, 0, 'observed'],
    [
      'in an unknown language, which coding tries',
      [{ id: 'a', language: null, country: 'SDN' }],
      1,
      2,
      0,
      'observed',
    ],
    ['in another language only', [{ id: 'a', language: 'my', country: 'SDN' }], 1, 2, 2, 'partial'],
    [
      'read in part',
      [
        { id: 'a', language: 'en-GB', country: 'SDN' },
        { id: 'b', language: 'ru', country: 'SDN' },
      ],
      2,
      4,
      2,
      'partial',
    ],
  ] as const)(
    'of a country whose documents were %s',
    async (_name, papers, documents, passages, unread, monitoring) => {
      expect(await coverageOf(papers)).toEqual([
        { country_iso3: 'SDN', documents, passages, passages_unread: unread, monitoring },
        CHAD,
      ]);
    },
  );
});
