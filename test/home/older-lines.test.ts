import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingOf } from '../../activities/reading.ts';
import { BATCH_SCHEMA_VERSION, sealBatch } from '../../home/batches.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { loadBatch } from '../../home/load.ts';
import { emptySummary, type PartLine, sealPart } from '../../home/parts.ts';
import { openWarehouse } from '../../home/warehouse.ts';
import type { Reading } from '../../schemas/flow.ts';
import type { PartSummary } from '../../schemas/steps.ts';
import { documentOf } from '../../sources/document.ts';
import { unNews } from '../../sources/un-news.ts';
import { captureOf } from '../sources/support.ts';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tocsin-older-'));
});
afterAll(() => rm(scratch, { recursive: true }));

function reading(native_id: string): Reading {
  const capture = captureOf({ source_id: 'un-news', kind: 'feed', address: 'https://example.org/' });
  const document = documentOf({ native_id, issuer: 'un' });
  const body = 'Soldiers killed 12 villagers in Maungdaw on 14 April 2026.';
  const passages = [{ paragraph: '1', body, coded: true }];
  return readingOf({ ...document, passages }, capture, unNews.meta, false);
}

/** As coding versions before 3 wrote it: the key is not there. */
function withoutSpans(row: Reading): Reading {
  const violations = row.violations.map(({ spans: _, ...rest }) => rest);
  return { ...row, violations: violations as unknown as Reading['violations'] };
}

async function* lines(): AsyncGenerator<PartLine, PartSummary> {
  yield { file: 'readings', row: withoutSpans(reading('old')) };
  yield { file: 'readings', row: reading('new') };
  return { ...emptySummary('older'), records: 2, readings: 2 };
}

const ROW = {
  source_id: 'un-news',
  origin: 'file',
  outcome: 'ok',
  ...{ window_from: '2026-01-01', window_to: '2026-11-01', complete_from: null, complete_to: null },
  loaded: true,
  ...{ captured_to: '2026-11-01T00:00:00.000Z', captures: 1, records: 2, readings: 2, skipped: 0 },
  ...{ violations: 2, machinery: 0, problems: 0, schema_version: BATCH_SCHEMA_VERSION },
} as const;

describe('a reading of an earlier coding version', () => {
  it('loads without the spans that it has not', async () => {
    const folder = join(scratch, 'parts', 'older');
    const summary = await sealPart(folder, lines);
    const batches = join(scratch, 'batches');
    const { batch } = await sealBatch(batches, ROW, [], [{ folder, summary }]);
    const limits = { threads: 2, memory: '256MB', spill: join(scratch, 'spill') };
    const warehouse = await openWarehouse(join(scratch, 'warehouse.duckdb'), limits);
    try {
      expect(await loadBatch(warehouse, batches, batch.batch_id)).toMatchObject({ new_readings: 2 });
      const rows = await warehouse.exclusive((connection) =>
        rowsOf(connection, 'SELECT act_code, spans FROM fact.violation_facts ORDER BY spans NULLS FIRST'),
      );
      expect(rows).toEqual([
        { act_code: 'KIL.unspecified', spans: null },
        { act_code: 'KIL.unspecified', spans: 'act:9-15;actor:0-8;count:16-18;place:32-40;date:44-57' },
      ]);
    } finally {
      warehouse.close();
    }
  });
});
