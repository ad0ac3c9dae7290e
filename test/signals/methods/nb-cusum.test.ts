import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../../../signals/methods/count-series.ts';
import { CUSUM, type CusumSettings, nbCusum } from '../../../signals/methods/nb-cusum.ts';
import { differences, golden, SERIES } from './golden.ts';

interface Case extends Omit<CusumSettings, 'alpha'> {
  readonly series: string;
  readonly n: number;
  readonly given: number | null;
  readonly offset: boolean;
  readonly statistic: readonly number[];
  readonly bound: readonly number[];
  readonly alarm: readonly boolean[];
}

const monthly = (counts: CountSeries['counts'], exposure: CountSeries['exposure'] = null): CountSeries => ({
  ...{ counts, exposure },
  starts: null,
  perYear: 12,
});
const counts = fc.array(fc.nat(12), { minLength: 30, maxLength: 60 });
const quick: CusumSettings = { ...CUSUM, baseline: 12, threshold: 3 };

describe('negative-binomial CUSUM', () => {
  it.each(golden<readonly Case[]>('nb-cusum'))(
    'equals algo.glrnb of R: $series, shift $shift, threshold $threshold, refit $refit, offset $offset',
    ({ series, n, given, offset, statistic, bound, alarm, ...settings }) => {
      const { counts, exposure } = SERIES[series]!;
      const cut = monthly(counts.slice(0, n), offset ? exposure!.slice(0, n) : null);
      const told = nbCusum(cut, given === null ? settings : { ...settings, alpha: given }).slice(
        settings.baseline,
      );
      expect(
        differences(
          told.map((v) => v.alarm),
          alarm,
        ),
      ).toEqual([]);
      expect(
        differences(
          told.map((v) => v.statistic),
          statistic,
        ),
      ).toEqual([]);
      expect(
        differences(
          told.map((v) => v.bound),
          bound,
        ),
      ).toEqual([]);
    },
  );

  it('is never below 0, alarms above its bound alone, and grows with the count', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (y, refit) => {
        const told = nbCusum(monthly(y), { ...quick, refit });
        for (const [i, { statistic, bound, alarm }] of told.entries()) {
          if (statistic === null || bound === null) continue;
          expect(statistic).toBeGreaterThanOrEqual(0);
          if (Math.abs(y[i]! - bound) > 1e-9) expect(alarm).toBe(y[i]! > bound);
        }
        const more = nbCusum(monthly([...y.slice(0, -1), y.at(-1)! + 1]), { ...quick, refit }).at(-1)!;
        expect(more.statistic ?? 0).toBeGreaterThanOrEqual(told.at(-1)!.statistic ?? 0);
      }),
    );
  });

  it('takes exposure for looking: twice the exposure throughout changes nothing', () => {
    fc.assert(
      fc.property(counts, (y) => {
        const once = nbCusum(
          monthly(
            y,
            y.map((_, i) => 1 + (i % 3)),
          ),
          quick,
        );
        const twice = nbCusum(
          monthly(
            y,
            y.map((_, i) => 2 * (1 + (i % 3))),
          ),
          quick,
        );
        expect(
          differences(
            twice.map((v) => v.statistic),
            once.map((v) => v.statistic),
            1e-6,
          ),
        ).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps its sum over an unwatched period, and says nothing of one', () => {
    const base = [1, 2, 1, 0, 1, 2, 1, 1, 0, 2, 1, 1];
    const with_ = nbCusum(monthly([...base, 3, null, 3]), quick);
    const without = nbCusum(monthly([...base, 3, 3]), quick);
    expect(with_.at(-2)).toMatchObject({ alarm: null, statistic: null });
    expect(with_.at(-1)).toEqual(without.at(-1));
  });

  it('is of low power after a baseline without an incident', () => {
    expect(nbCusum(monthly([...new Array(12).fill(0), 9]), quick).at(-1)).toMatchObject({
      ...{ alarm: null, computability: 'low_power' },
    });
  });
});
