import { describe, expect, it } from 'vitest';
import { completeInterval, outcomeOf } from '../../activities/load-batch.ts';
import { emptySummary, type PartSummary } from '../../home/parts.ts';

function part(outcomes: PartSummary['outcomes'], oldest: string | null): PartSummary {
  const captures = Object.values(outcomes).reduce((sum, n) => sum + n, 0);
  return { ...emptySummary('k'), captures, outcomes, oldest_published_on: oldest };
}

const window = { from: '2026-06-01', to: '2026-06-30' };

describe('how a window ended', () => {
  it.each([
    ['nothing answered', [], 0, 'source_failure'],
    ['all answered, nothing there', [part({ ok: 2 }, null)], 0, 'empty_confirmed'],
    ['all answered', [part({ ok: 2 }, '2026-06-03')], 5, 'ok'],
    ['one of many blocked', [part({ ok: 9 }, null), part({ blocked: 1 }, null)], 5, 'blocked'],
    [
      'a failure and a changed shape',
      [part({ source_failure: 3, shape_changed: 1 }, null)],
      5,
      'shape_changed',
    ],
  ] as const)('%s', (_name, parts, records, outcome) => {
    expect(outcomeOf(parts, records)).toBe(outcome);
  });
});

describe('the days for which a window shows everything', () => {
  const parts = [part({ ok: 1 }, '2026-06-10'), part({ ok: 1 }, '2026-06-04')];
  it.each([
    ['a windowed source: what was asked', 'windowed', 'live', 'ok', window],
    ['a windowed source without a hit: the same', 'windowed', 'live', 'empty_confirmed', window],
    ['a feed: from its oldest item', 'feed', 'live', 'ok', { from: '2026-06-04', to: '2026-06-30' }],
    [
      'a snapshot: all since its beginning',
      'snapshot',
      'live',
      'ok',
      { from: '2006-01-01', to: '2026-06-30' },
    ],
    ['a local file: none', 'snapshot', 'file', 'ok', null],
    ['anything failed: none', 'windowed', 'live', 'blocked', null],
  ] as const)('%s', (_name, kind, origin, outcome, expected) => {
    expect(completeInterval({ parts, window, origin }, { kind, since: '2006-01-01' }, outcome)).toEqual(
      expected,
    );
  });

  it('an empty feed: none', () => {
    const empty = { parts: [part({ ok: 1 }, null)], window, origin: 'live' } as const;
    expect(completeInterval(empty, { kind: 'feed', since: '2006-01-01' }, 'empty_confirmed')).toBeNull();
  });
});
