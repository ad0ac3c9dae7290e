import { describe, expect, it } from 'vitest';
import { riskProfileOf } from '../../signals/risk-profile.ts';
import type { AttentionPeriod, RiskMonth } from '../../signals/types.ts';
import { month, policy, repeat } from './build.ts';

function shown(i: number, indicators: number, factor = 'RF7'): RiskMonth {
  const day = (n: string) => month(i).replace(/01$/, n);
  const about = { country_iso3: 'SSD', period_start: month(i), risk_factor: factor };
  return { ...about, indicators, issuers: 1, families: 'PER', first_known: day('03'), last_known: day('21') };
}

function watched(n: number, change: (i: number) => Partial<AttentionPeriod> = () => ({})) {
  const periods = Array.from({ length: n }, (_, i): AttentionPeriod => {
    const usual = { attention: 3, exposure: 10, monitoring: 'observed' as const };
    return { period_start: month(i), ...usual, ...change(i) };
  });
  return [{ country_iso3: 'SSD', periods }];
}
const trends = (months: readonly RiskMonth[], change?: (i: number) => Partial<AttentionPeriod>) =>
  riskProfileOf(months, watched(24, change), policy).map((row) => row.trend);

describe('risk profile', () => {
  it('has a row for what was shown in a month, with the days between which it is known', () => {
    const rows = riskProfileOf([shown(20, 2), shown(9, 1), shown(20, 1, 'RF9')], watched(24), policy);
    expect(rows.map((row) => [row.risk_factor, row.scope, row.period_start, row.indicators])).toEqual([
      ['RF7', 'common', month(9), 1],
      ['RF7', 'common', month(20), 2],
      ['RF9', 'specific', month(20), 1],
    ]);
    expect(rows[1]).toMatchObject({
      first_known: shown(9, 1).first_known,
      last_known: shown(20, 1).last_known,
    });
  });

  it('tells a rise and a fall per looking', () => {
    const usual = Array.from({ length: 12 }, (_, i) => shown(6 + i, 1));
    expect(trends(usual).at(-1)).toBe('steady');
    expect(trends([...usual.slice(0, 11), shown(17, 9)]).at(-1)).toBe('rose');
    expect(trends([shown(9, 8), shown(17, 1)]).at(-1)).toBe('fell');
    expect(trends([shown(9, 2), shown(17, 4)], (i) => ({ exposure: i >= 12 ? 20 : 10 })).at(-1)).toBe(
      'steady',
    );
  });

  it('does not tell a rise from one report, nor a fall from fewer sources', () => {
    expect(trends([shown(17, 1)])).toEqual(['steady']);
    const partial = { monitoring: 'partial' } as const;
    expect(trends([shown(9, 8), shown(17, 1)], (i) => (i > 15 ? partial : {})).at(-1)).toBe('unknown');
  });

  it('knows no trend where nobody looked', () => {
    const dark = { attention: null, exposure: null, monitoring: 'unmonitored' } as const;
    expect(trends([shown(17, 9)], (i) => (i === 8 ? dark : {}))).toEqual(['unknown']);
    expect(trends(repeat(shown(3, 9), 1))).toEqual(['unknown']);
  });
});
