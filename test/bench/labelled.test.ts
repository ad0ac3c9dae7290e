import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ranked } from '../../bench/labelled/draw.ts';
import { PASSAGE, passagesOf, STATEMENT } from '../../bench/labelled/passages.ts';
import { stratumOf } from '../../bench/labelled/strata.ts';
import { readLabels, readPairLabels } from '../../cli/evaluation/labelled/label-files.ts';
import { cohenKappa, pairAgreement, passageAgreement } from '../../coding/evaluation/labelled/kappa.ts';
import type { Label } from '../../coding/evaluation/labelled/labels.ts';

const FOLDER = join(import.meta.dirname, '../../bench/labelled');

async function committed(name: string): Promise<Record<string, unknown>[]> {
  const lines = (await readFile(join(FOLDER, name), 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("Cohen's κ", () => {
  it('is 0.4 for the textbook table 20, 5, 10, 15', () => {
    const pairs = [
      ...times(20, ['yes', 'yes'] as const),
      ...times(5, ['yes', 'no'] as const),
      ...times(10, ['no', 'yes'] as const),
      ...times(15, ['no', 'no'] as const),
    ];
    const { n, observed, kappa } = cohenKappa('grants', pairs);
    expect([n, observed]).toEqual([50, 0.7]);
    expect(kappa).toBeCloseTo(0.4, 10);
  });

  it('is 1 where all agree, below 0 where less than chance, null where there is one value', () => {
    expect(
      cohenKappa('f', [
        ['a', 'a'],
        ['b', 'b'],
      ]).kappa,
    ).toBe(1);
    expect(
      cohenKappa('f', [
        ['a', 'b'],
        ['b', 'a'],
      ]).kappa,
    ).toBe(-1);
    expect(cohenKappa('f', times(3, ['a', 'a'] as const)).kappa).toBeNull();
    expect(cohenKappa('f', []).kappa).toBeNull();
  });
});

const NONE: Label = {
  ...{
    id: 'p1',
    register: 'other',
    act: 'none',
    kind: 'none',
    factuality: 'none',
    claimant: null,
    country: null,
  },
  ...{ from: null, to: null, precision: null, count_min: null, count_max: null, harm: null, group: null },
  ...{ rf: [], flags: [] },
};
const ROW: Label = {
  ...NONE,
  ...{ id: 'p2', register: 'finding', act: 'TOR.torture', kind: 'event', factuality: 'asserted' },
  ...{ claimant: 'quoted:ngo', country: 'MLI', precision: 'unknown', group: 'minorities:peul', rf: ['RF2'] },
};

describe('agreement per field', () => {
  it('takes the items of both, whatever their order, and the rows of both apart', () => {
    const b = [{ ...ROW, act: 'TOR.ill_treatment', group: 'minorities' }, NONE, { ...NONE, id: 'only of b' }];
    const found = new Map(passageAgreement([NONE, ROW], b).map((one) => [one.field, one]));
    expect(found.get('row or none')).toMatchObject({ n: 2, observed: 1, kappa: 1 });
    expect(found.get('act family')).toMatchObject({ n: 2, observed: 1 });
    expect(found.get('act')).toMatchObject({ n: 2, observed: 0.5 });
    expect(found.get('act (of rows)')).toMatchObject({ n: 1, observed: 0 });
    expect(found.get('group class (of rows)')).toMatchObject({ n: 1, observed: 1 });
    expect(found.get('group (of rows)')).toMatchObject({ n: 1, observed: 0 });
    expect(found.get('RF2')).toMatchObject({ n: 2, observed: 1, kappa: 1 });
  });

  it('counts unsure pairs as no, and refuses an item labelled twice', () => {
    const pair = (id: string, same: 'yes' | 'no' | 'unsure') => ({ id, same, flags: [] });
    const a = [pair('1', 'yes'), pair('2', 'unsure')];
    expect(pairAgreement(a, [pair('2', 'no'), pair('1', 'yes')])).toMatchObject({
      n: 2,
      observed: 1,
      kappa: 1,
    });
    expect(() => pairAgreement([...a, pair('1', 'no')], a)).toThrow('twice');
  });
});

describe('the drawn items', () => {
  it('are 400 passages, 100 of them held, and 300 pairs, without any text', async () => {
    const passages = await committed('passages.jsonl');
    expect(new Set(passages.map(({ id }) => id)).size).toBe(400);
    expect(passages.filter(({ held }) => held)).toHaveLength(100);
    const shape = ['end', 'file', 'held', 'id', 'record', 'sha256', 'start', 'stratum'];
    for (const passage of passages) expect(Object.keys(passage).sort()).toEqual(shape);
    const pairs = await committed('pairs.jsonl');
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(300);
    for (const pair of pairs) expect(Object.keys(pair).sort()).toEqual(['a', 'b', 'held', 'id', 'stratum']);
  });

  it.each([
    ['annotator A', 'labels-a', 'pairs-a'],
    ['annotator B', 'labels-b', 'pairs-b'],
    ['the third reading', 'gold', 'gold-pairs'],
  ])('have one label each of %s, in the words of the codebook', async (_, labels, pairs) => {
    const ids = async (name: string) => (await committed(name)).map(({ id }) => id);
    const ofPassages = await readLabels(join(FOLDER, `${labels}.jsonl`));
    expect(ofPassages.map(({ id }) => id)).toEqual(await ids('passages.jsonl'));
    const ofPairs = await readPairLabels(join(FOLDER, `${pairs}.jsonl`));
    expect(ofPairs.map(({ id }) => id)).toEqual(await ids('pairs.jsonl'));
  });
});

describe('passages', () => {
  const from = (text: string) => ({ file: 'f', record: '1', text, publishedOn: null, filedCountry: null });
  const sentence = 'Officers at the post on the northern road took two drivers away without any reason.';

  it('are runs of at most three sentences of one paragraph, found again by their span', () => {
    const text = `Too short.\n\n${[1, 2, 3, 4, 5].map(() => sentence).join(' ')}`;
    const found = passagesOf(from(text), PASSAGE);
    expect(found.map((one) => one.text.split('. ').length)).toEqual([3, 2]);
    for (const one of found) expect(text.slice(one.start, one.end).trim()).toBe(one.text);
  });

  it('as statements are single sentences; an abbreviation ends none', () => {
    const text = `${sentence} On Oct. 3 Gen. Brown told the press that nobody had been taken from the road.`;
    expect(passagesOf(from(text), STATEMENT).map((one) => one.text)).toEqual([
      sentence,
      text.slice(sentence.length + 1),
    ]);
  });

  it('are sorted by the first words that fit, those of the UPR database by their file', () => {
    expect(stratumOf('hrw/a.csv', 'The army denied that soldiers had killed anybody.')).toBe('denial');
    expect(stratumOf('hrw/a.csv', 'The state party should ratify the treaty.')).toBe('recommendation');
    expect(stratumOf('hrw/a.csv', 'At least 12 people were killed in March.')).toBe('aggregate');
    expect(stratumOf('hrw/a.csv', 'The valley is green.')).toBe('other');
    expect(stratumOf('upr-info/1-5.csv', 'The valley is green.')).toBe('recommendation');
  });

  it('are ranked by seed and id, whatever their order', () => {
    const id = (name: string) => name;
    expect(ranked(['a', 'b', 'c', 'd'], 's', id)).toEqual(ranked(['d', 'b', 'a', 'c'], 's', id));
    expect(ranked(['a', 'b', 'c', 'd'], 's', id)).not.toEqual(ranked(['a', 'b', 'c', 'd'], 'other', id));
  });
});
