import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { createStatement } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { read } from '../../sql/statements.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/query.md'), 'utf8');

/** The queries of the page, each with its heading. */
const QUERIES = [...page.matchAll(/^## (.+)$[\s\S]*?```sql\n([\s\S]*?)```/gm)].map(
  ([, heading = '', sql = '']) => [heading, sql] as const,
);

describe('docs/query.md', () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    const instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
    for (const table of RELEASE_TABLES) await connection.run(createStatement(table, table.name));
    await connection.run(`CREATE VIEW process_indicators AS ${read('views', 'process_indicators')}`);
    // One event of two statements; everything else in the row does not matter here.
    await connection.run(
      `INSERT INTO incidents BY NAME SELECT 'i' AS incident_id, 'MMR' AS country_iso3, 'KIL' AS act_family,
         DATE '2026-03-05' AS occurred_from, DATE '2026-03-05' AS occurred_to, 'day' AS date_precision,
         DATE '2026-03-07' AS known_at, 3 AS persons_min, 4 AS persons_max, 'one_sided' AS violence_type,
         2 AS mentions, 2 AS issuers, 0 AS denied`,
    );
    await connection.run("INSERT INTO incident_members VALUES ('i', 'a'), ('i', 'b')");
  });

  it('has thirteen queries', () => {
    expect(QUERIES).toHaveLength(13);
    expect(page.match(/```sql/g)).toHaveLength(13);
  });

  it.each(QUERIES)('%s runs on the tables of a release', async (_, sql) => {
    const reader = await connection.runAndReadAll(sql);
    expect(reader.columnNames().length).toBeGreaterThan(1);
  });

  it('counts an event told twice once in its first query', async () => {
    const reader = await connection.runAndReadAll(QUERIES[0]![1]);
    expect(reader.getRowObjectsJson()).toEqual([
      {
        country_iso3: 'MMR',
        act_family: 'KIL',
        month: '2026-03-01',
        incidents: '1',
        persons_at_least: '3',
      },
    ]);
  });
});
