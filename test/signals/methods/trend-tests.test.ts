import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MannKendall,
  type MannKendallSettings,
  mannKendall,
} from '../../../signals/methods/mann-kendall.ts';
import { type TheilSen, theilSen } from '../../../signals/methods/theil-sen.ts';
import { golden } from './golden.ts';

type Test = Omit<MannKendall, 'n'>;
type Slope = Omit<TheilSen, 'n'>;
interface Case {
  readonly name: string;
  readonly values: readonly number[];
  readonly plain: Test;
  readonly hamed_rao: Test;
  readonly hamed_rao_3: Test;
  readonly sen_95: Slope;
  readonly sen_90: Slope;
}

const PLAIN: MannKendallSettings = { variance: 'ties' };
const HAMED_RAO: MannKendallSettings = { variance: 'hamed-rao' };
const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 40 });

function close(ours: object | undefined, theirs: object): void {
  for (const [name, want] of Object.entries(theirs)) {
    const got = (ours as Record<string, number | null>)[name]!;
    if (want === null) expect(got, name).toBeNull();
    else
      expect(Math.abs(got - want), `${name}: ${got} for ${want}`).toBeLessThanOrEqual(
        1e-8 * Math.max(1, Math.abs(want)),
      );
  }
}

describe('Mann-Kendall and Theil-Sen', () => {
  it.each(golden<readonly Case[]>('trend'))('equal pymannkendall and scipy: $name', (expected) => {
    close(mannKendall(expected.values, PLAIN), expected.plain);
    close(mannKendall(expected.values, HAMED_RAO), expected.hamed_rao);
    close(mannKendall(expected.values, { ...HAMED_RAO, lags: 3 }), expected.hamed_rao_3);
    close(theilSen(expected.values, 0.05), expected.sen_95);
    close(theilSen(expected.values, 0.1), expected.sen_90);
  });

  it('turn their sign when the series is reversed', () => {
    fc.assert(
      fc.property(values, (y) => {
        const back = [...y].reverse();
        for (const settings of [PLAIN, { ...HAMED_RAO, lags: 3 }]) {
          expect(mannKendall(back, settings)!.s).toBe(0 - mannKendall(y, settings)!.s);
        }
        expect(mannKendall(back, PLAIN)!.p).toBe(mannKendall(y, PLAIN)!.p);
        expect(theilSen(back, 0.05)!.slope).toBeCloseTo(-theilSen(y, 0.05)!.slope, 10);
      }),
    );
  });

  it('follow a line that is added, and a factor', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 9 }), (y, b, f) => {
        const { slope, lower, upper } = theilSen(y, 0.05)!;
        expect(lower).toBeLessThanOrEqual(slope);
        expect(upper).toBeGreaterThanOrEqual(slope);
        const tilted = theilSen(
          y.map((value, i) => f * value + b * i),
          0.05,
        )!;
        expect(tilted.slope).toBeCloseTo(f * slope + b, 9);
        expect(
          mannKendall(
            y.map((value) => value * f),
            PLAIN,
          ),
        ).toEqual(mannKendall(y, PLAIN));
      }),
    );
  });

  it('leave unwatched periods out, whose time still passes', () => {
    expect(theilSen([0, null, 4, 6, null, null, 12], 0.05)).toMatchObject({ n: 4, slope: 2, intercept: 0 });
    expect(mannKendall([0, null, 4, 6, null, null, 12], HAMED_RAO)).toMatchObject({ n: 4, s: 6 });
    expect(mannKendall([1, 2, null, 3], PLAIN)).toBeUndefined();
    expect(theilSen([1, 2, null, 3], 0.05)).toBeUndefined();
  });

  it('say nothing of a series that never changes', () => {
    expect(mannKendall([2, 2, 2, 2, 2], HAMED_RAO)).toMatchObject({ s: 0, z: null, p: null });
  });
});
