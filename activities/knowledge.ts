import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { TocsinError } from '../schemas/errors.ts';
import { literal } from '../schemas/table.ts';

/**
 * The knowledge cut-off: `asOf`, or how far the sources were looked at; NULL before the first look. What the desk says
 * moves no period. Throws `usage` where nobody has looked up to `asOf` yet.
 */
export async function knownUntil(connection: DuckDBConnection, asOf?: string): Promise<string | null> {
  const [row] = await rowsOf(
    connection,
    "SELECT max(captured_to)::DATE AS day FROM fact.batches WHERE origin <> 'desk'",
  );
  if (!row?.day) return null;
  const until = String(row.day);
  if (asOf === undefined || asOf <= until) return asOf ?? until;
  throw new TocsinError(
    'usage',
    `--as-of ${asOf}: the sources were looked at up to ${until}, give a day before`,
  );
}

/** Tells the views of a connection to read only what was public by `asOf`; undefined: everything. */
export async function knowUpTo(connection: DuckDBConnection, asOf: string | undefined): Promise<void> {
  await connection.run(`SET VARIABLE as_of = ${asOf === undefined ? 'NULL' : literal(asOf)}`);
}
