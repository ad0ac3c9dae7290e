import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { literal } from '../../schemas/table.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';
import { openLocked, openRelease } from '../release-reader.ts';
import { terminalText } from '../terminal-text.ts';

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
  const cells = format === 'csv' ? await withoutFormulas(connection, statement) : statement;
  await asked(connection.run(`COPY (${cells}) TO ${literal(out)} (FORMAT ${format})`));
  const file = createReadStream(out);
  const shown = process.stdout.isTTY && format === 'csv' ? Readable.from(terminalText(file)) : file;
  await pipeline(shown, process.stdout, { end: false });
}

/**
 * The statement with an apostrophe before each text that a spreadsheet would take for a formula: titles and messages are
 * written by whoever is read. Numbers and dates stay as they are, and so does every text in JSON and Parquet.
 */
async function withoutFormulas(connection: DuckDBConnection, statement: string): Promise<string> {
  const reader = await asked(connection.runAndReadAll(`DESCRIBE ${statement}`));
  const columns = reader.getRowObjectsJson().map(({ column_name, column_type }, position) => {
    const name = `c${position}`;
    const cell =
      column_type === 'VARCHAR'
        ? `CASE WHEN regexp_matches(${name}, '^\\s*[=+@\\-]|^[\\t\\r\\n]') THEN '''' || ${name} ELSE ${name} END`
        : name;
    return `${cell} AS "${String(column_name).replaceAll('"', '""')}"`;
  });
  const names = columns.map((_, position) => `c${position}`).join(', ');
  return `SELECT ${columns.join(', ')} FROM (${statement}) AS answer(${names})`;
}

/** DuckDB's own words are the best help for a faulty statement. */
async function asked<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((cause: Error) => {
    throw new TocsinError('usage', cause.message, { cause });
  });
}
