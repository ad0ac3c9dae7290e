import { describe, expect, it } from 'vitest';
import { characterRuns, skipPairs, tokenRuns } from '../../../coding/models/grams.ts';
import { hash } from '../../../coding/models/hash.ts';
import { arrestReadings } from '../../../coding/models/police-arrests.ts';
import { policeBlocks } from '../../../coding/models/police-features.ts';
import { policeLexiconTokens, policeTokens } from '../../../coding/models/police-tokens.ts';
import { actionBlocks } from '../../../coding/models/recommendation-features.ts';
import { bucketsOf, rowOf } from '../../../coding/models/rows.ts';

describe('tokens', () => {
  it('splits off punctuation, the possessive and mojibake, and masks numbers', () => {
    expect(policeTokens("The mob''s 1,200 men â€œranâ€�, he said.")).toEqual([
      'the',
      'mob',
      "'s",
      '<n>',
      'men',
      'ran',
      ',',
      'he',
      'said',
      '.',
    ]);
  });

  it('tells police firing from the firing of others', () => {
    const { tokens, hits } = policeLexiconTokens(
      'two youths were killed when the police opened fire on the mob.',
    );
    expect(tokens).toEqual([
      '@num',
      '@pers',
      'were',
      '@kill',
      'when',
      'the',
      '@pfire',
      'on',
      'the',
      '@mob',
      '.',
    ]);
    expect(hits.find((hit) => hit.token === '@pfire')?.words).toBe('police opened fire');
    expect(policeLexiconTokens('private firing killed two').tokens).not.toContain('@pfire');
  });

  it('knows an arrest that was not made', () => {
    expect(policeLexiconTokens('no arrests have been made').tokens).toContain('@noarrest');
    expect(policeLexiconTokens('forty men were rounded up').tokens).toContain('@arrested');
  });
});

describe('arrest readings', () => {
  it.each([
    ['police arrested 28 persons near the mill.', 'ak:said:police'],
    ['he was picked up from his shop.', 'ab:past:passive'],
    ['they will be arrested if they march.', 'ab:past:possible'],
    ['no arrests have been made.', 'ab:made:denied'],
    ['the union demanded the arrest of the mayor.', 'ab:noun:wanted'],
    ['the priests threatened to court arrest.', 'ar:closed'],
  ])('%s', (sentence, reading) => {
    expect(arrestReadings(sentence)).toContain(reading);
  });

  it('leave fears and other sentences alone', () => {
    expect(arrestReadings('he apprehended a threat to the shop.')).toEqual([]);
  });
});

describe('runs', () => {
  it('gives every run of tokens up to a length', () => {
    expect(tokenRuns('w:', ['a', 'b', 'c'], 2)).toEqual(['w:a', 'w:a b', 'w:b', 'w:b c', 'w:c']);
    expect(skipPairs('k:', ['a', 'b', 'c', 'd'])).toEqual(['k:a_c', 'k:b_d']);
  });

  it('gives every run of characters inside words, marked at their ends', () => {
    expect(characterRuns(['ban'], 3, 4)).toEqual([' ba', 'ban', 'an ', ' ban', 'ban ']);
    expect(characterRuns(['a'], 2, 5)).toEqual([' a', 'a ', ' a ']);
  });
});

describe('rows', () => {
  const idf = new Float64Array(2 ** 8).fill(1);

  it('hashes alike everywhere', () => {
    expect([hash(''), hash('police'), hash('Türkiye')]).toMatchInlineSnapshot(`
      [
        1572119809,
        2542369104,
        3251489549,
      ]
    `);
  });

  it('gives each block its weight as length and leaves unknown buckets out', () => {
    const row = rowOf([{ weight: 0.5, features: ['a', 'b', 'a'] }], idf, 8);
    expect(row.buckets.length).toBe(2);
    expect(Math.hypot(...row.values)).toBeCloseTo(0.5, 12);
    expect(rowOf([{ weight: 1, features: ['a'] }], new Float64Array(2 ** 8), 8).buckets.length).toBe(0);
  });

  it('keeps the same feature of two blocks apart', () => {
    expect(bucketsOf(['a'], 0, 16)).not.toEqual(bucketsOf(['a'], 1, 16));
  });
});

describe('features', () => {
  it('show a sentence its neighbours and its document', () => {
    const [first, second] = policeBlocks(['the mob burnt shops.', 'police stood by.']);
    expect(first?.[5]?.features).toContain('stood');
    expect(second?.[6]?.features).toContain('b:@mob');
    expect(first?.[10]?.features).toContain('b:@inact');
    expect(first?.[4]?.features).toEqual([]);
  });

  it('show the leading verb of a recommendation beside its means', () => {
    const features = actionBlocks('Improve equality by amending the family code').flatMap((b) => b.features);
    expect(features).toEqual(
      expect.arrayContaining(['P0:improve', 'C:by amending', 'HG:improve|amending', 'S:GEN SPE']),
    );
  });
});
