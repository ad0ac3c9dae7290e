import { describe, expect, it } from 'vitest';
import type { Article } from '../../coding/evaluation/hrdsattack/article.ts';
import { dateChances } from '../../coding/evaluation/hrdsattack/chances.ts';
import { countryWord } from '../../coding/evaluation/hrdsattack/country-word.ts';
import type { Model } from '../../coding/evaluation/hrdsattack/model.ts';
import { readArticle } from '../../coding/evaluation/hrdsattack/reading.ts';
import { dateCandidates } from '../../coding/evaluation/hrdsattack/when.ts';

function article(publishedOn: string | null, ...paragraphs: readonly string[]): Article {
  return {
    id: 1,
    title: 'Reporter held in the capital',
    publishedOn,
    paragraphs,
    victimNames: ['Lumo Testova'],
  };
}
const keys = (of: Article, part: 'year' | 'month' | 'date') =>
  dateCandidates(readArticle(of), part).map(({ value }) => value);

describe('candidates for the date of the main event', () => {
  it('are every mention, the publication and "not said"', () => {
    const told = article('2021-03-10', 'Testova was arrested on 3 May 2019.', 'She was freed on 3 May 2020.');
    expect(keys(told, 'date')).toEqual(['2019-05-03', '2020-05-03', null]);
    expect(keys(told, 'month')).toEqual(['2019-05', '2020-05', '2021-03', null]);
    expect(keys(told, 'year')).toEqual(['2019', '2020', '2021', null]);
  });

  it('are numbers alone, where the article names no date', () => {
    const silent = article('2021-03-10', 'Testova was arrested.');
    expect(keys(silent, 'date')).toEqual([null]);
    for (const part of ['year', 'month', 'date'] as const) {
      const values = dateCandidates(readArticle(silent), part).flatMap(({ features }) => [
        ...features.values(),
      ]);
      expect(values.every(Number.isFinite)).toBe(true);
    }
    expect(keys(article(null, 'Testova was arrested.'), 'year')).toEqual([null]);
  });

  it('take a day without a year that is nearly a year ago as the coming one', () => {
    expect(keys(article('2020-07-10', 'Her trial opens on September 5.'), 'date')).toEqual([
      '2020-09-05',
      null,
    ]);
  });

  it('know a deed beside the date, and a sentence that names a victim', () => {
    const [first] = dateCandidates(
      readArticle(article('2021-03-10', 'Testova was arrested on 3 May 2019.')),
      'date',
    );
    const on = ['deedBefore', 'victim', 'firstVictim', 'withYear', 'withDay'];
    expect(on.map((name) => first?.features.get(name))).toEqual(on.map(() => 1));
    expect(first?.features.get('weekday')).toBe(0);
  });
});

describe('chances of a month', () => {
  const model: Model = { weights: new Map([['year', new Map([['late', 6]])]]), least: new Map() };
  const at = (value: string | null, late: number) => ({ value, features: new Map([['late', late]]) });
  const candidates = new Map([
    ['year', [at('2020', 0), at('2021', 1), at(null, 0)]],
    ['month', [at('2020-05', 0), at('2021-06', 0), at(null, 0)]],
  ]);

  it('rise with the chance of its year and leave that of "not said" alone', () => {
    const chances = dateChances(model, 'month', candidates);
    expect(chances.get('June') ?? 0).toBeGreaterThan(2 * (chances.get('May') ?? 0));
    expect(chances.get(null)).toBeCloseTo(1 / 3);
    expect([...chances.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  });

  it('are none where there is no candidate but "not said"', () => {
    const none = new Map([['month', [at(null, 0)]]]);
    expect([...dateChances(model, 'month', none)]).toEqual([[null, 1]]);
  });
});

it('a country is written as the annotators mostly write it', () => {
  const reading = (text: string) => readArticle(article('2021-03-10', text));
  const scottish = reading('Police in Glasgow said on Friday that the Scottish court had ruled.');
  expect(countryWord('GBR', scottish)).toBe('Scotland');
  expect(countryWord('GBR', reading('British police said so.'))).toBe('United Kingdom');
  expect(countryWord('USA', scottish)).toBe('USA');
});
