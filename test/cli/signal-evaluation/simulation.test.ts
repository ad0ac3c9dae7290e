import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawCount } from '../../../cli/evaluation/signals/random.ts';
import { cellsOf, isStill, NULL } from '../../../cli/evaluation/signals/simulation/cells.ts';
import { mixedRates } from '../../../cli/evaluation/signals/simulation/mixed.ts';
import { type Played, play } from '../../../cli/evaluation/signals/simulation/play.ts';
import { falseAlarms, power, rejectionAt } from '../../../cli/evaluation/signals/simulation/rates.ts';
import { worldYear } from '../../../cli/evaluation/signals/simulation/world.ts';
import { parsePolicy } from '../../../signals/policy.ts';

const policy = parsePolicy(readFileSync(new URL('../../../signals/policy/v1.yaml', import.meta.url), 'utf8'));
const CELL = { mean: 5, ratio: 2, step: { name: 'none', factor: 1, where: 'window' } } as const;

/** Tests that gave these p-values, whatever the window. */
function played(primary: readonly number[], plugIn: readonly number[] = primary, oracle = primary): Played {
  const of = (values: readonly number[]) => Float64Array.from(values);
  return { primary: of(primary), plugIn: of(plugIn), oracle: of(oracle), told: new Map() };
}

describe('drawn counts', () => {
  it.each([
    // scipy 1.17.1: [nbinom.ppf(u, m/(r-1), 1/r) for u in U], for r = 1 poisson.ppf(u, m)
    [0.3, 2, [0, 0, 1, 4, 6]],
    [5, 3, [0, 4, 10, 17, 24]],
    [20, 1.5, [12, 20, 27, 34, 40]],
    [5, 1, [2, 5, 8, 11, 13]],
  ])('of mean %d and variance/mean %d are quantiles', (mean, ratio, quantiles) => {
    expect([0.05, 0.5, 0.9, 0.99, 0.999].map((u) => drawCount(mean, ratio, () => u))).toEqual(quantiles);
  });
});

describe('a simulated cell', () => {
  const calm = play(CELL, NULL, 400, 7, policy);

  it('is the same for the same seed, and another for another', () => {
    expect(play(CELL, NULL, 400, 7, policy)).toEqual(calm);
    expect(play(CELL, NULL, 400, 8, policy).primary).not.toEqual(calm.primary);
  });

  it('alarms seldom under the null and mostly at four times the mean for three months', () => {
    expect(falseAlarms(calm, policy.change.watch_p).rate).toBeLessThan(0.03);
    const risen = play(CELL, { times: 4, months: 3 }, 400, 9, policy);
    expect(power(calm, risen, 3, policy.change.watch_p).primary).toBeGreaterThan(0.9);
  });

  it('does not alarm because exposure doubles with the counts', () => {
    const doubled = { ...CELL, step: { name: 'doubled', factor: 2, where: 'window' } } as const;
    expect(falseAlarms(play(doubled, NULL, 400, 7, policy), policy.change.watch_p).rate).toBeLessThan(0.03);
  });

  it('covers every mean, dispersion and exposure step once', () => {
    const cells = cellsOf();
    expect([cells.length, cells.filter(isStill).length]).toEqual([60, 12]);
    expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(60);
  });
});

describe('a rate against the mark', () => {
  const rates = (alarms: number, ideal: number) =>
    falseAlarms(
      played(
        Array.from({ length: 1000 }, (_, i) => (i < alarms ? 0.001 : 0.5)),
        [],
        Array.from({ length: 1000 }, (_, i) => (i < ideal ? 0.001 : 0.5)),
      ),
      0.01,
    ).verdict;

  it.each([
    [5, 10, 'met'],
    [15, 10, 'met'],
    [4, 10, 'missed'],
    [16, 10, 'missed'],
    [2, 3, 'discrete'],
  ])('%d of 1000 alarms at nominal 10, %d where the truth is known: %s', (alarms, ideal, verdict) => {
    expect(rates(alarms, ideal)).toBe(verdict);
  });
});

describe('power at equal realised rate', () => {
  it('rejects ties in part, so that the rate is hit exactly', () => {
    const nulls = Float64Array.of(0.1, 0.2, 0.2, 0.2, 0.9);
    const rejects = rejectionAt(nulls, 2);
    expect([0.05, 0.1, 0.2, 0.3].map(rejects)).toEqual([1, 1, 1 / 3, 0]);
    expect(nulls.reduce((sum, p) => sum + rejects(p), 0)).toBeCloseTo(2, 12);
  });

  it('is compared over the same series', () => {
    const calm = played([0.001, ...Array<number>(99).fill(0.5)]);
    const worse = played(
      [...Array<number>(30).fill(0.001), ...Array<number>(70).fill(0.5)],
      [...Array<number>(60).fill(0.0001), ...Array<number>(40).fill(0.5)],
    );
    expect(power(calm, worse, 1, 0.01)).toMatchObject({ primary: 0.3, plugIn: 0.6, verdict: 'below' });
    const better = played(worse.plugIn as unknown as number[], worse.primary as unknown as number[]);
    expect(power(calm, better, 1, 0.01).verdict).toBe('not below');
  });
});

it('tells unlike series in one pool apart by their dispersion', () => {
  const rates = mixedRates(400, 3, policy);
  expect(rates.map(({ ratio }) => ratio)).toEqual([1, 2, 3]);
  expect(rates).toEqual(mixedRates(400, 3, policy));
});

it('raises at most ten new alerts a week in a year of the whole world in which nothing rises', () => {
  const year = worldYear([0.03, 0.3, 3], 5, policy);
  expect(year.series).toBe(2702);
  expect(year.alertsAWeek).toBeLessThanOrEqual(10);
});
