import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';

const periods = (body: string) =>
  code(
    { paragraph: '1', body, coded: true },
    { published_on: '2024-05-15', countries: [], issuer: 'ohchr', title: null, language_code: 'en' },
  ).map((row) => [row.occurred_from, row.occurred_to, row.date_precision]);

describe('events without a date beside a time long past', () => {
  it('belong to that time', () => {
    expect(
      periods('The war began in the village in March 1999. The journalist was beheaded by militiamen.'),
    ).toEqual([['1999-03-01', '1999-03-31', 'month']]);
  });

  it('get no day that was said of another sentence', () => {
    expect(periods('The trial opened on 3 May 2002. The journalist was beheaded by militiamen.')).toEqual([
      ['2002-01-01', '2002-12-31', 'year'],
    ]);
  });

  it('stay undated where the passage speaks of a recent time too, or of none before them', () => {
    const recent = 'The war began in 1999. A court sat in 2023. The journalist was beheaded by militiamen.';
    expect(periods(recent)).toEqual([[null, null, 'unknown']]);
    expect(periods('The journalist was beheaded by militiamen. The war ended in 1999.')).toEqual([
      [null, null, 'unknown'],
    ]);
  });
});
