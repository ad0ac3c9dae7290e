import { describe, expect, it } from 'vitest';
import { diagnosticsOf, MONTHLY_DIAGNOSTICS } from '../../signals/diagnostics.ts';
import type { CountSeries } from '../../signals/methods/count-series.ts';
import { farrington } from '../../signals/methods/farrington.ts';
import { uniform } from './build.ts';

const random = uniform(54);

function monthly(n: number, mean: number): CountSeries {
  return {
    counts: [...new Array(n)].map((_, i) => (i === 50 ? null : Math.floor(random() * random() * 4 * mean))),
    exposure: [...new Array(n)].map(() => 5 + random()),
    starts: [...new Array(n).keys()].map((i) => Date.UTC(2006, i) / 86_400_000),
    perYear: 12,
  };
}

describe('diagnostics', () => {
  it('stand for the asked months alone, and are the same from whatever month on', () => {
    const series = monthly(90, 3);
    const all = diagnosticsOf(series, MONTHLY_DIAGNOSTICS, 0);
    const last = diagnosticsOf(series, MONTHLY_DIAGNOSTICS, 77);
    expect(last.periods).toEqual(all.periods.filter((one) => one.index >= 77));
    expect(new Set(last.periods.map((one) => one.method)).size).toBe(5);
    expect(last.periods).toHaveLength(5 * 13);
    expect(last.mannKendall).toMatchObject({ n: 59 });
    expect(last.theilSen).toMatchObject({ n: 59 });
  });

  it('lose no alarm of Farrington by fitting no model where limit54 forbids one', () => {
    for (const mean of [0.3, 1, 3, 20]) {
      const series = monthly(100, mean);
      const quick = diagnosticsOf(series, MONTHLY_DIAGNOSTICS, 0).periods.filter(
        (one) => one.method === 'farrington_flexible',
      );
      const whole = farrington(series, MONTHLY_DIAGNOSTICS.farrington);
      expect(quick.map((one) => one.alarm === true)).toEqual(whole.map((one) => one.alarm === true));
      expect(quick.map((one) => one.bound)).toEqual(whole.map((one) => one.bound));
    }
  });

  it('say nothing of a month that nobody watched', () => {
    const { periods } = diagnosticsOf(monthly(90, 3), MONTHLY_DIAGNOSTICS, 0);
    const dark = periods.filter((one) => one.index === 50);
    expect(dark.map((one) => one.alarm)).toEqual([null, null, null, null, null]);
  });

  it('see a rise', () => {
    const calm = [...new Array(90)].map((_, i) => 2 + (i % 3));
    const series = { ...monthly(91, 1), counts: [...calm, 40], exposure: null };
    const { periods } = diagnosticsOf(series, MONTHLY_DIAGNOSTICS, 90);
    expect(periods.map((one) => [one.method, one.alarm])).toEqual([
      ['ears_c1', true],
      ['ears_c2', true],
      ['ears_c3', true],
      ['nb_cusum', true],
      ['farrington_flexible', true],
    ]);
  });
});
