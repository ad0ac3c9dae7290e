import { describe, expect, it } from 'vitest';
import type { ActFamily } from '../../schemas/acts.ts';
import { detectImpunity } from '../../signals/impunity.ts';
import type { Trigger } from '../../signals/types.ts';
import { dark, month, period, policy, series } from './build.ts';

const finding: Trigger = { trigger_id: 'f', country_iso3: 'SSD', known_at: month(3), is_finding: true };
/** Thirty months; from the 20th on the act was told of in three of the last twelve. */
function told(family: ActFamily, country = 'SSD') {
  const periods = Array.from({ length: 30 }, (_, i) => {
    const months = i < 20 ? 0 : 3;
    return i === 25 ? dark(i) : period(i, 0, { recent: { months, areas: 1, issuers: 1, killed: 0 } });
  });
  return { ...series([], family, country), periods };
}
const detect = (triggers: readonly Trigger[], family: ActFamily = 'KIL', from = month(0)) => [
  ...detectImpunity([told(family), told('PER')], triggers, policy, from),
];

describe('impunity after past findings', () => {
  it('is lethal violence that is told of again, a year and more after a finding', () => {
    const rows = detect([finding]);
    expect(rows.map((row) => row.period_start)).toEqual([20, 21, 22, 23, 24, 26, 27, 28, 29].map(month));
    expect(rows[0]).toMatchObject({
      signal_type: 'impunity',
      act_family: null,
      change: 'watch',
      phase: null,
      window_periods: 12,
      why_params: `{"count":1,"families":"KIL","findings":"f","newest":"${month(3)}","window":12}`,
    });
    expect(rows[0]!.why).toContain('What became of those findings is not recorded.');
    expect(detect([finding], 'KIL', month(28))).toEqual(rows.slice(-2));
  });

  it.each<[string, Partial<Trigger>, ActFamily]>([
    ['a finding of the same months', { known_at: month(19) }, 'KIL'],
    ['a warning of the Special Adviser', { is_finding: false }, 'KIL'],
    ['a finding on another country', { country_iso3: 'TCD' }, 'KIL'],
    ['what is no lethal act', {}, 'CIV'],
  ])('is not %s', (_, change, family) => {
    expect(detect([{ ...finding, ...change }], family)).toEqual([]);
  });
});
