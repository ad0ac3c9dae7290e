import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';
import type { CodedStatement } from '../../schemas/tables/violations.ts';

const rowOf = (body: string) => {
  const about = { countries: ['KEN'], issuer: 'hrw', title: null, language_code: null };
  return code({ paragraph: '1', body, coded: true }, { ...about, published_on: '2024-05-15' }).at(-1);
};

const cases: readonly (readonly [string, Partial<CodedStatement>])[] = [
  // Who says so.
  ['Police tortured two students, the mother of one of them said.', { asserted_by: 'families' }],
  ['“They beat us and tortured my brother,” a resident of Lumo said.', { asserted_by: 'witnesses' }],
  ['Police tortured two students, Human Rights Watch said.', { asserted_by: 'hrw' }],
  ['Soldiers reportedly tortured two students.', { asserted_by: 'unknown_source' }],
  ['Police arrested men who said they were teachers.', { asserted_by: 'hrw' }],
  ['According to the opposition leader, police tortured two men.', { asserted_by: 'opposition_party' }],
  // When: of the act's own clause, or not at all.
  ['On 3 May, the group released a report on how police tortured two men.', { occurred_from: null }],
  ['Police tortured two men by early March.', { occurred_from: null }],
  ['Police tortured a man who was released on 3 May.', { occurred_from: null }],
  [
    'Police tortured two men on 3 and 5 May.',
    { occurred_from: '2024-05-03', occurred_to: '2024-05-05', date_precision: 'range' },
  ],
  ['Police tortured two men in 2022.', { occurred_from: '2022-01-01', date_precision: 'year' }],
  // How many.
  ['Police arrested more than 160 people over posts.', { count_min: 160, count_max: null }],
  ['Police detained several lawyers over posts.', { count_min: null, count_max: null, count_kind: null }],
  ['Police arbitrarily detained her cousin.', { count_min: 1, count_max: 1 }],
  ['He was tortured in the cells.', { count_min: 1, count_max: 1 }],
  ['Police tortured farmers after an attack on civilians.', { count_min: null }],
  // Of whom.
  ['Militants abducted twelve Gumuz villagers.', { victim_group: 'gumuz' }],
  ['The raid hit a union of reporters. Police tortured two of them.', { victim_group: 'journalists' }],
  // Where.
  ['Police tortured a Malaysian national.', { country_iso3: 'KEN' }],
  ['The authorities arbitrarily detained him and deported him to Spain.', { country_iso3: 'KEN' }],
  // What the words show, and the act alone does not.
  ['Police tortured two men.', { risk_factors: null }],
  ['Amid fighting with rebels, soldiers tortured two men.', { risk_factors: 'RF1' }],
  ['Police tortured two men, and the guards enjoy impunity.', { risk_factors: 'RF2' }],
];

describe('fields of a row', () => {
  it.each(cases)('%s', (body, expected) => {
    expect(rowOf(body)).toMatchObject(expected);
  });
});
