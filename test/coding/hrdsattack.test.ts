import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { evaluateHrdsattack } from '../../cli/commands/evaluate-hrdsattack.ts';
import { paragraphsOf } from '../../coding/evaluation/hrdsattack/article.ts';
import type { Scored } from '../../coding/evaluation/hrdsattack/hits.ts';
import { countryCode, type RawLabels, repaired } from '../../coding/evaluation/hrdsattack/labels.ts';
import { modelOf, modelText } from '../../coding/evaluation/hrdsattack/model.ts';
import { type Predicted, predict } from '../../coding/evaluation/hrdsattack/predict.ts';
import { articlesOf } from '../../coding/evaluation/hrdsattack/rows.ts';
import { measuresOf } from '../../coding/evaluation/hrdsattack/score.ts';
import { HRDSATTACK } from '../../coding/models/hrdsattack.model.ts';

const FILE = join(import.meta.dirname, '../fixtures/hrdsattack/articles.json');
const rows = JSON.parse(readFileSync(FILE, 'utf8'));
const model = modelOf(HRDSATTACK);
const folder = mkdtempSync(join(tmpdir(), 'tocsin-hrdsattack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RAW: RawLabels = {
  perpetrator_mention: true,
  perpetrator_type: 'state actor',
  violation_types: ['killing'],
  victims: [],
};

describe('labels are repaired as the authors do', () => {
  it.each([
    ['month', '07', 'July'],
    ['month', 'Ocober', 'October'],
    ['month', 'Januay', 'January'],
    ['month', 'Novermber', 'November'],
    ['month', 'N//A', null],
    ['month', '2015', null],
    ['year', '2021.0', '2021'],
    ['year', 'September', null],
    ['date', '12.0', '12'],
    ['date', '1839.0', null],
    ['date', 'unknown', null],
    ['city', 'None', null],
    ['city', 'N/a', null],
    ['region', ' Plateau ', 'Plateau'],
    ['country', null, null],
  ] as const)('%s %s is %s', (field, raw, label) => {
    expect(repaired({ ...RAW, [field]: raw })[field]).toBe(label);
  });

  it('drops "unknown" beside another type, and victims without a name', () => {
    const labels = repaired({
      ...RAW,
      violation_types: ['killing', 'unknown'],
      victims: [
        { victim_name: 'A', victim_type: ['journalist', 'journalist'] },
        { victim_name: null, victim_type: [] },
      ],
    });
    expect(labels.violation_types).toEqual(['killing']);
    expect(labels.victim_types).toEqual({ A: ['journalist'] });
  });

  it('knows countries by their aliases and the slips of the annotators', () => {
    expect(["People's Republic of China", 'China', 'England', 'Turrkey'].map(countryCode)).toEqual([
      'CHN',
      'CHN',
      'GBR',
      'TUR',
    ]);
  });
});

const EMPTY: Predicted = {
  ...{ country: null, region: null, city: null, year: null, month: null, date: null },
  perpetrator_mention: false,
  perpetrator_type: null,
  violation_types: [],
  victim_types: {},
};
const LABELS = repaired({
  ...RAW,
  country: 'China',
  year: '2020',
  victims: [{ victim_name: 'A', victim_type: ['journalist'] }],
});
const NONE = repaired({ ...RAW, perpetrator_mention: false, perpetrator_type: null });

function measured(scored: readonly Scored[]) {
  return new Map(measuresOf(scored).map((m) => [m.name, m] as const));
}

describe('figures of a known table', () => {
  const figures = measured([
    {
      labels: LABELS,
      predicted: {
        ...EMPTY,
        country: "People's Republic of China",
        year: '2020',
        perpetrator_mention: true,
        violation_types: ['killing', 'torture'],
        victim_types: { A: ['journalist'] },
      },
    },
    { labels: LABELS, predicted: { ...EMPTY, country: 'Japan', year: '2019', violation_types: ['killing'] } },
    { labels: NONE, predicted: { ...EMPTY, country: 'China', violation_types: ['other'] } },
  ]);

  it.each([
    ['country, as spelt', 0, 2],
    ['country, through the table of names', 1, 2],
    ['year', 1, 2],
    ['victim types, exact set', 1, 2],
    ['country left empty', 0, 1],
    ['year left empty', 1, 1],
    ['city left empty', 3, 3],
  ])('%s: %i of %i', (name, right, labelled) => {
    expect(figures.get(name)).toMatchObject({ right, labelled, figure: right / labelled });
  });

  it('counts F1 over all articles', () => {
    expect(figures.get('violation types, micro F1')?.figure).toBeCloseTo((2 * 2) / (2 * 2 + 2 + 1));
    expect(figures.get('perpetrator mention, F1')?.figure).toBeCloseTo(2 / 3);
  });

  it('has no figure and no interval where nothing is labelled', () => {
    expect(figures.get('month')).toMatchObject({ labelled: 0, figure: null, interval: null });
  });
});

describe('predictions', () => {
  it('read the main event', () => {
    const [arrest, abduction, none] = articlesOf(rows).map(({ article }) => predict(article, model));
    expect(arrest).toMatchObject({
      country: 'Belarus',
      city: 'Minsk',
      year: '2021',
      perpetrator_type: 'state actor',
    });
    expect(arrest?.violation_types).toContain('arbitrary detention');
    expect(arrest?.victim_types).toEqual({ 'Lumo Testova': ['journalist'] });
    expect(abduction).toMatchObject({ country: 'Nigeria', year: '2020', month: 'October', date: '3' });
    expect(abduction?.violation_types).toContain('kidnapping');
    expect(none).toMatchObject({ country: null, city: null, date: null });
  });

  it('are the same with the labels taken out', () => {
    const bare = rows.map(({ sample, merged_sample }: (typeof rows)[number]) => ({
      sample,
      merged_sample: {
        victims: merged_sample.victims.map(({ victim_name }: { victim_name: string | null }) => ({
          victim_name,
        })),
      },
    }));
    const of = (file: unknown) => articlesOf(file).map(({ article }) => predict(article, model));
    expect(articlesOf(bare).every(({ labels }) => labels === null)).toBe(true);
    expect(of(bare)).toEqual(of(rows));
    const apart = rows.map(({ sample, merged_sample }: (typeof rows)[number]) => ({
      sample,
      victims: merged_sample.victims.map(({ victim_name }: { victim_name: string | null }) => ({
        victim_name,
      })),
    }));
    expect(of(apart)).toEqual(of(rows));
  });

  it('come from a model whose file reads as it is written', () => {
    expect(modelText(modelOf(HRDSATTACK))).toBe(HRDSATTACK);
  });
});

describe('tocsin evaluate hrdsattack', () => {
  it('prints the figures and writes a line an article', async () => {
    const written: string[] = [];
    const spy = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((chunk) => written.push(String(chunk)) > 0);
    const predictions = join(folder, 'predictions.jsonl');
    const exit = await evaluateHrdsattack(FILE, { predictions, json: true, progress: false });
    spy.mockRestore();
    expect(exit).toBe(0);
    expect(JSON.parse(written.join(''))).toMatchObject({ articles: 3 });
    const lines = readFileSync(predictions, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(Object.keys(lines[0].predicted).sort()).toEqual(Object.keys(EMPTY).sort());
  });

  it('says what is wrong with another file, without quoting it', async () => {
    const path = join(folder, 'other.json');
    writeFileSync(path, JSON.stringify([{ sample: { 'Input.title': 'secret' } }]));
    await expect(evaluateHrdsattack(path, { progress: false })).rejects.toThrow(
      /shape of HRDsAttack: 0\.sample/,
    );
    await expect(evaluateHrdsattack(join(folder, 'none'), { progress: false })).rejects.toThrow(
      /cannot be read/,
    );
  });
});

it('paragraphs lose mark-up and keep their words', () => {
  expect(paragraphsOf('<p>A &amp; B</p> <p> <b>C</b>&#8217;s </p><p></p>')).toEqual(['A & B', 'C ’s']);
});
