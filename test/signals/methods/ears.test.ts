import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EarsSettings, ears } from '../../../signals/methods/ears.ts';
import { differences, golden, SERIES } from './golden.ts';

interface Case extends Omit<EarsSettings, 'c3Bound'> {
  readonly series: string;
  readonly skipped: number;
  readonly bound: readonly (number | null)[];
  readonly alarm: readonly (boolean | null)[];
}

const settings: EarsSettings = { method: 'C1', baseline: 7, alpha: 0.001, minSigma: 0, c3Bound: 'r' };
const counts = fc.array(fc.nat(50), { minLength: 12, maxLength: 60 });
const method = fc.constantFrom('C1' as const, 'C2' as const, 'C3' as const);

describe('EARS', () => {
  it.each(golden<readonly Case[]>('ears'))(
    'equals earsC of R: $series $method, baseline $baseline, alpha $alpha, minSigma $minSigma',
    ({ series, skipped, bound, alarm, ...given }) => {
      const verdicts = ears(SERIES[series]!.counts, { ...given, c3Bound: 'r' });
      expect(verdicts.slice(0, skipped).every((v) => v.computability === 'insufficient_history')).toBe(true);
      const told = verdicts.slice(skipped);
      expect(
        differences(
          told.map((v) => v.bound),
          bound,
        ),
      ).toEqual([]);
      expect(
        differences(
          told.map((v) => v.alarm),
          alarm,
        ),
      ).toEqual([]);
    },
  );

  it('C3 as documented alarms where the current count completes the sum, which the code of earsC cannot', () => {
    const quiet = [1, 2, 1, 3, 2, 1, 2, 2, 1, 2, 1, 2];
    const rise = [...quiet, 40];
    const at = rise.length - 1;
    const c3 = { ...settings, method: 'C3' as const, alpha: 0.025 };
    expect(ears(rise, c3)[at]!.alarm).toBe(false);
    const documented = ears(rise, { ...c3, c3Bound: 'documented' })[at]!;
    expect(documented.alarm).toBe(true);
    expect(documented.bound).toBeLessThan(40);
  });

  it('gives no verdict on a period that nobody watched, nor on one whose window holds such a period', () => {
    const dark = [1, 2, 1, null, 2, 1, 2, 2, 1, 2, 1, 2, 1];
    expect(ears(dark, settings).map((v) => v.alarm !== null)).toEqual(dark.map((_, i) => i >= 11));
    expect(ears([...dark, null], settings).at(-1)).toMatchObject({ alarm: null, bound: null });
  });

  it('moves with a constant added to every count, and grows with a factor', () => {
    fc.assert(
      fc.property(
        counts,
        method,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 2, max: 9 }),
        (y, m, a, f) => {
          const of = (x: readonly number[]) => ears(x, { ...settings, method: m, c3Bound: 'documented' });
          const plain = of(y);
          const moved = of(y.map((count) => count + a));
          const grown = of(y.map((count) => count * f));
          for (const [i, { expected, statistic }] of plain.entries()) {
            if (expected === null || statistic === null) continue;
            expect(moved[i]!.expected).toBeCloseTo(expected + a, 8);
            expect(moved[i]!.statistic).toBeCloseTo(statistic, 6);
            expect(grown[i]!.statistic).toBeCloseTo(statistic, 6);
          }
        },
      ),
    );
  });

  it('looks back alone: what comes later changes nothing', () => {
    fc.assert(
      fc.property(counts, method, fc.nat(50), (y, m, next) => {
        const of = (x: readonly number[]) => ears(x, { ...settings, method: m });
        expect(of([...y, next]).slice(0, -1)).toEqual(of(y));
      }),
    );
  });
});
