import { describe, expect, it } from 'vitest';
import { detectConvergence } from '../../signals/convergence.ts';
import type { MechanismSpoke } from '../../signals/types.ts';
import { last, month, policy, repeat, series } from './build.ts';

function spoke(mechanism: string, i: number, since = 0, claimant = mechanism): MechanismSpoke {
  const about = { country_iso3: 'SSD', act_family: 'KIL' } as const;
  return { ...about, period_start: month(i), mechanism, claimant, read_since: month(since) };
}
const detect = (said: readonly MechanismSpoke[], from = 30, counts: (number | null)[] = repeat(0, 36)) => [
  ...detectConvergence([series(counts)], said, policy, month(from)),
];
const three = [spoke('treaty_bodies', 28), spoke('special_procedures', 30), spoke('ngo', 31)];

describe('convergence', () => {
  it('is raised where independent mechanisms come to speak of one family within the window', () => {
    const rows = detect(three);
    expect(rows.map((row) => [row.period_start, row.change])).toEqual(
      [31, 32, 33].map((i) => [month(i), 'watch']),
    );
    expect(rows[0]).toMatchObject({ signal_type: 'convergence', act_family: 'KIL', issuers: 3 });
    expect(rows[0]!.why).toBe(
      'Independent mechanisms spoke of unlawful killing in SSD within 6 months: ngo, special procedures, treaty bodies; in as many months before it was none.',
    );
    expect(detect([...three].reverse())).toEqual(rows);
  });

  it.each<[string, readonly MechanismSpoke[]]>([
    ['many NGOs', ['a', 'b', 'c', 'd'].map((claimant) => spoke('ngo', 31, 0, claimant))],
    ['a review alone', repeat(spoke('upr', 31), 20)],
    ['mechanisms apart in time', [spoke('treaty_bodies', 12), spoke('ngo', 25), spoke('upr', 31)]],
    ['another family', three.map((one) => ({ ...one, act_family: 'DET' }) as const)],
  ])('is nothing of %s', (_, said) => {
    expect(detect(said)).toEqual([]);
  });

  it('is shown and raises nothing where it lasts, or where a voice is new because its source is', () => {
    const lasting = [...three, ...three.map((one) => ({ ...one, period_start: month(24) }))];
    expect(detect(lasting).filter((row) => row.change !== 'none')).toEqual([]);
    const begun = [...three.slice(0, 2), spoke('ngo', 31, 29)];
    expect(last(detect(begun))).toMatchObject({ change: 'none', why_code: 'mechanisms_agree' });
  });

  it('cannot be compared with months that nobody watched', () => {
    const counts = repeat<number | null>(0, 36).map((count, i) => (i >= 20 && i < 26 ? null : count));
    expect(detect(three, 31, counts)[0]).toMatchObject({
      change: 'none',
      computability: 'insufficient_history',
    });
  });
});
