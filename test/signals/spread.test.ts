import { describe, expect, it } from 'vitest';
import { detectSpread } from '../../signals/spread.ts';
import type { SeriesPeriod } from '../../signals/types.ts';
import { dark, last, month, period, policy, repeat } from './build.ts';

type Told = readonly [areas: number, months: number, exposure?: number];

function spread(told: readonly (Told | null)[], from = 24) {
  const periods = told.map((one, i): SeriesPeriod => {
    if (one === null) return dark(i);
    const [areas, months, exposure = 10] = one;
    return period(i, 1, { exposure, recent: { months, areas, issuers: 3, killed: 1 } });
  });
  return [...detectSpread([{ country_iso3: 'SSD', act_family: 'KIL', periods }], policy, month(from))];
}
const { areas, months } = policy.signs.spread;
const narrow = repeat([1, months] as const, 24);

describe('spread', () => {
  it('is raised where reports reach areas that they did not a year before', () => {
    expect(last(spread([...narrow, [areas, months]]))).toMatchObject({
      signal_type: 'spread',
      change: 'watch',
      why_code: 'spread_new',
      act_family: 'KIL',
      window_periods: 12,
      incidents: null,
      computability: 'ok',
    });
  });

  it('stands, and raises nothing, where it lasts', () => {
    const rows = spread(repeat([areas, 12] as const, 30));
    expect(new Set(rows.map((row) => row.change))).toEqual(new Set(['none']));
    expect(rows).toHaveLength(6);
  });

  it.each<[string, readonly (Told | null)[]]>([
    ['few areas', [...narrow, [areas - 1, 12]]],
    ['few months', [...narrow, [9, months - 1]]],
    ['a month in which nobody looked', [...narrow, null]],
  ])('says nothing of %s', (_, told) => {
    expect(spread(told)).toEqual([]);
  });

  it('is not raised by more looking alone, nor against a year that nobody watched', () => {
    const doubled = [...repeat([2, months] as const, 24), ...repeat([4, months, 20] as const, 12)];
    const rows = spread(doubled);
    expect(rows.at(-1)).toMatchObject({ change: 'none', computability: 'ok' });
    const unseen = last(spread([...repeat(null, 24), [areas, months]]));
    expect(unseen).toMatchObject({ change: 'none', computability: 'insufficient_history' });
    expect(unseen.why).toContain('Too little was watched a year before');
  });
});
