import { describe, expect, it } from 'vitest';
import { findBreach } from '../../activities/expectations.ts';

const snapshot = { min: 100, max: 2000, maxFall: 0.02 };

describe('how many records a window brought', () => {
  it.each([
    ['as many as ever', 'live', 1000, 1000, undefined],
    ['a fall of just what may be', 'live', 980, 1000, undefined],
    ['a fall by one more', 'live', 979, 1000, 'fewer_than_expected'],
    ['a first window', 'live', 979, null, undefined],
    ['below the minimum', 'live', 99, null, 'fewer_than_expected'],
    ['nothing at all', 'live', 0, 1000, 'fewer_than_expected'],
    ['above the maximum', 'live', 2001, 1000, 'more_than_expected'],
    ['a file that holds a part', 'file', 3, 1000, undefined],
    ['an old archive', 'archive', 3, 1000, undefined],
  ] as const)('%s', (_name, origin, records, before, code) => {
    const breach = findBreach({ origin, records, captures: 1 }, snapshot, before);
    expect(breach?.problem.code).toBe(code);
    expect(breach?.tooFew ?? false).toBe(code === 'fewer_than_expected');
  });

  it('says nothing of a window in which nothing answered: that is a failure, told elsewhere', () => {
    expect(findBreach({ origin: 'live', records: 0, captures: 0 }, snapshot, 1000)).toBeNull();
  });
});
