import { describe, expect, it } from 'vitest';
import { leastDifference, wilson } from '../../signals/intervals.ts';
import { detectShares } from '../../signals/shares.ts';
import type { ViolencePeriod } from '../../signals/types.ts';
import { last, month, policy, repeat, uniform } from './build.ts';

/** Battles, civilian incidents and those for identity in a month; NULL: nobody looked. */
type Month = readonly [battles: number, civilian: number, identity?: number, exposure?: number] | null;

function shares(months: readonly Month[], from = 48) {
  const periods = months.map((told, i): ViolencePeriod => {
    const start = { period_start: month(i) };
    if (told === null) {
      const none = { violent: null, civilian: null, identity: null, attention: null, exposure: null };
      return { ...start, ...none, monitoring: 'unmonitored' };
    }
    const [battles, civilian, identity = 0, exposure = 10] = told;
    const counts = { violent: battles + civilian, civilian, identity };
    return { ...start, ...counts, attention: 12, exposure, monitoring: 'observed' };
  });
  return [...detectShares([{ country_iso3: 'SSD', periods }], policy, month(from))];
}
const of = (type: string, months: readonly Month[], from?: number) =>
  shares(months, from).filter((row) => row.signal_type === type);

const usual = repeat([2, 1] as const, 48);

describe('wilson', () => {
  it.each([
    // Wilson 1927 as in Newcombe 1998 (Statistics in Medicine 17:857), table I, both ends at 0.025.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i', (part, whole, low, high) => {
    const [l, h] = wilson({ part, whole }, 0.025);
    expect([l.toFixed(4), h.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  it('of a difference is as published', () => {
    // Newcombe 1998 (17:873), table II, method 10: 56/70 - 48/80, 0.0524 to 0.3339.
    expect(leastDifference({ part: 56, whole: 70 }, { part: 48, whole: 80 }, 0.025).toFixed(4)).toBe(
      '0.0524',
    );
  });

  it('misses the share about as often as said, on either side', () => {
    const next = uniform(7);
    const times = 4000;
    let raised = 0;
    const draw = (n: number, p: number) => Array.from({ length: n }, next).filter((u) => u < p).length;
    for (let i = 0; i < times; i++) {
      const now = { part: draw(12, 0.3), whole: 12 };
      if (leastDifference(now, { part: draw(60, 0.3), whole: 60 }, 0.01) > 0) raised++;
    }
    expect(raised / times).toBeLessThan(0.015);
  });
});

describe('civilian share', () => {
  it('is raised where more of the violence is against civilians', () => {
    const row = last(of('civilian_share', [...usual, ...repeat([1, 4] as const, 6)]));
    expect(row).toMatchObject({
      change: 'watch',
      why_code: 'civilian_share_rose',
      incidents: 24,
      window_periods: 6,
      expected: 10,
      p_value: null,
      phase: null,
      computability: 'ok',
    });
    expect(row.why).toMatch(/^Of 30 violent incidents reported in SSD .* relative to coverage\.$/);
  });

  it.each<[string, readonly Month[]]>([
    ['battles alone that rise', [...usual, ...repeat([40, 1] as const, 6)]],
    ['battles alone that end', [...usual, ...repeat([0, 1] as const, 6)]],
    ['twice of everything under twice the looking', [...usual, ...repeat([4, 2, 0, 20] as const, 6)]],
    ['nothing new', [...usual, ...repeat([2, 1] as const, 6)]],
    ['too few to tell', [...usual, ...repeat([0, 0] as const, 5), [0, 3]]],
  ])('is not raised by %s', (_, months) => {
    expect(of('civilian_share', months).filter((row) => row.change !== 'none')).toEqual([]);
  });

  it('labels what cannot be told', () => {
    const few = last(of('civilian_share', [...usual, ...repeat([0, 0] as const, 5), [0, 3]]));
    expect(few).toMatchObject({ computability: 'low_power', change: 'none' });
    const young = last(of('civilian_share', repeat([2, 8] as const, 20), 19));
    expect(young).toMatchObject({ computability: 'insufficient_history', change: 'none' });
    const all = last(of('civilian_share', repeat([0, 3] as const, 54)));
    expect(all).toMatchObject({ computability: 'low_power', change: 'none' });
  });

  it('says nothing where nobody looked, or where nothing violent was told', () => {
    expect(shares([...usual, ...repeat([1, 4] as const, 5), null])).toHaveLength(2 * 5);
    expect(shares([...repeat(null, 48), ...repeat([0, 0] as const, 6)])).toEqual([]);
  });

  it('does not change with the first month asked for', () => {
    const months = [...usual, ...repeat([1, 4] as const, 6)];
    expect(shares(months, 52)).toEqual(shares(months, 48).filter((row) => row.period_start >= month(52)));
  });
});

describe('identity share', () => {
  it('is raised apart from the civilian share', () => {
    const rows = shares([...usual, ...repeat([2, 1, 1] as const, 6)]).filter((row) => row.change !== 'none');
    expect(new Set(rows.map((row) => row.signal_type))).toEqual(new Set(['identity_share']));
    expect(rows.at(-1)!.why).toContain("said to be for the victims' identity: a greater share than before");
  });
});
