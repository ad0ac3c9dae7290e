import { describe, expect, it } from 'vitest';
import { healthOf } from '../../activities/source-health.ts';
import type { BatchRow } from '../../home/batches.ts';
import type { SourceMeta } from '../../schemas/source.ts';
import { sourceHealth } from '../../schemas/tables/provenance.ts';
import { sourceById } from '../../sources/registry.ts';

const TODAY = '2026-11-24';
const meta: SourceMeta = { ...sourceById('hrw').meta, cadenceDays: 1, expectations: { min: 5, max: 100 } };

/** A live window that ends on a day of November 2026, captured at five that morning. */
function window(day: number, more: Partial<BatchRow> = {}): BatchRow {
  const to = `2026-11-${String(day).padStart(2, '0')}`;
  const from = `2026-11-${String(Math.max(1, day - 3)).padStart(2, '0')}`;
  return {
    batch_id: `batch ${day}`,
    source_id: 'hrw',
    origin: 'live',
    window_from: from,
    window_to: to,
    complete_from: from,
    complete_to: to,
    outcome: 'ok',
    loaded: true,
    captured_to: `${to}T05:00:00.000Z`,
    captures: 10,
    records: 20,
    readings: 20,
    skipped: 0,
    violations: 7,
    machinery: 0,
    problems: 0,
    schema_version: 1,
    rereads: null,
    ...more,
  };
}

const health = (...batches: BatchRow[]) => healthOf(meta, batches, TODAY);
const blocked = { outcome: 'blocked', complete_from: null, complete_to: null } as const;

describe('health of a source', () => {
  it('without a window asks for nobody', () => {
    expect(health()).toMatchObject({
      attention: null,
      last_outcome: null,
      freshness: 'never',
      volume: 'unknown',
    });
  });

  it('is a row of its table', () => {
    expect(sourceHealth.row.parse(health(window(24)))).toEqual(health(window(24)));
  });

  it.each([
    ['well', [window(24)], null],
    ['blocked', [window(23), window(24, blocked)], 'failed'],
    ['of another shape', [window(23), window(24, { ...blocked, outcome: 'shape_changed' })], 'shape_changed'],
    [
      'too few records',
      [window(23), window(24, { outcome: 'shape_changed', loaded: false, records: 2 })],
      'shape_changed;mismatch',
    ],
    ['too many records', [window(24, { records: 101 })], 'mismatch'],
    ['many records in a file', [window(24, { records: 101, origin: 'file' })], null],
    ['not asked for days', [window(20)], 'stale'],
    ['failing for days', [window(20), window(24, blocked)], 'failed;stale'],
    ['without a credential', [window(24, { ...blocked, outcome: 'not_configured', captures: 0 })], null],
    ['well again', [window(23, blocked), window(24)], null],
  ])('%s', (_name, batches, attention) => {
    expect(health(...batches).attention).toBe(attention);
  });

  it('is that of the window that ends last: a backfill that failed is missed, and no more', () => {
    const old = { ...blocked, window_from: '2020-01-01', window_to: '2020-01-31', batch_id: 'old' };
    expect(health(window(23), window(24, old), window(24))).toMatchObject({
      attention: null,
      last_outcome: 'ok',
      failed_windows: 1,
      failed_since: '2020-01-31',
    });
  });
});

describe('a window that failed', () => {
  it('is made up for by a later one that ended well and asks for all its days', () => {
    expect(health(window(22, blocked), window(23, blocked))).toMatchObject({
      failed_windows: 2,
      failed_since: '2026-11-22',
    });
    const short = window(24, { window_from: '2026-11-21' });
    expect(health(window(22, blocked), window(23, blocked), short).failed_windows).toBe(2);
    const whole = window(24, { window_from: '2026-11-19' });
    expect(health(window(22, blocked), window(23, blocked), whole).failed_windows).toBe(0);
  });

  it('is not made up for by one before it', () => {
    const earlier = window(22, { window_from: '2026-11-01', window_to: '2026-11-24' });
    expect(health(earlier, window(23, blocked)).failed_windows).toBe(1);
  });
});

describe('the volume of a window', () => {
  const before = [18, 19, 20, 21].map((day, i) => window(day, { readings: 10 + i, violations: i }));
  it.each([
    ['usual', 10],
    ['low', 4],
    ['high', 27],
  ])('is %s with %i documents', (volume, readings) => {
    expect(health(...before, window(24, { readings }))).toMatchObject({
      volume,
      window_documents: readings,
      usual_documents: 11,
      usual_violations: 1,
    });
  });

  it('is unknown after fewer than four windows that ended well', () => {
    const failed = window(18, { ...blocked, readings: 0 });
    expect(health(failed, ...before.slice(1), window(24, { readings: 0 }))).toMatchObject({
      volume: 'unknown',
      usual_documents: null,
    });
  });
});
