import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { listBatches } from '../../home/batches.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { rowLines } from '../../home/load.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { problems } from '../../schemas/tables/provenance.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { cellText, sayTo, table } from '../output.ts';

interface ProblemFlags extends CommonFlags {
  readonly source?: string;
  readonly code?: string;
  readonly limit: string;
}

/** `tocsin problems list`: from the sealed batches, so it answers while a run goes on. */
export async function listProblems(flags: ProblemFlags): Promise<number> {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new TocsinError('usage', `--limit ${flags.limit}: write a whole number`);
  const paths = homePaths(findHome(flags.home, process.env));
  const ids = await listBatches(paths.batches);
  if (ids.length === 0) throw new TocsinError('nothing_run', `nothing has run in ${paths.root}`);
  const rows = (await anyProblems(paths.batches, ids)) ? await readProblems(paths.batches, flags, limit) : [];
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify(rows));
  else if (rows.length === 0) say.out('no problems');
  else {
    say.out(
      table(
        rows.map(
          (row) => ({ ...row, message: cellText(row.message).slice(0, 160) }) as Record<string, string>,
        ),
        ['seen_at', 'source_id', 'severity', 'code', 'locator', 'message'],
      ),
    );
  }
  return EXIT.well;
}

async function anyProblems(batches: string, ids: readonly string[]): Promise<boolean> {
  return ids.some((id) => existsSync(join(batches, id, 'problems-0001.jsonl.gz')));
}

async function readProblems(
  batches: string,
  flags: ProblemFlags,
  limit: number,
): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await rowsOf(
      connection,
      `SELECT DISTINCT strftime(seen_at, '%Y-%m-%d %H:%M') AS seen_at, source_id, severity, code, locator, message, capture_sha256
       FROM ${rowLines(problems, join(batches, '*', 'problems-*.jsonl.gz'))}
       WHERE ($1 IS NULL OR source_id = $1) AND ($2 IS NULL OR code = $2)
       ORDER BY ALL DESC LIMIT ${limit}`,
      [flags.source ?? null, flags.code ?? null],
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
