import { describe, expect, it } from 'vitest';
import { actCandidates } from '../../coding/candidates.ts';
import { findCues, wordsOf } from '../../coding/cues.ts';
import { reported } from '../../coding/gate.ts';
import { findTriggers, findWiderTriggers } from '../../coding/triggers.ts';

const actsOf = (body: string) => reported(actCandidates(body)).map(({ trigger }) => trigger.act);

describe('the gate', () => {
  it.each([
    [
      'Soldiers took the two activists away and their whereabouts have remained unknown since.',
      'DIS.enforced_disappearance',
    ],
    [
      'Guards barred the inmates from medical care and left them in deplorable conditions.',
      'TOR.inhuman_detention_conditions',
    ],
    ['Villagers were killed by landmines that the rebels had laid on the road.', 'ATT.prohibited_weapon'],
    ['Police arrested a journalist on Monday.', 'DET.arbitrary_arrest'],
  ])('lets through: %s', (body, act) => {
    expect(actsOf(body)).toContain(act);
  });

  it.each([
    ['The film tells of a murder in Paris.'],
    ['Police arrested two men for robbery.'],
    ['The State should stop arbitrary arrests.'],
    ['Rebels attacked an army post and killed nine soldiers.'],
    [''],
  ])('keeps out: %s', (body) => {
    expect(actsOf(body)).toEqual([]);
  });
});

describe('wider rules and words', () => {
  it('leave alone what the rules already read', () => {
    const text = 'Three men were beaten for being gay in Kampala.';
    const sure = findTriggers(text);
    expect(sure.map(({ act }) => act)).toEqual(['PER.bias_attack']);
    expect(findWiderTriggers(text, sure)).toEqual([]);
    expect(findCues(wordsOf(text), sure)).toEqual([]);
  });

  it('give one trigger for each family, with its span', () => {
    const text = 'Two teachers were last seen on Monday; nobody has seen them.';
    const [only] = findCues(wordsOf(text), []);
    expect(only).toMatchObject({ act: 'DIS.enforced_disappearance', start: 18, end: 27 });
  });
});
