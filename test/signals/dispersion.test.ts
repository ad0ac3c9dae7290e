import { describe, expect, it } from 'vitest';
import { baselinesOf, trailing } from '../../signals/baseline.ts';
import { columnsOf, PARTIAL, WHOLE } from '../../signals/columns.ts';
import { ownRatio, pooledRatio, ratioAt, shrunkRatio } from '../../signals/dispersion.ts';
import { rejectedUpTo, simes } from '../../signals/multiplicity.ts';
import { month, policy } from './build.ts';

const rules = policy.dispersion;
const columns = (counts: readonly (number | null)[], exposure = counts.map(() => 10)) =>
  columnsOf(
    'test',
    counts.map((count, i) => ({
      period_start: month(i),
      count,
      exposure: exposure[i]!,
      monitoring: count === null ? ('unmonitored' as const) : ('observed' as const),
    })),
  );

describe('baselines', () => {
  it('sums the last months and leaves out what nobody watched', () => {
    const b = baselinesOf(columns([1, null, 2, 3]), 3, WHOLE);
    expect([...b.months]).toEqual([1, 1, 2, 2]);
    expect([...b.counts]).toEqual([1, 1, 3, 5]);
    expect([...b.exposure]).toEqual([10, 10, 20, 20]);
  });

  it('takes partly watched months only where asked', () => {
    const mixed = { ...columns([1, 2]), state: Uint8Array.of(PARTIAL, WHOLE) };
    expect([...baselinesOf(mixed, 2, WHOLE).counts]).toEqual([0, 2]);
    expect([...baselinesOf(mixed, 2, PARTIAL).counts]).toEqual([1, 3]);
  });

  it('sums a shorter past where there is no more', () => {
    expect([...trailing(3, 2, (i) => i + 1)]).toEqual([1, 3, 5]);
  });
});

describe('dispersion', () => {
  it('is the Pearson statistic over n - 1', () => {
    // Rates equal, expected 2 and 4: ((1-2)^2/2 + (5-4)^2/4) / 1 = 0.75.
    expect(ownRatio(baselinesOf(columns([1, 5], [10, 20]), 2, WHOLE), 1)).toBeCloseTo(0.75, 12);
  });

  it('says nothing of a series without incidents, which takes the pool', () => {
    const b = baselinesOf(columns([0, 0, 0]), 3, WHOLE);
    expect(ownRatio(b, 2)).toBeNaN();
    expect(shrunkRatio(b, 2, 1.8, rules)).toEqual({ ratio: 1.8, df: rules.shrink_df });
  });

  it('trusts a frequent series more than a sparse one', () => {
    const frequent = shrunkRatio(baselinesOf(columns([20, 5, 35, 20]), 4, WHOLE), 3, 1, rules);
    const sparse = shrunkRatio(baselinesOf(columns([0, 0, 0, 2]), 4, WHOLE), 3, 1, rules);
    expect(frequent.df).toBeGreaterThan(sparse.df);
  });

  it('pools by the median, so that one war does not set the spread of all', () => {
    const calm = new Array(200).fill(1.2);
    expect(pooledRatio([...calm, 90], rules)).toBeCloseTo(pooledRatio(calm, rules), 2);
    expect(pooledRatio([], rules)).toBe(rules.prior);
    expect(pooledRatio(new Array(500).fill(0.4), rules)).toBe(1);
  });

  it('follows the chi-squared quantile', () => {
    // scipy 1.17.1: 1.5 * 20 / chi2.ppf(norm.cdf(-3**.5), 20) = 2.859558206832542
    expect(ratioAt(Math.sqrt(3), { ratio: 1.5, df: 20 })).toBeCloseTo(2.8596, 2);
    expect(ratioAt(0, { ratio: 1.5, df: 1e6 })).toBeCloseTo(1.5, 4);
    expect(ratioAt(-Math.sqrt(3), { ratio: 1.2, df: 20 })).toBe(1);
  });
});

describe('multiplicity', () => {
  it('combines by Simes', () => {
    expect(simes([0.04, 0.01, 0.9, 0.02])).toBeCloseTo(0.04, 12);
    expect(simes([0.3])).toBe(0.3);
    expect(simes([])).toBeNaN();
  });

  it('rejects by Benjamini-Hochberg', () => {
    // Benjamini & Hochberg (1995), §3.2: of these 15 p-values the four smallest are rejected at q = 0.05.
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(rejectedUpTo(published, 0.05)).toBe(0.0095);
    expect(rejectedUpTo([0.6, 0.9], 0.05)).toBe(-1);
  });
});
