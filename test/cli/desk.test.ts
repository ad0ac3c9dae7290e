import { describe, expect, it } from 'vitest';
import { type CorrectionFlags, correctionOf } from '../../cli/correction.ts';
import { handleOf, sentenceOf } from '../../cli/desk-words.ts';
import { decisionOf, saysTheSame } from '../../cli/trigger-decision.ts';

const NOW = '2026-03-31T12:00:00.000Z';
const SAID = { by: 'desk-1', reason: 'The text says so.' };

describe('a correction', () => {
  const refused: readonly [string, Omit<CorrectionFlags, 'by' | 'reason'>][] = [
    ['a kind that needs a country without one', { kind: 'wrong_country' }],
    ['a kind that needs an act without one', { kind: 'wrong_act' }],
    ['a kind that needs another row without one', { kind: 'duplicate' }],
    ['a flag out of place', { kind: 'not_an_event', act: 'KIL.massacre' }],
    ['a country by its name', { kind: 'wrong_country', country: 'Sudan' }],
    ['an act that the typology does not have', { kind: 'wrong_act', act: 'KIL.nothing' }],
    ['a row that is a duplicate of itself', { kind: 'duplicate', of: 'abc' }],
  ];
  it.each(refused)('is refused: %s', (_, flags) => {
    expect(() => correctionOf('abc', { ...flags, ...SAID }, NOW)).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });

  it('is the same when it is said at another time', () => {
    const flags = { kind: 'wrong_country', country: 'SDN', ...SAID } as const;
    const [once, again] = [NOW, '2026-04-01T00:00:00.000Z'].map((time) => correctionOf('abc', flags, time));
    expect(once?.correction_id).toBe(again?.correction_id);
  });
});

describe('words of the desk', () => {
  it.each(['', 'd', 'Desk', '1desk', 'desk_1', 'desk 1', 'a-handle-that-is-too-long'])(
    'refuse the handle "%s"',
    (handle) => {
      expect(() => handleOf('--by', handle)).toThrow(/--by: write a handle/);
    },
  );

  it.each(['', '   ', 'x'.repeat(301), 'Zarnigor Tolipova was never there'])(
    'refuse the reason "%s"',
    (reason) => {
      expect(() => sentenceOf('--reason', reason)).toThrow(/--reason/);
    },
  );

  it('are trimmed', () => {
    expect(sentenceOf('--reason', ' The text says so. ')).toBe('The text says so.');
  });
});

describe('a decision on a trigger', () => {
  it('says the same when only its time differs, and not when its verdict does', () => {
    const confirmed = decisionOf('t', SAID, NOW);
    expect(saysTheSame(decisionOf('t', SAID, '2026-04-01T00:00:00.000Z'), confirmed)).toBe(true);
    expect(saysTheSame(decisionOf('t', { ...SAID, reject: true }, NOW), confirmed)).toBe(false);
  });
});
