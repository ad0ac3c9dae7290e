import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../activities/reading.ts';
import { BATCH_SCHEMA_VERSION, sealBatch } from '../../home/batches.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { loadBatch } from '../../home/load.ts';
import { emptySummary, type PartLine, sealPart } from '../../home/parts.ts';
import { openWarehouse } from '../../home/warehouse.ts';
import type { PartSummary } from '../../schemas/steps.ts';
import { documentOf } from '../../sources/document.ts';
import { uhri } from '../../sources/uhri.ts';
import { captureOf } from '../sources/support.ts';

const READINGS = 40;
/** Above 32 MiB in all, so that the lines of the part take two files. */
const BODY = 'x'.repeat(1024 * 1024);

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tocsin-large-'));
});
afterAll(() => rm(scratch, { recursive: true }));

async function* lines(): AsyncGenerator<PartLine, PartSummary> {
  const capture = captureOf({ source_id: 'uhri', kind: 'export', address: 'https://example.org/' });
  for (let i = 0; i < READINGS; i += 1) {
    const passages = [{ paragraph: '1', body: `${i} ${BODY}`, coded: false }];
    // The last two are one record that changed between two captures.
    const document = documentOf({ native_id: String(Math.min(i, READINGS - 2)), issuer: 'crc' });
    const row = readingOf(
      { ...document, passages: i < READINGS - 1 ? passages : [] },
      capture,
      uhri.meta,
      false,
    );
    yield { file: 'readings', row };
    // The same page met twice.
    if (i === 0) yield { file: 'readings', row };
  }
  return { ...emptySummary('large'), records: READINGS, readings: READINGS };
}

const ROW = {
  source_id: 'uhri',
  origin: 'file',
  window_from: '2026-01-01',
  window_to: '2026-11-01',
  complete_from: null,
  complete_to: null,
  outcome: 'ok',
  loaded: true,
  captured_to: '2026-11-01T00:00:00.000Z',
  captures: 1,
  records: READINGS,
  readings: READINGS,
  skipped: 0,
  violations: 0,
  machinery: 0,
  problems: 0,
  schema_version: BATCH_SCHEMA_VERSION,
} as const;

describe('a part of more lines than one file holds', () => {
  it('is linked into the batch whole and loaded once', async () => {
    const folder = join(scratch, 'parts', 'large');
    const summary = await sealPart(folder, lines);
    const batches = join(scratch, 'batches');
    const { batch } = await sealBatch(batches, ROW, [], [{ folder, summary }]);
    const names = await readdir(join(batches, batch.batch_id));
    expect(names.sort()).toEqual([
      'batch.json',
      'captures-0001.jsonl.gz',
      'problems-0001.jsonl.gz',
      'readings-0001-02.jsonl.gz',
      'readings-0001.jsonl.gz',
    ]);
    const path = join(scratch, 'warehouse.duckdb');
    const warehouse = await openWarehouse(path, {
      threads: 2,
      memory: '256MB',
      spill: join(scratch, 'spill'),
    });
    try {
      expect(await loadBatch(warehouse, batches, batch.batch_id)).toMatchObject({ new_readings: READINGS });
      expect(await loadBatch(warehouse, batches, batch.batch_id)).toMatchObject({ new_readings: 0 });
      const rows = await warehouse.exclusive((connection) =>
        rowsOf(
          connection,
          'SELECT count(*)::INT AS passages, count(DISTINCT body)::INT AS bodies FROM fact.passages',
        ),
      );
      expect(rows).toEqual([{ passages: READINGS - 1, bodies: READINGS - 1 }]);
    } finally {
      warehouse.close();
    }
    expect((await readdir(scratch)).filter((name) => name.includes('staged'))).toEqual([]);
  });
});
