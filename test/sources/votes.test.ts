import { describe, expect, it } from 'vitest';
import { rollCallOf, type Votes } from '../../sources/hrc-resolutions/roll-call.ts';
import { isListOfStates, resultIn, voteBlockIn } from '../../sources/hrc-resolutions/vote-block.ts';
import { adoptedSymbolIn, meetingDayIn, subjectOf } from '../../sources/hrc-resolutions/vote-subject.ts';

describe('voteBlockIn', () => {
  const text =
    'The voting was as follows: In favour: Albania, Bolivia (Plurinational State of), Bosnia and Herzegovina, ' +
    'Mali and Niger. Against: none Abstaining: Democratic Republic of the Congo3, Viet Nam] Rights of the child';

  it('finds the States of each list, whatever stands around them', () => {
    const block = voteBlockIn(text);
    expect(block?.called.map(({ iso3, vote }) => `${iso3} ${vote}`)).toEqual([
      'ALB yes',
      'BOL yes',
      'BIH yes',
      'MLI yes',
      'NER yes',
      'COD abstain',
      'VNM abstain',
    ]);
    expect(block?.complete).toBe(true);
  });

  it('does not take an empty list for nobody', () => {
    expect(voteBlockIn('In favour: Albania Against: Cuba Abstaining:')?.complete).toBe(false);
    expect(voteBlockIn('In favour: Albania Against: Cuba')?.complete).toBe(false);
  });

  it('sees no vote in a text that only speaks of one', () => {
    expect(voteBlockIn('Speaking in favour, Chile said: the text is good.')).toBeNull();
    expect(voteBlockIn('Against: Cuba')).toBeNull();
  });

  it.each([
    ['India, Côte d’Ivoire and Gabon', true],
    ['Against: China, Cuba', true],
    ['Situation of human rights in Peru', false],
    ['', false],
  ])('%j is a list of States: %s', (piece, expected) => {
    expect(isListOfStates(piece)).toBe(expected);
  });
});

describe('resultIn', () => {
  it.each([
    ['adopted by 29 votes to 6, with 12 abstentions', true, [29, 6, 12]],
    ['rejected by a recorded vote of 11 to 13, with 23 abstentions', false, [11, 13, 23]],
    ['was adopted as orally revised by 46 votes to none, with no abstentions', true, [46, 0, 0]],
    ['adopted by 1 vote to 3, with 1 abstention', true, [1, 3, 1]],
  ] as const)('%j', (text, adopted, [yes, no, abstentions]) => {
    expect(resultIn(text)).toEqual({ adopted, votes: { for: yes, against: no, abstentions } });
  });

  it.each(['adopted without a vote', 'adopted by 29 votes to 6', ''])('is null for %j', (text) => {
    expect(resultIn(text)).toBeNull();
  });
});

describe('subjectOf', () => {
  const introduced = 'X introduced draft resolution A/HRC/32/L.29, sponsored by Y.';
  it.each([
    ['a recorded vote was taken on draft resolution A/HRC/32/L.8/Rev.1.', [introduced], 'A/HRC/32/L.8/Rev.1'],
    ['a recorded vote was taken on the draft resolution.', [introduced], 'A/HRC/32/L.29'],
    ['a recorded vote was taken on amendment A/HRC/32/L.54 to paragraph 5.', [introduced], 'A/HRC/32/L.54'],
    [
      'a recorded vote was taken on the amendment.',
      ['Z introduced amendment A/HRC/32/L.54 to draft resolution A/HRC/32/L.29.'],
      'A/HRC/32/L.54',
    ],
    ['a recorded vote was taken on draft resolution A/HRC/S-34/L.1.', [], 'A/HRC/S-34/L.1'],
  ])('%j is on a text', (before, earlier, symbol) => {
    expect(subjectOf(before, earlier)).toMatchObject({ symbol });
  });

  it('does not guess among amendments, nor without a symbol, and tells a vote on a part apart', () => {
    const two = 'Z introduced amendment A/HRC/32/L.54 and amendment A/HRC/32/L.55.';
    expect(subjectOf('a recorded vote was taken on the amendment.', [two])).toBe('unknown');
    expect(subjectOf('a recorded vote was taken on the draft resolution.', [])).toBe('unknown');
    const part = 'a separate vote was taken on operative paragraph 5 of draft resolution A/HRC/32/L.29.';
    expect(subjectOf(part, [])).toBe('part');
  });

  it('reads the adopted symbol and the day of the meeting where they stand', () => {
    expect(adoptedSymbolIn('adopted by 3 votes to 1, with 1 abstention (resolution 58/18).')).toBe(
      'A/HRC/RES/58/18',
    );
    expect(adoptedSymbolIn('adopted without a vote (see decision S-4/101)')).toBe('A/HRC/DEC/S-4/101');
    expect(adoptedSymbolIn('recalling resolution 58/18, it was adopted')).toBeNull();
    expect(meetingDayIn('At the 55th meeting, on 3 April 2025, the Council')).toBe('3 April 2025');
    expect(meetingDayIn('At the same meeting, on 3 April')).toBeNull();
  });
});

describe('rollCallOf', () => {
  const totals: Votes = { for: 47, against: 0, abstentions: 0 };
  const yes = (iso3: string) => ({ iso3, vote: 'yes' as const });

  it('keeps no vote of a roll call with more names than members', () => {
    const called = Array.from({ length: 48 }, (_, i) => yes(`A${i}`));
    const steps = rollCallOf(called, totals, 47, 'x');
    expect(steps.next().value).toMatchObject({ code: 'too_many_votes' });
    expect(steps.next()).toMatchObject({ done: true, value: new Map() });
  });

  it('says nothing of one that adds up', () => {
    const called = Array.from({ length: 47 }, (_, i) => yes(`A${i}`));
    expect(rollCallOf(called, totals, 47, 'x').next().done).toBe(true);
  });
});
