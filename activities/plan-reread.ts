import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../home/batch-files.ts';
import { type BatchFile, readBatch } from '../home/batches.ts';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { PartSummary, PlannedWindow, SourceInput } from '../schemas/steps.ts';
import type { Row } from '../schemas/table.ts';
import { problems } from '../schemas/tables/provenance.ts';
import { OUTCOMES, type SourceId } from '../schemas/vocabularies.ts';
import { read } from '../sql/statements.ts';
import { BREACH_CODES } from './expectations.ts';
import { type EarlyProblem, sealProblemPart } from './problem-part.ts';

/** Windows that are planned at once: what travels through Temporal stays small however many years a home has. */
const AT_ONCE = 50;

/** Windows of this home to read again, up to 50 after the one that `after` names; none when all are done. */
export async function planReread(
  paths: HomePaths,
  warehouse: Warehouse,
  source_id: SourceId,
  { since, after }: Extract<SourceInput, { origin: 'reread' }>,
): Promise<PlannedWindow[]> {
  const rows = await warehouse.exclusive((connection) =>
    rowsOf(connection, read('looking', 'reread_windows'), [source_id, since, after, AT_ONCE]),
  );
  const planned: PlannedWindow[] = [];
  for (const { batch_id } of rows) {
    planned.push(await windowOf(paths, await readBatch(paths.batches, String(batch_id))));
  }
  return planned;
}

async function windowOf(paths: HomePaths, file: BatchFile): Promise<PlannedWindow> {
  const { batch, warcs } = file;
  const missing = warcs.find((warc) => !existsSync(join(paths.archive, warc)));
  if (missing !== undefined) {
    throw new TocsinError(
      'not_found',
      `${join(paths.archive, missing)} is missing, which batch ${batch.batch_id} of ${batch.source_id} was read from: restore it from a backup`,
    );
  }
  return {
    window: { from: batch.window_from, to: batch.window_to },
    origin: batch.origin,
    frontier: null,
    known: null,
    warcs,
    parts: await carriedParts(paths, file),
    outcome: null,
    rereads: batch.batch_id,
  };
}

/** What failed without leaving a capture failed still: nothing is asked again, so the window stays as incomplete. */
async function carriedParts(paths: HomePaths, { batch, parts }: BatchFile): Promise<PartSummary[]> {
  const rows: Row<typeof problems>[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.captures > 0) continue;
    const prefix = `problems-${String(index + 1).padStart(4, '0')}`;
    const lines = linesOf(paths.batches, batch.batch_id, prefix);
    for await (const line of lines) rows.push(problems.row.parse(JSON.parse(line)));
  }
  const found = carriedProblems(rows);
  return found.length === 0 ? [] : [await sealProblemPart(join(paths.work, 'parts'), found)];
}

/**
 * Problems of before there was a capture, with the weight that they had. Without what expectations said of the
 * records: that is judged again.
 */
export function carriedProblems(rows: readonly Row<typeof problems>[]): EarlyProblem[] {
  return rows
    .filter((row) => !BREACH_CODES.includes(row.code))
    .map((row) => {
      const outcome = OUTCOMES.find((word) => word === row.code);
      return { row, outcome: row.severity === 'error' && outcome !== undefined ? outcome : null };
    });
}
