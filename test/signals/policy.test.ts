import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../signals/policy.ts';
import { policy, policyText } from './build.ts';

describe('policy', () => {
  it('reads version 1 whole', () => {
    expect(policy.version).toBe('v1');
    expect(policy.test).toEqual({ windows: [1, 3, 6, 12], guard: 3, baseline: 36, min_baseline: 24 });
    expect(policy.change).toMatchObject({ watch_p: 0.01, warning_q: 0.05, step_down_after: 3 });
  });

  const line = (start: string) =>
    policyText.split('\n').findIndex((text) => text.trim().startsWith(start)) + 1;

  it.each([
    ['a wrong value', '  guard: 3', '  guard: three', `line ${line('guard')}: test.guard`],
    ['a share above 1', '  watch_p: 0.01', '  watch_p: 1', `line ${line('watch_p')}: change.watch_p`],
    [
      'an unknown key',
      '  guard: 3',
      '  guard: 3\n  gaurd: 4',
      `line ${line('guard') + 1}: test has unknown keys (gaurd)`,
    ],
    ['a missing key', '  guard: 3\n', '', 'test.guard'],
    ['windows out of order', '[1, 3, 6, 12]', '[3, 1]', 'ascending order'],
    [
      'too long a least baseline',
      'min_baseline: 24',
      'min_baseline: 40',
      `line ${line('min_baseline')}: test.min_baseline`,
    ],
    ['text that is not YAML', 'version: v1', 'version: [v1', 'is not YAML'],
    ['no policy at all', policyText, '', 'line 1'],
  ])('refuses %s, with the line', (_, from, to, message) => {
    expect(() => parsePolicy(policyText.replace(from, to))).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining(message) }),
    );
  });
});
