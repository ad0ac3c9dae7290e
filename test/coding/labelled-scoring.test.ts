import { describe, expect, it } from 'vitest';
import { actCounts, familyCounts } from '../../coding/evaluation/labelled/acts.ts';
import { claimantClass } from '../../coding/evaluation/labelled/claimants.ts';
import { macroF1 } from '../../coding/evaluation/labelled/classes.ts';
import { claimsNews } from '../../coding/evaluation/labelled/current.ts';
import { factorJudgement, usability } from '../../coding/evaluation/labelled/factors.ts';
import {
  sameCountry,
  sameGroup,
  sameGroupClass,
  sameVoice,
} from '../../coding/evaluation/labelled/fields.ts';
import { groupsOf } from '../../coding/evaluation/labelled/groups.ts';
import type { Label } from '../../coding/evaluation/labelled/labels.ts';
import { type LabelledPassage, rowFor } from '../../coding/evaluation/labelled/matching.ts';
import { fieldMeasures, passageMeasures } from '../../coding/evaluation/labelled/measures.ts';
import { claimsMore, containsPeriod, samePeriod } from '../../coding/evaluation/labelled/periods.ts';
import { CLAIMANTS } from '../../coding/lexicon/claimants.ts';
import { GROUPS } from '../../coding/lexicon/groups.ts';
import { DET, LABEL, NONE, passage, ROW } from '../support/labelled.ts';

describe('the row held against a label', () => {
  it('is of the act, else the family, else the first; of several, of the kind', () => {
    const other = { act_code: 'KIL.massacre' };
    const pattern = { statement_kind: 'pattern' } as const;
    expect(rowFor(passage({}, DET, other, pattern, {}))).toMatchObject({
      act_code: 'KIL.execution',
      statement_kind: 'event',
    });
    expect(rowFor(passage({}, DET, other))).toMatchObject(other);
    expect(rowFor(passage({}, DET))).toMatchObject(DET);
    expect(rowFor(passage({}))).toBeUndefined();
  });
});

describe('act counts', () => {
  it('take one family a label; further ones are false unless the passage holds more', () => {
    const counts = (p: LabelledPassage) => Object.values(familyCounts(p));
    expect(counts(passage({}, {}, {}))).toEqual([1, 0, 0]);
    expect(counts(passage({}, {}, DET, DET))).toEqual([1, 1, 0]);
    expect(counts(passage({ flags: ['more'] }, DET))).toEqual([0, 0, 1]);
    expect(counts(passage({}))).toEqual([0, 0, 1]);
    expect(counts(passage(NONE, DET, {}))).toEqual([0, 2, 0]);
    expect(counts(passage(NONE))).toEqual([0, 0, 0]);
    expect(Object.values(actCounts(passage({}, { act_code: 'KIL.massacre' })))).toEqual([0, 1, 1]);
    expect(Object.values(actCounts(passage({}, {})))).toEqual([1, 0, 0]);
  });

  it('make micro F1, and kind its macro F1 with none as a class', () => {
    const found = passageMeasures([passage({}, {}), passage({}), passage(NONE, DET), passage(NONE)]);
    expect(found[0]).toMatchObject({ name: 'act family, micro F1', n: 4, figure: 0.5 });
    expect(found.find(({ name }) => name.startsWith('statement kind'))?.figure).toBe(0.5);
    const items = [
      { labelled: 'a', predicted: 'a' },
      { labelled: 'a', predicted: 'b' },
      { labelled: 'b', predicted: 'b' },
    ];
    expect(macroF1(items)).toBeCloseTo(2 / 3, 10);
    expect(macroF1([])).toBeNull();
  });
});

describe('fields', () => {
  it('compare voice, countries and groups by the words of the codebook', () => {
    expect(sameVoice(passage({ claimant: 'quoted:ngo' }), { ...ROW, asserted_by: 'amnesty' })).toBe(true);
    expect(sameVoice(passage({}), { ...ROW, asserted_by: 'amnesty' })).toBe(false);
    const two = passage({ country: 'BFA;MLI' }, {}, { country_iso3: 'BFA' });
    expect(sameCountry(two, ROW)).toBe(true);
    expect(sameCountry(passage({ country: null }), ROW)).toBe(false);
    const rohingya = { ...ROW, victim_group: 'civilians;rohingya' };
    expect(sameGroup(passage({ group: 'minorities' }), rohingya)).toBe(false);
    expect(sameGroupClass(passage({ group: 'minorities' }), rohingya)).toBe(true);
    expect(sameGroup(passage({}), { ...ROW, victim_group: 'civilians' })).toBe(true);
    expect(sameGroup(passage({}), rohingya)).toBe(false);
  });

  it('have a word of the codebook for every code of the lexicons', () => {
    for (const [, code] of CLAIMANTS) expect(claimantClass(code)).toMatch(/^[a-z_]+$/);
    for (const [, code] of GROUPS) expect(groupsOf(code)).toHaveLength(1);
    expect(() => groupsOf('martians')).toThrow('martians');
  });

  it('tell a finer date and a date that the text does not give', () => {
    const day = { ...ROW, occurred_from: '2024-03-05', occurred_to: '2024-03-05' };
    const undated: Label = { ...LABEL, from: null, to: null, precision: 'unknown' };
    expect([samePeriod(LABEL, ROW), samePeriod(LABEL, day)]).toEqual([true, false]);
    expect(containsPeriod(LABEL, { ...ROW, occurred_from: '2024-01-01' })).toBe(true);
    expect(containsPeriod(LABEL, day)).toBe(false);
    expect([claimsMore(LABEL, day), claimsMore(undated, day)]).toEqual(['finer', 'undated text']);
    expect(claimsMore(LABEL, ROW)).toBeNull();
    const measures = fieldMeasures([passage({}, {}), passage({}, { count_min: 2, count_max: 2 })]);
    expect(measures.find(({ name }) => name === 'count, accuracy')).toMatchObject({ n: 2, figure: 0.5 });
  });
});

describe('an asserted current event', () => {
  it('is an event row within three years, where the label has none', () => {
    expect(claimsNews(passage(NONE, {}))).toBe(true);
    expect(claimsNews(passage(NONE, { occurred_from: null, occurred_to: null }))).toBe(true);
    expect(claimsNews(passage(NONE, { occurred_from: '2021-05-14', occurred_to: '2021-05-14' }))).toBe(false);
    expect(claimsNews(passage(NONE, { statement_kind: 'pattern' }, { factuality: 'denied' }))).toBe(false);
    expect(claimsNews(passage({ register: 'denial' }, {}))).toBe(false);
  });
});

describe('risk factors', () => {
  it('are the union over rows; few labels or a low F1 make one unusable', () => {
    expect(factorJudgement(passage({}, {}), 'RF2')).toEqual({ predicted: true, labelled: false });
    expect(factorJudgement(passage({}), 'RF1')).toEqual({ predicted: false, labelled: true });
    expect([usability(null, 0), usability(0.9, 9), usability(0.59, 10), usability(0.6, 10)]).toEqual([
      'not measured',
      'not usable',
      'not usable',
      null,
    ]);
  });
});
