import { describe, expect, it } from 'vitest';
import { reachOf } from '../../activities/feed-reach.ts';
import { completeInterval, outcomeOf } from '../../activities/load-batch.ts';
import { emptySummary } from '../../home/parts.ts';
import type { PartSummary } from '../../schemas/steps.ts';

function part(outcomes: PartSummary['outcomes'], reach: string | null): PartSummary {
  const captures = Object.values(outcomes).reduce((sum, n) => sum + n, 0);
  return { ...emptySummary('k'), captures, outcomes, reaches: [reach] };
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
    [
      'a feed: from the day after the one that its shortest list is cut in',
      'feed',
      'live',
      'ok',
      { from: '2026-06-11', to: '2026-06-30' },
    ],
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

  const feed = { kind: 'feed', since: '2006-01-01' } as const;

  it('a feed that is empty, or one of whose lists is: none', () => {
    const empty = part({ ok: 1 }, null);
    for (const some of [[], [empty], [...parts, empty]]) {
      expect(completeInterval({ parts: some, window, origin: 'live' }, feed, 'ok')).toBeNull();
    }
  });

  it('a feed that reaches back further than was asked: what was asked', () => {
    const far = { parts: [part({ ok: 1 }, '2015-03-01')], window, origin: 'live' } as const;
    expect(completeInterval(far, feed, 'ok')).toEqual(window);
  });

  it.each(['feed', 'windowed', 'snapshot'] as const)('a %s: nothing past its last capture', (kind) => {
    const early = { ...part({ ok: 1 }, '2026-06-01'), captured_to: '2026-06-20T08:00:00.000Z' };
    const found = completeInterval({ parts: [early], window, origin: 'live' }, { ...feed, kind }, 'ok');
    expect(found?.to).toBe('2026-06-20');
  });
});

describe('how far back a list of the newest items reaches', () => {
  it.each([
    ['to its last item', ['2026-06-30', '2026-06-30', '2026-06-28'], '2026-06-28'],
    [
      'to above an old item that was published again',
      ['2026-06-30', '2026-06-29', '2015-02-03', '2026-06-28', '2026-06-27'],
      '2026-06-29',
    ],
    ['nowhere below a pinned one', ['2015-02-03', '2026-06-30', '2026-06-28'], null],
    ['nowhere without items', [], null],
  ])('%s', (_name, days, reach) => {
    expect(reachOf(days)).toBe(reach);
  });
});
