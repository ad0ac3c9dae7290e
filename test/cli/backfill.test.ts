import { describe, expect, it } from 'vitest';
import { askedOf } from '../../cli/backfill/asked.ts';
import { inWords, secondsLeft } from '../../cli/backfill/eta.ts';
import { sourceById } from '../../sources/registry.ts';

const FLAGS = { since: '2024-01-01', until: '2024-12-31', parallel: '2' } as const;
const TODAY = '2026-06-30';

describe('what a backfill is asked', () => {
  it.each([
    ['reliefweb', FLAGS, { unit: 'month', parallel: 2, again: false }],
    ['hapi', FLAGS, { unit: 'year' }],
    ['hapi', { ...FLAGS, window: 'quarter' }, { unit: 'quarter' }],
    // Its channel begins in 2018.
    ['hapi', { ...FLAGS, since: '2010-01-01' }, { range: { from: '2018-01-01', to: '2024-12-31' } }],
    ['reliefweb', { ...FLAGS, until: TODAY }, { range: { from: '2024-01-01', to: TODAY } }],
  ] as const)('of %s with %j', (source, flags, asked) => {
    expect(askedOf(sourceById(source).meta, flags, TODAY)).toMatchObject({ source_id: source, ...asked });
  });

  it.each([
    [
      'hrw',
      FLAGS,
      'a feed, which shows only the newest: import older documents with "tocsin run --from hrw=PATH"',
    ],
    ['uhri', FLAGS, 'its whole set each time, old and new: "tocsin run --source uhri"'],
    ['crisiswatch', FLAGS, 'crisiswatch'],
    ['reliefweb', { ...FLAGS, until: '2023-12-31' }, 'ends before it begins'],
    ['reliefweb', { ...FLAGS, until: '2026-07-01' }, 'still to come'],
    ['reliefweb', { parallel: '2', since: '2024-01-01' }, '--until is missing'],
    ['reliefweb', { ...FLAGS, since: 'yesterday' }, 'YYYY-MM-DD'],
    ['hapi', { ...FLAGS, since: '2016-01-01', until: '2017-01-01' }, 'hapi begins on 2018-01-01'],
    ['reliefweb', { ...FLAGS, since: '1996-10-04', window: 'day' }, 'choose a wider one'],
    ['reliefweb', { ...FLAGS, parallel: '0' }, 'from 1 to 8'],
    ['reliefweb', { ...FLAGS, parallel: 'many' }, 'from 1 to 8'],
  ] as const)('is refused for %s with %j', (source, flags, words) => {
    expect(() => askedOf(sourceById(source).meta, flags, TODAY)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(words) }),
    );
  });
});

describe('the time that is left', () => {
  const ended = (seconds: number) => ({ from: '', to: '', seconds, result: null, error: null });

  it.each([
    ['nothing is known before the first has ended', 12, 0, 2, [], undefined],
    ['windows that were complete before say nothing', 12, 2, 2, [0, 0], undefined],
    ['lanes share what is left', 12, 2, 2, [10, 20], 75],
    ['one window more takes as long as a full turn', 11, 2, 2, [10, 20], 75],
    ['the last ten speak', 30, 20, 1, [...Array(10).fill(900), ...Array(10).fill(6)], 60],
  ])('%s', (_, windows, done, parallel, seconds, left) => {
    expect(secondsLeft({ windows, ended: done, parallel, recent: seconds.map(ended) })).toBe(left);
  });

  it.each([
    [39.2, '40 s'],
    [720, '12 min'],
    [19_200, '5 h 20 min'],
    [273_600, '3 d 4 h'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(inWords(seconds)).toBe(words);
  });
});
