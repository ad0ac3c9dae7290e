import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import type { correctionFacts } from '../schemas/tables/corrections.ts';
import { BATCH_SCHEMA_VERSION, type BatchFile, sealBatch } from './batches.ts';
import { emptySummary, type PartLine, sealPart } from './parts.ts';
import type { HomePaths } from './paths.ts';

/** Seals a correction as a batch of the source `desk`. */
export function sealDeskBatch(paths: HomePaths, correction: Row<typeof correctionFacts>): Promise<BatchFile> {
  const key = idOf('desk', JSON.stringify(correction));
  return sealDeskLines(paths, key, correction.corrected_at, [{ file: 'corrections', row: correction }]);
}

/**
 * Seals what a person said at the desk at the time `said_at` as a batch of the source `desk`. It has no captures and
 * no records: nobody's publication was looked at. Sealing the same again gives the same batch.
 */
export async function sealDeskLines(
  paths: HomePaths,
  key: string,
  said_at: string,
  lines: readonly PartLine[],
): Promise<BatchFile> {
  const day = said_at.slice(0, 10);
  const folder = join(paths.work, 'parts', key);
  const summary = await sealPart(folder, async function* () {
    yield* lines;
    return { ...emptySummary(key), captured_from: said_at, captured_to: said_at };
  });
  const row = {
    source_id: 'desk',
    origin: 'desk',
    window_from: day,
    window_to: day,
    complete_from: null,
    complete_to: null,
    outcome: 'ok',
    loaded: true,
    captured_to: said_at,
    captures: 0,
    records: 0,
    readings: 0,
    skipped: 0,
    violations: 0,
    machinery: 0,
    problems: 0,
    schema_version: BATCH_SCHEMA_VERSION,
  } as const;
  const batch = await sealBatch(paths.batches, row, [], [{ folder, summary }]);
  await rm(folder, { recursive: true });
  return batch;
}
