import { describe, expect, it } from 'vitest';
import { detectObjects } from '../../signals/objects.ts';
import { parsePolicy } from '../../signals/policy.ts';
import { month, policy, policyText, repeat } from './build.ts';

function rises(attacks: readonly (number | null)[], exposure = repeat(10, attacks.length)) {
  const periods = attacks.map((count, i) => ({
    period_start: month(i),
    attacks: count,
    attention: count === null ? null : 12,
    exposure: count === null ? null : (exposure[i] ?? 0),
    monitoring: count === null ? ('unmonitored' as const) : ('observed' as const),
  }));
  return [...detectObjects([{ country_iso3: 'SSD', periods }], policy, month(attacks.length - 1))];
}
const usual = repeat([1, 0, 0], 16).flat();

describe('attacks on protected objects', () => {
  it('are a watch where reports of them rose relative to coverage', () => {
    const [row, ...rest] = rises([...usual, 7]);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      signal_type: 'protected_objects',
      change: 'watch',
      act_family: null,
      why_code: 'objects_rose',
    });
    expect(row!.p_value).toBeLessThan(policy.signs.objects.watch_p);
  });

  it.each<[string, (number | null)[], number[]?]>([
    ['as many as usual', [...usual, 1]],
    ['as many as the looking leads to expect', [...usual, 4], [...repeat(10, 48), 80]],
    ['a month in which nobody looked', [...usual, null]],
    ['a short past', [0, 0, 7]],
  ])('raise nothing by %s', (_, attacks, exposure) => {
    expect(rises(attacks, exposure)).toEqual([]);
  });
});

describe('the policy of signs', () => {
  const line = (text: string) => policyText.split('\n').findIndex((one) => one.includes(text)) + 1;

  it.each([
    ['a share of nothing', '    least: 5', '    least: 0', `line ${line('    least: 5')}: signs.share.least`],
    ['an act that is none', 'OBJ.medical', 'OBJ.medicine', 'signs.objects.acts'],
    ['an act named twice', 'OBJ.education', 'OBJ.medical', 'name each act once'],
    [
      'more watched months than the baseline has',
      '    min_baseline: 24',
      '    min_baseline: 40',
      `line ${line('    min_baseline: 24')}: signs.share.min_baseline is 40, write at most signs.share.baseline (36)`,
    ],
    ['a convergence of one', '    mechanisms: 3', '    mechanisms: 1', 'signs.convergence.mechanisms'],
    ['more months than a year has', '    months: 6', '    months: 13', 'signs.spread.months'],
  ])('refuses %s, with the line', (_, from, to, message) => {
    expect(() => parsePolicy(policyText.replace(from, to))).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining(message) }),
    );
  });
});
