import type { DuckDBConnection } from '@duckdb/node-api';
import { ACT_FAMILIES } from '../schemas/acts.ts';
import { COUNTRIES } from '../schemas/countries.ts';
import { literal } from '../schemas/table.ts';

const DOCUMENTS = 200_000;
const PASSAGES_EACH = 5;
const STATEMENTS_EACH = 25;

const list = (values: readonly string[]) => `[${values.map(literal).join(', ')}]`;
const CODES = list(COUNTRIES.filter((c) => c.unMember).map((c) => c.iso3));
const ACTS = list(
  Object.entries(ACT_FAMILIES).flatMap(([family, { acts }]) => acts.map((act) => `${family}.${act}`)),
);
/** The item of a list that a hash of the row chooses: the same in every run. */
const pick = (from: string, salt: string) =>
  `${from}[1 + (hash(n, ${literal(salt)}) % len(${from}))::INTEGER]`;
const below = (limit: number, salt: string) => `(hash(n, ${literal(salt)}) % ${limit})::INTEGER`;

/** Facts of 5 million statements, of the kinds and in the proportions that matter to a release. */
export async function insertFacts(connection: DuckDBConnection): Promise<void> {
  const documents = `(SELECT n, 'document' || n AS document_id, 'reading' || n AS reading_id FROM range(${DOCUMENTS}) AS r(n))`;
  const statements: readonly [string, string][] = [
    [
      'readings',
      `reading_id, document_id, 'un-news' AS source_id, '1' AS reader_version, '5' AS coding_version`,
    ],
    [
      'reading_captures',
      `reading_id, (SELECT any_value(batch_id) FROM fact.batches) AS batch_id, sha256('c' || n) AS capture_sha256,
       TIMESTAMPTZ '2025-12-01 00:00:00+00' AS captured_at, 'large.warc.gz' AS warc, n::INTEGER AS warc_offset`,
    ],
    [
      'captures',
      `(SELECT any_value(batch_id) FROM fact.batches) AS batch_id, sha256('c' || n) AS capture_sha256, 'un-news' AS source_id,
       'https://example.org/' || n AS address, TIMESTAMPTZ '2025-12-01 00:00:00+00' AS captured_at, 200 AS status,
       'ok' AS outcome, 'text/html' AS media_type, 20000 AS bytes, 'large.warc.gz' AS warc, n::INTEGER AS warc_offset`,
    ],
    [
      'document_facts',
      `reading_id, document_id, 'un-news' AS source_id, 'UN' AS source_family, 'Report ' || n AS title,
       'shown' AS title_state, DATE '2006-01-01' + ${below(7300, 'day')} AS published_on, 'en' AS language_code,
       'https://example.org/' || n AS address, 'shown' AS address_state, ${pick(CODES, 'country')} AS countries,
       'UN' AS licence, 'full' AS redistribution, 'UN News' AS attribution`,
    ],
  ];
  for (const [table, columns] of statements)
    await connection.run(`INSERT INTO fact.${table} BY NAME SELECT ${columns} FROM ${documents}`);
  await connection.run(`INSERT INTO fact.passages BY NAME
    SELECT 'reading' || n AS reading_id, 'passage' || n || '-' || p AS passage_id, 'document' || n AS document_id,
           p::VARCHAR AS paragraph, 400 AS char_count, sha256('b' || n || '-' || p) AS body_sha256,
           'Paragraph ' || p || ' of report ' || n || '.' AS body, 'shown' AS body_state
    FROM range(${DOCUMENTS}) AS d(n) CROSS JOIN range(${PASSAGES_EACH}) AS q(p)`);
  await connection.run(`INSERT INTO fact.violation_facts BY NAME
    SELECT 'reading' || d AS reading_id, left(sha256('i' || n), 20) AS indicator_id, 'document' || d AS document_id,
           'passage' || d || '-' || (n % ${PASSAGES_EACH}) AS passage_id,
           CASE WHEN n % 3 = 0 THEN 'event' ELSE ${pick(list(['aggregate', 'pattern']), 'kind')} END AS statement_kind,
           act AS act_code, left(act, 3) AS act_family, 'RF4' AS risk_factors, 'asserted' AS factuality,
           ${pick(list(['ohchr', 'hrw', 'amnesty', 'unmiss', 'unama']), 'claimant')} AS asserted_by,
           'documented' AS standard_of_proof, country AS country_iso3,
           country || '-' || ${below(12, 'area')} AS admin1, country || ' town ' || ${below(90, 'town')} AS place,
           day - ${below(40, 'ago')} AS occurred_from, occurred_from AS occurred_to, 'day' AS date_precision,
           ${below(30, 'count')} + 1 AS count_min, count_min AS count_max, 'event' AS count_kind, 'killed' AS harm,
           'state_security' AS perpetrator_class, ${pick(list(['civilians', 'women', 'journalists']), 'group')} AS victim_group,
           'one_sided' AS violence_type, 'unclear' AS context, 0.7 AS confidence, 'bench' AS rule_id,
           0 AS char_start, 80 AS char_end, 'act:0-6' AS spans
    FROM (SELECT n, n // ${STATEMENTS_EACH} AS d, ${pick(ACTS, 'act')} AS act FROM range(${DOCUMENTS * STATEMENTS_EACH}) AS r(n))
    JOIN (SELECT 'document' || n AS document_id, n AS d, published_on AS day, countries AS country
          FROM fact.document_facts AS f JOIN range(${DOCUMENTS}) AS r(n) ON f.document_id = 'document' || n) USING (d)`);
  await countFacts(connection);
}

/** The batch says of how many readings it is, as a check compares them. */
async function countFacts(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `UPDATE fact.batches SET records = records + ${DOCUMENTS}, readings = readings + ${DOCUMENTS},
       captures = captures + ${DOCUMENTS}, violations = violations + ${DOCUMENTS * STATEMENTS_EACH}`,
  );
}
