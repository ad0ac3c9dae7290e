import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { literal } from '../../schemas/table.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';
import { openLocked, openRelease } from '../release-reader.ts';

interface QueryFlags extends CommonFlags {
  readonly format: 'table' | 'csv' | 'json' | 'parquet';
  readonly warehouse?: boolean;
  readonly vintage?: string;
}

/** `tocsin query SQL`: reads the latest release and nothing else on this machine. */
export async function query(sql: string, flags: QueryFlags): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const scratch = await mkdtemp(join(tmpdir(), 'tocsin-query-'));
  const out = join(scratch, 'answer');
  const opened = flags.warehouse
    ? await openLocked(paths.warehouse, out)
    : await openRelease(paths, flags.vintage, out);
  try {
    const format = flags.json ? 'json' : flags.format;
    if (format === 'table' || format === 'json') await printRows(opened.connection, sql, format);
    else await printFile(opened.connection, sql, format, out);
    return EXIT.well;
  } finally {
    opened.close();
    await rm(scratch, { recursive: true });
  }
}

async function printRows(connection: DuckDBConnection, sql: string, format: 'table' | 'json'): Promise<void> {
  const reader = await asked(connection.runAndReadAll(sql));
  const say = sayTo(false);
  const rows = reader.getRowObjectsJson();
  if (format === 'json') say.out(JSON.stringify(rows));
  else say.out(table(rows.map(flatCells), reader.columnNames()));
}

function flatCells(row: Readonly<Record<string, unknown>>): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value ? JSON.stringify(value) : (value as string | number | null),
    ]),
  );
}

async function printFile(
  connection: DuckDBConnection,
  sql: string,
  format: 'csv' | 'parquet',
  out: string,
): Promise<void> {
  const statement = sql.trim().replace(/;\s*$/, '');
  await asked(connection.run(`COPY (${statement}) TO ${literal(out)} (FORMAT ${format})`));
  await pipeline(createReadStream(out), process.stdout, { end: false });
}

/** DuckDB's own words are the best help for a faulty statement. */
async function asked<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((cause: Error) => {
    throw new TocsinError('usage', cause.message, { cause });
  });
}
