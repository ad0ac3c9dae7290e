import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';
import type { About } from '../../schemas/flow.ts';
import { codedStatement } from '../../schemas/tables/violations.ts';
import { CASES, PUBLISHED } from './cases.ts';

const about: About = {
  published_on: PUBLISHED,
  countries: [],
  issuer: 'ohchr',
  title: null,
  language_code: 'en',
};
const coded = (body: string, more: Partial<About> = {}) =>
  code({ paragraph: '1', body, coded: true }, { ...about, ...more });

describe('code', () => {
  it.each(CASES)('%s', (sentence, expected) => {
    const rows = coded(sentence);
    if (expected === 'none') return expect(rows).toEqual([]);
    expect(rows[0]).toMatchObject(expected);
    for (const row of rows) codedStatement.parse(row);
  });

  it('gives killed and injured a row and a number each', () => {
    const rows = coded(
      'In the first half of 2021, 1,659 civilians were killed and 3,524 injured in Afghanistan.',
    );
    expect(rows.map((r) => [r.harm, r.count_min, r.statement_kind])).toEqual([
      ['killed', 1659, 'aggregate'],
      ['injured', 3524, 'aggregate'],
    ]);
  });

  it('reads English as English only, and only what a source marks as coded', () => {
    const body = 'Soldiers killed 12 villagers in Maungdaw.';
    expect(coded(body, { language_code: 'fr' })).toEqual([]);
    expect(coded(body, { language_code: 'ru' })).toEqual([]);
    expect(coded(body, { language_code: null })).toHaveLength(1);
    expect(code({ paragraph: '1', body, coded: false }, about)).toEqual([]);
  });

  it('takes the country from the passage, then from the only country of the document', () => {
    const [, later] = coded('The report covers Chad. It began in 2020. Soldiers killed 12 villagers.');
    expect(later ?? coded('The report covers Chad. Soldiers killed 12 villagers.')[0]).toMatchObject({
      country_iso3: 'TCD',
    });
    expect(coded('Soldiers killed 12 villagers.', { countries: ['TCD'] })[0]).toMatchObject({
      country_iso3: 'TCD',
    });
    expect(coded('Soldiers killed 12 villagers.', { countries: ['TCD', 'NER'] })[0]).toMatchObject({
      country_iso3: null,
    });
  });
});
