import { createHash } from 'node:crypto';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../../../home/duckdb.ts';
import { date, nullable, text } from '../../../schemas/columns.ts';
import { structType } from '../../../schemas/table.ts';
import { violationFacts } from '../../../schemas/tables/violations.ts';
import { read } from '../../../sql/statements.ts';
import type { CodedText } from './coded-texts.ts';

/** What `sql/incidents/candidates.sql` reads of the view `statements`. */
const statements = {
  ...violationFacts,
  row: violationFacts.row.extend({
    known_at: nullable(date('day it became public')),
    correction_kinds: nullable(text('none here')),
    duplicate_of: nullable(text('none here')),
  }),
};

/**
 * Pairs of sentence ids, `one other` in both orders, whose statements the incident rule joins: `candidates.sql` and
 * `links.sql` as every run uses them, over the coded statements of the sentences. Each document stands alone: copies
 * of a text are found by whole documents, which a sentence is not.
 */
export async function joinedPairs(
  connection: DuckDBConnection,
  coded: ReadonlyMap<string, CodedText>,
): Promise<ReadonlySet<string>> {
  const rows = [...coded].flatMap(([id, { rows: found, document, publishedOn }]) =>
    found.map((row, index) => ({
      ...row,
      indicator_id: `${id}.${index}`,
      passage_id: id,
      document_id: hash(document),
      known_at: publishedOn,
      correction_kinds: null,
      duplicate_of: null,
    })),
  );
  await connection.run(
    `CREATE TEMP TABLE statements AS
     SELECT unnest(CAST($1::JSON AS ${structType(statements)}[]), recursive := true)`,
    [JSON.stringify(rows)],
  );
  await connection.run(
    'CREATE TEMP TABLE clusters AS SELECT DISTINCT document_id, document_id AS cluster_id, false AS is_copy FROM statements',
  );
  await connection.run(`CREATE TEMP TABLE candidates AS ${read('incidents', 'candidates')}`);
  const links = await rowsOf(connection, read('incidents', 'links'));
  const sentence = (indicator: unknown) => String(indicator).split('.')[0];
  return new Set(
    links.flatMap(({ one, other }) => [
      `${sentence(one)} ${sentence(other)}`,
      `${sentence(other)} ${sentence(one)}`,
    ]),
  );
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20);
