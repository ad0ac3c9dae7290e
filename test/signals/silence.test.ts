import { describe, expect, it } from 'vitest';
import type { Monitoring } from '../../schemas/vocabularies.ts';
import { detectSilence } from '../../signals/silence.ts';
import type { AttentionPeriod } from '../../signals/types.ts';
import { month, policy, repeat } from './build.ts';

type Months = readonly (readonly [
  attention: number | null,
  exposure: number | null,
  monitoring?: Monitoring,
])[];

function silences(months: Months, from = 60) {
  const periods: AttentionPeriod[] = months.map(([attention, exposure, monitoring = 'observed'], i) => ({
    period_start: month(i),
    attention,
    exposure,
    monitoring,
  }));
  return [...detectSilence([{ country_iso3: 'ERI', periods }], policy, month(from))];
}

const usual = repeat([20, 20] as const, 60);

describe('silence', () => {
  it('is a fall of documents where the output elsewhere stays', () => {
    const [row] = silences([...usual, [2, 20]]);
    expect(row).toMatchObject({
      signal_type: 'silence',
      change: 'watch',
      why_code: 'coverage_fell',
      incidents: null,
    });
    expect(row!.why).toContain('This says nothing about what happened there.');
    expect(row!.p_value).toBeLessThan(policy.silence.watch_p);
  });

  it.each<[string, Months]>([
    ['a source that writes less everywhere', [...usual, [2, 2]]],
    ['one of several sources not read', [...usual, [10, 10, 'partial']]],
    ['nothing changed', [...usual, [19, 20]]],
    ['more documents', [...usual, [80, 20]]],
    ['a past too short to tell', [...repeat([20, 20] as const, 20), [0, 20]]],
    ['a country that no source claims to look at', [...usual, [null, null, 'not_applicable']]],
  ])('is not %s', (_, months) => {
    expect(silences(months, months.length - 1)).toEqual([]);
  });

  it('flags a country that went dark, then only says that nobody looks', () => {
    const rows = silences([...usual, ...repeat([null, null, 'unmonitored'] as const, 13)]);
    expect(rows.map((row) => row.change)).toEqual([...repeat('watch', 12), 'none']);
    expect(rows[0]).toMatchObject({
      monitoring: 'unmonitored',
      why_code: 'went_dark',
      attention: null,
      p_value: null,
    });
    expect(rows[12]!.why).toContain('nothing can be said');
  });

  it('raises nothing for a country that was never watched', () => {
    const rows = silences(repeat([null, null, 'unmonitored'] as const, 61));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ change: 'none', why_code: 'unmonitored' });
  });
});
