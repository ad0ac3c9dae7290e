import { describe, expect, it } from 'vitest';
import { freshnessOf } from '../../activities/freshness.ts';
import type { BatchRow } from '../../home/batches.ts';

function batch(day: string, outcome: BatchRow['outcome'], loaded = true): BatchRow {
  return { source_id: 'hrw', captured_to: `${day}T05:00:00.000Z`, outcome, loaded } as BatchRow;
}

describe('freshness', () => {
  const meta = { id: 'hrw', cadenceDays: 1 } as const;
  it.each([
    ['never ran', [], 'never', null],
    ['ran today', [batch('2026-11-24', 'ok')], 'fresh', 0],
    ['two days ago', [batch('2026-11-22', 'ok')], 'fresh', 2],
    ['three days ago', [batch('2026-11-21', 'empty_confirmed')], 'stale', 3],
    ['well, then blocked since', [batch('2026-11-20', 'ok'), batch('2026-11-24', 'blocked')], 'stale', 4],
    ['too few records to load', [batch('2026-11-24', 'ok', false)], 'never', null],
    ['another source', [{ ...batch('2026-11-24', 'ok'), source_id: 'uhri' } as BatchRow], 'never', null],
  ] as const)('%s', (_name, batches, freshness, days_old) => {
    expect(freshnessOf(meta, batches, '2026-11-24')).toEqual({ freshness, days_old });
  });
});
