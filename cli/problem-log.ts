import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { shownAddress } from '../activities/problem-text.ts';
import { sealedAt, textsOf } from '../home/batch-texts.ts';
import type { BatchRow } from '../home/batches.ts';
import { rowsOf } from '../home/duckdb.ts';
import { insertTexts } from '../home/insert-texts.ts';
import { createStatement, literal, type Table } from '../schemas/table.ts';
import { captures, problems } from '../schemas/tables/provenance.ts';
import { SEVERITIES } from '../schemas/vocabularies.ts';
import { read } from '../sql/statements.ts';

export const loggedProblemSchema = z.object({
  seen_at: z.string(),
  source_id: z.string(),
  severity: z.enum(SEVERITIES),
  code: z.string(),
  locator: z.string().nullable(),
  message: z.string(),
  capture_sha256: z.string().nullable(),
  /** The capture: its address and where its record lies. NULL where there was none. */
  address: z.string().nullable(),
  warc: z.string().nullable(),
  warc_offset: z.int().nullable(),
  /** Whether it is what the last look at its place found (sql/looking/problem_log.sql). */
  open: z.boolean(),
  first_seen_at: z.string(),
  /** How many times it was met. */
  times: z.int(),
});
export type LoggedProblem = Readonly<z.infer<typeof loggedProblemSchema>>;

/** Open problems of one code of a source. */
export interface OpenCount {
  readonly source_id: string;
  readonly code: string;
  readonly severity: LoggedProblem['severity'];
  readonly n: number;
}

interface Wanted {
  readonly source: string | undefined;
  readonly code: string | undefined;
  readonly open: boolean;
  readonly limit: number;
}

/** Problems of the sealed batches, newest first. */
export async function readProblemLog(
  batchesFolder: string,
  batches: readonly BatchRow[],
  { source, code, open, limit }: Wanted,
): Promise<LoggedProblem[]> {
  const of = batches.filter((batch) => source === undefined || batch.source_id === source);
  const rows = await asked(
    batchesFolder,
    of,
    `SELECT * FROM (${read('looking', 'problem_log')})
     WHERE ($1 IS NULL OR code = $1) AND (open OR NOT $2)
     ORDER BY seen_at DESC, source_id, code, locator, message, warc, warc_offset LIMIT ${limit}`,
    [code ?? null, open],
  );
  return rows.map((row) => {
    const problem = loggedProblemSchema.parse(row);
    return { ...problem, address: problem.address === null ? null : shownAddress(problem.address) };
  });
}

/** Open problems by source and code, gravest and most first. */
export async function countOpen(
  batchesFolder: string,
  batches: readonly BatchRow[],
): Promise<readonly OpenCount[]> {
  const rows = await asked(
    batchesFolder,
    batches,
    `SELECT source_id, code, severity, count(*)::INTEGER AS n FROM (${read('looking', 'problem_log')})
     WHERE open GROUP BY ALL ORDER BY severity, n DESC, source_id, code`,
    [],
  );
  return rows as unknown as OpenCount[];
}

async function asked(
  folder: string,
  all: readonly BatchRow[],
  sql: string,
  values: (string | boolean | null)[],
): Promise<Record<string, unknown>[]> {
  const troubled = new Set(all.filter((batch) => batch.problems > 0).map((batch) => batch.source_id));
  // A source without problems needs no look at its captures.
  const batches = all.filter((batch) => troubled.has(batch.source_id));
  if (batches.length === 0) return [];
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    await putBatches(connection, folder, batches);
    await putLines(connection, folder, 'capture_lines', 'captures', captures, batches);
    const withProblems = batches.filter((batch) => batch.problems > 0);
    await putLines(connection, folder, 'problem_lines', 'problems', problems, withProblems);
    return await rowsOf(connection, sql, values);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function putBatches(
  connection: DuckDBConnection,
  folder: string,
  batches: readonly BatchRow[],
): Promise<void> {
  const sealed = await sealedAt(folder, batches);
  const rows = batches.map(({ batch_id, source_id, outcome, loaded, captured_to }) => {
    return { batch_id, source_id, outcome, loaded, captured_to, sealed_at: sealed.get(batch_id) };
  });
  const types =
    '[{"batch_id":"VARCHAR","source_id":"VARCHAR","outcome":"VARCHAR","loaded":"BOOLEAN","captured_to":"TIMESTAMPTZ","sealed_at":"TIMESTAMPTZ"}]';
  await connection.run(
    `CREATE TABLE batch_rows AS SELECT unnest(from_json($1::JSON, ${literal(types)}), recursive := true)`,
    [JSON.stringify(rows)],
  );
}

async function putLines(
  connection: DuckDBConnection,
  folder: string,
  name: string,
  kind: 'captures' | 'problems',
  table: Table,
  batches: readonly BatchRow[],
): Promise<void> {
  await connection.run(createStatement(table, name, ['batch_id VARCHAR']));
  const ids = batches.map((batch) => batch.batch_id);
  await insertTexts(connection, name, table, textsOf(folder, ids, kind));
}
