import nbinom from '@stdlib/stats-base-dists-negative-binomial';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerMidP, reaches, upperBound, upperMidP } from '../../signals/negative-binomial.ts';

const single = (mean: number, ratio: number) => ({ mean, low: ratio, mid: ratio, high: ratio });

describe('negative binomial', () => {
  it.each([
    [1, 0.3, 1.5],
    [4, 0.3, 2],
    [9, 5, 2],
    [12, 5, 1.01],
    [60, 20, 3],
    [3, 20, 3],
    [2600, 2500, 1.7],
  ])('agrees with stdlib: count %d, mean %d, ratio %d', (count, mean, ratio) => {
    const size = mean / (ratio - 1);
    const expected = 1 - nbinom.cdf(count, size, 1 / ratio) + nbinom.pmf(count, size, 1 / ratio) / 2;
    expect(upperMidP(count, single(mean, ratio))).toBeCloseTo(expected, 10);
    expect(reaches(count, mean, ratio)).toBeCloseTo(1 - nbinom.cdf(count - 1, size, 1 / ratio), 10);
  });

  it.each([
    // scipy 1.17.1: nbinom.sf(c, s, 1/r) + .5 * nbinom.pmf(c, s, 1/r) with s = m / (r - 1)
    [9, 5, 2, 0.111602783203125],
    [60, 20, 3, 9.594317533684919e-5],
    [4, 0.3, 2, 0.00800281133806842],
  ])('agrees with scipy: count %d, mean %d, ratio %d', (count, mean, ratio, expected) => {
    expect(upperMidP(count, single(mean, ratio)) / expected).toBeCloseTo(1, 10);
  });

  it('keeps the digits of a tiny tail', () => {
    // Size 1 is geometric: P(Y > k) + P(Y = k) / 2 = q^k (q + p / 2), here with p = q = 1/2.
    expect(upperMidP(80, single(1, 2)) / (0.5 ** 80 * 0.75)).toBeCloseTo(1, 12);
  });

  it.each([
    [300, 0.014, 1.03],
    [1500, 0.001, 1.001],
    [1e5, 3, 40],
  ])('ends on a tail below the smallest number: count %d', (count, mean, ratio) => {
    expect(upperMidP(count, single(mean, ratio))).toBeLessThan(1e-300);
  });

  it('weighs the three ratios 1/6, 2/3, 1/6', () => {
    const [a, b, c] = [1.2, 2, 5].map((ratio) => upperMidP(14, single(5, ratio)));
    const mixed = upperMidP(14, { mean: 5, low: 1.2, mid: 2, high: 5 });
    expect(mixed).toBeCloseTo((a! + 4 * b! + c!) / 6, 14);
  });

  const distribution = fc.record({
    mean: fc.double({ min: 0.001, max: 900, noNaN: true }),
    low: fc.double({ min: 1.001, max: 3, noNaN: true }),
    mid: fc.double({ min: 1.001, max: 6, noNaN: true }),
    high: fc.double({ min: 1.001, max: 40, noNaN: true }),
  });

  it('has its bound where the mid-p passes alpha, and tails in [0, 1] that sum to 1', () => {
    fc.assert(
      fc.property(distribution, fc.constantFrom(0.05, 0.01, 0.0025), (y, alpha) => {
        const bound = upperBound(alpha, y);
        expect(upperMidP(bound, y)).toBeLessThan(alpha);
        expect(upperMidP(bound - 1, y)).toBeGreaterThanOrEqual(alpha);
        expect(lowerMidP(bound, y) + upperMidP(bound, y)).toBeCloseTo(1, 12);
      }),
      { numRuns: 200 },
    );
  });

  it('never has a larger tail for a larger count', () => {
    fc.assert(
      fc.property(distribution, fc.nat(1500), (y, count) => {
        expect(upperMidP(count + 1, y)).toBeLessThanOrEqual(upperMidP(count, y) + 1e-10);
      }),
      { numRuns: 300 },
    );
  });
});
