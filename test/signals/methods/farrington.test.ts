import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../../../signals/methods/count-series.ts';
import {
  FARRINGTON,
  type FarringtonSettings,
  farrington,
  farringtonAt,
} from '../../../signals/methods/farrington.ts';
import { differences, type GoldenSeries, golden, SERIES } from './golden.ts';

interface Case {
  readonly series: string;
  readonly from: number;
  readonly control: Readonly<Record<string, unknown>>;
  readonly bound: readonly (number | null)[];
  readonly alarm: readonly (boolean | null)[];
  readonly expected: readonly (number | null)[];
  readonly score: readonly (number | null)[];
  readonly p: readonly (number | null)[];
}

interface Sparse {
  readonly counts: readonly (number | null)[];
  readonly method: FarringtonSettings['thresholdMethod'];
  readonly at: readonly number[];
  readonly bound: readonly (number | null)[];
}

/** Settings under the names of R as ours. */
function settingsOf(control: Case['control']): FarringtonSettings {
  const { pastWeeksNotIncluded, populationOffset, limit54, ...same } = control;
  const [cases, periods] = (limit54 ?? [5, 4]) as [number, number];
  return {
    ...FARRINGTON,
    ...same,
    pastPeriodsNotIncluded: (pastWeeksNotIncluded ?? control.w ?? FARRINGTON.w) as number,
    offset: populationOffset === true,
    limit54: { cases, periods },
  };
}

function seriesOf({ counts, exposure, first, perYear }: GoldenSeries): CountSeries {
  const begin = new Date(first ?? 0);
  const starts = counts.map((_, i) =>
    perYear === 12
      ? Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + i) / 86_400_000
      : begin.getTime() / 86_400_000 + 7 * i,
  );
  return { counts, exposure, starts: first === null ? null : starts, perYear };
}

const monthly = (
  counts: readonly (number | null)[],
  exposure: readonly number[] | null = null,
): CountSeries => ({
  counts,
  exposure,
  starts: counts.map((_, i) => Date.UTC(2005, i) / 86_400_000),
  perYear: 12,
});
const quick: FarringtonSettings = { ...FARRINGTON, b: 3, w: 1, pastPeriodsNotIncluded: 1, alpha: 0.01 };
const counts = fc.array(fc.nat(20), { minLength: 40, maxLength: 60 });
const threshold = fc.constantFrom('delta' as const, 'nbPlugin' as const, 'muan' as const);

describe('Farrington Flexible', () => {
  it.each(
    golden<readonly Case[]>('farrington').map(
      (one) => [`${one.series} ${JSON.stringify(one.control)}`, one] as const,
    ),
  )('equals farringtonFlexible of R: %s', (_, one) => {
    const series = seriesOf(SERIES[one.series]!);
    const settings = settingsOf(one.control);
    const told = one.bound.map((_, i) => farringtonAt(series, one.from - 1 + i, settings));
    expect(
      differences(
        told.map((v) => v.bound),
        one.bound,
      ),
    ).toEqual([]);
    expect(
      differences(
        told.map((v) => v.alarm),
        one.alarm,
      ),
    ).toEqual([]);
    expect(
      differences(
        told.map((v) => v.expected),
        one.expected,
      ),
    ).toEqual([]);
    expect(
      differences(
        told.map((v) => v.statistic),
        one.score,
      ),
    ).toEqual([]);
    expect(
      differences(
        told.map((v) => v.p),
        one.p,
      ),
    ).toEqual([]);
  });

  it('equals R on sparse months, but for two things that R does with unwatched months (docs/detectors.md)', () => {
    let compared = 0;
    for (const { counts, method, at, bound } of golden<readonly Sparse[]>('farrington-sparse')) {
      const settings = { ...quick, noPeriods: 4, pastPeriodsNotIncluded: 3, pThresholdTrend: 1 };
      for (const [i, k] of at.entries()) {
        const unwatched = (from: number, to: number) => counts.slice(from, to).includes(null);
        if (unwatched(k - 4, k) || unwatched(k - 38, k - 37)) continue;
        const limit54 = { cases: 0, periods: 4 };
        const told = farringtonAt(monthly(counts), k - 1, { ...settings, thresholdMethod: method, limit54 });
        // R bounds a forecast without end by a number of 30 digits where it is not infinite.
        const theirs = (bound[i] ?? 0) > 1e9 ? null : bound[i]!;
        expect(differences([told.bound], [theirs])).toEqual([]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(215);
  });

  it('never alarms under limit54, nor on a month without incidents', () => {
    fc.assert(
      fc.property(counts, threshold, (y, thresholdMethod) => {
        const verdicts = farrington(monthly(y), { ...quick, thresholdMethod });
        for (const [i, { alarm, bound }] of verdicts.entries()) {
          const recent = y.slice(Math.max(0, i - 3), i + 1).reduce((a, b) => a + b, 0);
          if (recent < 5) expect([alarm, bound]).toEqual([alarm === null ? null : false, null]);
          if (y[i] === 0) expect(alarm).not.toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('expects twice as much of a period that was looked at twice as long', () => {
    fc.assert(
      fc.property(counts, (y) => {
        const ones = y.map(() => 1);
        const now = y.length - 1;
        const settings = { ...quick, offset: true, limit54: { cases: 0, periods: 4 }, trend: false };
        const once = farringtonAt(monthly(y, ones), now, settings).expected!;
        const twice = farringtonAt(
          monthly(
            y,
            ones.map((e, i) => (i === now ? 2 : e)),
          ),
          now,
          settings,
        ).expected!;
        expect(twice / (2 * once)).toBeCloseTo(1, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same with an exposure that never changes as without', () => {
    fc.assert(
      fc.property(counts, threshold, (y, thresholdMethod) => {
        const constant = monthly(
          y,
          y.map(() => 3.5),
        );
        const with_ = farrington(constant, { ...quick, thresholdMethod, offset: true }).map(
          (v) => v.expected,
        );
        const without = farrington(constant, { ...quick, thresholdMethod }).map((v) => v.expected);
        expect(differences(with_, without)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves unwatched months out of the baseline and gives them no verdict', () => {
    const y = [...new Array(59).keys()].map((i) => (i % 5) + 3);
    const dark = monthly([...y.map((count, i) => (i === 45 ? null : count)), 30]);
    expect(farringtonAt(dark, 45, quick)).toMatchObject({
      alarm: null,
      computability: 'insufficient_history',
    });
    expect(farringtonAt(dark, 59, { ...quick, noPeriods: 4 })).toMatchObject({
      alarm: true,
      computability: 'ok',
    });
  });
});
