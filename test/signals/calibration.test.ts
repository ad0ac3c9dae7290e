import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../signals/columns.ts';
import { upperMidP } from '../../signals/negative-binomial.ts';
import { prepare } from '../../signals/prepared.ts';
import { forecastersOf, testMonth } from '../../signals/primary.ts';
import { policy, uniform } from './build.ts';

const MONTHS = 36 + 3 + 1;
const POOL = 200;
const POOLS = 150;

/** Counts of one month, negative binomial of that mean and variance/mean ratio (1: Poisson), by inversion. */
function sampler(mean: number, ratio: number, random: () => number): () => number {
  const size = ratio === 1 ? Number.POSITIVE_INFINITY : mean / (ratio - 1);
  const step = (k: number) => (ratio === 1 ? mean / (k + 1) : ((1 - 1 / ratio) * (size + k)) / (k + 1));
  const zero = ratio === 1 ? Math.exp(-mean) : ratio ** -size;
  return () => {
    let [k, term, left] = [0, zero, random() - zero];
    while (left > 0 && k < 10_000) {
      term *= step(k);
      left -= term;
      k += 1;
    }
    return k;
  };
}

function realisedRate(mean: number, ratio: number): number {
  const draw = sampler(mean, ratio, uniform(20_260_101));
  const oneMonth = { ...policy, test: { ...policy.test, windows: [1] } };
  let alarms = 0;
  for (let pool = 0; pool < POOLS; pool++) {
    const panel = Array.from({ length: POOL }, () => ({
      first: 0,
      counts: Float64Array.from({ length: MONTHS }, draw),
      exposure: new Float64Array(MONTHS).fill(10),
      state: new Uint8Array(MONTHS).fill(WHOLE),
    }));
    for (const forecaster of forecastersOf(
      panel.map((columns) => prepare(columns, oneMonth)),
      oneMonth,
    )) {
      if ((testMonth(forecaster(MONTHS - 1), upperMidP)?.p ?? 1) < 0.01) alarms += 1;
    }
  }
  return alarms / (POOL * POOLS);
}

describe('false alarms at p < 0.01 under the null', () => {
  it.each([
    [5, 1],
    [5, 2],
    [5, 3],
    [20, 1],
    [20, 2],
    [20, 3],
  ])('mean %d, variance/mean %d: 0.5 to 1.5 of nominal', (mean, ratio) => {
    const rate = realisedRate(mean, ratio);
    expect(rate).toBeGreaterThan(0.005);
    expect(rate).toBeLessThan(0.015);
  });
});
