import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isCovered, windowsOf } from '../../activities/windows.ts';
import { WINDOW_UNITS } from '../../schemas/vocabularies.ts';

const day = fc
  .date({
    min: new Date('1990-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })
  .map((time) => time.toISOString().slice(0, 10));
const range = fc.uniqueArray(day, { minLength: 1, maxLength: 2 }).map((days) => {
  const [from = '', to = from] = [...days].sort();
  return { from, to };
});

function next(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

describe('the windows of a range', () => {
  it.each([
    [
      'month',
      '2024-01-15',
      '2024-03-02',
      ['2024-01-15/2024-01-31', '2024-02-01/2024-02-29', '2024-03-01/2024-03-02'],
    ],
    ['day', '2023-12-31', '2024-01-01', ['2023-12-31/2023-12-31', '2024-01-01/2024-01-01']],
    // Monday, 1 January 2024.
    [
      'week',
      '2023-12-30',
      '2024-01-08',
      ['2023-12-30/2023-12-31', '2024-01-01/2024-01-07', '2024-01-08/2024-01-08'],
    ],
    [
      'quarter',
      '2024-02-29',
      '2024-07-01',
      ['2024-02-29/2024-03-31', '2024-04-01/2024-06-30', '2024-07-01/2024-07-01'],
    ],
    ['year', '2023-06-01', '2024-12-31', ['2023-06-01/2023-12-31', '2024-01-01/2024-12-31']],
    ['year', '2024-12-31', '2024-12-31', ['2024-12-31/2024-12-31']],
  ] as const)('of a %s each, from %s to %s', (unit, from, to, windows) => {
    expect(windowsOf({ from, to }, unit).map((w) => `${w.from}/${w.to}`)).toEqual(windows);
  });

  it('hold every day once, in order, whatever the range and the unit', () => {
    fc.assert(
      fc.property(
        fc.record({ range, unit: fc.constantFrom(...WINDOW_UNITS.slice(1)) }),
        ({ range: asked, unit }) => {
          const windows = windowsOf(asked, unit);
          expect(windows[0]?.from).toBe(asked.from);
          expect(windows.at(-1)?.to).toBe(asked.to);
          for (const [index, { from, to }] of windows.entries()) {
            expect(from <= to).toBe(true);
            if (index > 0) expect(from).toBe(next(windows[index - 1]!.to));
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a window is covered', () => {
  const march = { from: '2024-03-01', to: '2024-03-31' };
  it.each([
    ['by nothing', [], false],
    ['by itself', [march], true],
    ['by more', [{ from: '2023-01-01', to: '2024-12-31' }], true],
    ['short of its last day', [{ from: '2024-03-01', to: '2024-03-30' }], false],
    ['short of its first day', [{ from: '2024-03-02', to: '2024-03-31' }], false],
    [
      'by two that meet',
      [
        { from: '2024-03-16', to: '2024-04-02' },
        { from: '2024-02-01', to: '2024-03-15' },
      ],
      true,
    ],
    [
      'by two with a day between',
      [
        { from: '2024-03-01', to: '2024-03-14' },
        { from: '2024-03-16', to: '2024-03-31' },
      ],
      false,
    ],
    [
      'by two of which one lies in the other',
      [
        { from: '2024-03-01', to: '2024-03-20' },
        { from: '2024-03-05', to: '2024-03-06' },
      ],
      false,
    ],
    ['by those before alone', [{ from: '2024-01-01', to: '2024-02-29' }], false],
  ])('%s: %j is %s', (_, intervals, covered) => {
    expect(isCovered(march, intervals)).toBe(covered);
  });

  it('by the windows of any unit that tile it', () => {
    fc.assert(
      fc.property(
        fc.record({ range, unit: fc.constantFrom(...WINDOW_UNITS.slice(1)) }),
        ({ range: asked, unit }) => {
          const windows = windowsOf(asked, unit);
          expect(isCovered(asked, [...windows].reverse())).toBe(true);
          expect(isCovered(asked, windows.slice(1))).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });
});
