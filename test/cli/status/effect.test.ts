import { describe, expect, it } from 'vitest';
import { type EffectFacts, effectOf } from '../../../cli/status/effect.ts';

const WELL: EffectFacts = {
  source_id: 'hrw',
  attention: null,
  days_old: 0,
  volume: 'usual',
  failed_windows: 0,
  failed_since: null,
  unpublished_batches: 0,
  affected: { period_start: '2026-10-01', partial: 0, unmonitored: 0 },
  coded: true,
  released: true,
};
const FAILED = { attention: 'failed', failed_windows: 2, failed_since: '2026-10-20' };

describe('the effect of trouble on the signals', () => {
  it.each<[string, Partial<EffectFacts>, string | null]>([
    ['no trouble', { unpublished_batches: 3 }, null],
    [
      'two windows failed',
      { ...FAILED, affected: { period_start: '2026-10-01', partial: 14, unmonitored: 0 } },
      'hrw: two windows failed; 14 country signals of October 2026 are partial',
    ],
    [
      'one of each',
      { ...FAILED, failed_windows: 1, affected: { period_start: '2026-10-01', partial: 1, unmonitored: 1 } },
      'hrw: one window failed; one country signal of October 2026 is partial, and one country signal of October 2026 says nothing, as no source looked',
    ],
    [
      'failed after the last finished month, and sealed since',
      { ...FAILED, failed_since: '2026-11-03', unpublished_batches: 1 },
      'hrw: two windows failed; no country signal of October 2026 is partial for it; those from November 2026 on will be until a window makes up for it; one window sealed since the release is not in it',
    ],
    [
      'stale',
      {
        attention: 'stale',
        days_old: 12,
        affected: { period_start: '2026-10-01', partial: 1200, unmonitored: 0 },
      },
      'hrw: nothing came in for 12 days; 1,200 country signals of October 2026 are partial',
    ],
    [
      'too few records',
      { attention: 'shape_changed;mismatch', volume: 'too_few', released: false },
      'hrw: its last window brought too few records to be loaded; there is no release yet',
    ],
    [
      'a source that is not coded',
      { attention: 'mismatch', volume: 'too_many', coded: false },
      'hrw: its last window brought more records than it ever should; no signal is counted from it',
    ],
    [
      'a source that never took part',
      { ...FAILED, affected: null },
      'hrw: two windows failed; no signal of a finished month depends on it yet',
    ],
  ])('%s', (_name, facts, words) => {
    expect(effectOf({ ...WELL, ...facts })).toBe(words);
  });
});
