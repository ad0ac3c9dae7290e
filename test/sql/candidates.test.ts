import { expect, it } from 'vitest';
import { rowsOf } from '../../home/duckdb.ts';
import { read } from '../../sql/statements.ts';
import { connect } from '../schemas/support.ts';

it('a copy, and a voice that cannot be told from another, are nobody’s second word', async () => {
  const connection = await connect();
  await connection.run(`CREATE TABLE statements AS
    SELECT asserted_by AS indicator_id, document_id, 'SDN' AS country_iso3, 'KIL' AS act_family, asserted_by,
           'event' AS statement_kind, 'asserted' AS factuality, NULL::VARCHAR AS correction_kinds, NULL AS admin1,
           NULL AS place, NULL AS occurred_from, NULL AS occurred_to, 'day' AS date_precision, NULL AS known_at,
           3 AS count_min, 3 AS count_max, 'killed' AS harm, NULL AS perpetrator_class, NULL AS victim_group,
           NULL AS violence_type, 'KIL.massacre' AS act_code, NULL::VARCHAR AS duplicate_of
    FROM (VALUES ('ohchr', 'a'), ('unknown_source', 'a'), ('individuals', 'a'), ('hrw', 'copy')) AS v(asserted_by, document_id)`);
  await connection.run(`CREATE TABLE clusters AS
    SELECT * FROM (VALUES ('a', 'c1', false), ('copy', 'c1', true)) AS v(document_id, cluster_id, is_copy)`);
  const rows = await rowsOf(
    connection,
    `SELECT indicator_id, claimant FROM (${read('incidents', 'candidates')}) ORDER BY ALL`,
  );
  expect(rows).toEqual([
    { indicator_id: 'hrw', claimant: null },
    { indicator_id: 'individuals', claimant: null },
    { indicator_id: 'ohchr', claimant: 'ohchr' },
    { indicator_id: 'unknown_source', claimant: null },
  ]);
});
