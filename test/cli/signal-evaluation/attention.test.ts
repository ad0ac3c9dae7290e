import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionAsOf, monthsWithText, volume } from '../../../cli/evaluation/signals/backtest/attention.ts';
import type { Fact } from '../../../cli/evaluation/signals/backtest/facts.ts';
import { textFacts } from '../../../cli/evaluation/signals/backtest/facts.ts';
import { leadTimes } from '../../../cli/evaluation/signals/backtest/lead-time.ts';

const fact = (known_at: string, kind: Fact['kind'], what = 'Situation', by: string | null = null): Fact => ({
  country: 'SSD',
  known_at,
  kind,
  what,
  by,
});

describe('the attention score', () => {
  it('adds its four parts', () => {
    const facts = [
      fact('2015-03-01', 'text', 'Situation of human rights in South Sudan'),
      fact('2015-07-02', 'text', 'Mission to South Sudan'),
      fact('2011-09-01', 'text'),
      ...['KEN', 'UGA', 'NOR'].map((by) =>
        fact('2011-05-13', 'recommendation', 'Impunity;Poverty;Detention', by),
      ),
      ...['KEN', 'UGA'].map((by) =>
        fact('2011-05-13', 'recommendation', 'Torture and other CID treatment', by),
      ),
    ];
    const parts = attentionAsOf(facts, '2015-12-31');
    // m = 1 text in the 5 years before: 0.2 a year, so z = (2 - 0.2) / sqrt(0.5) > 2. The review is 55 months old.
    expect(parts).toMatchObject({ texts: 2 / 3, rise: 1, sitting: 0.5, recommended: 0 });
    expect(parts.score).toBeCloseTo(2 / 3 + 1.5, 12);
    expect(attentionAsOf(facts, '2015-10-31').recommended).toBeCloseTo(1 / 3, 12);
  });

  it('takes a special session for two years, and leaves outcomes of the review to the volume', () => {
    const facts = [fact('2014-12-11', 'special_session', 'S-26'), fact('2015-03-19', 'outcome')];
    expect(attentionAsOf(facts, '2016-11-30').score).toBe(1);
    expect(attentionAsOf(facts, '2016-12-31').score).toBe(0);
    expect([volume(facts, '2015-12-31'), monthsWithText(facts, '2015-12-31')]).toEqual([1, 0]);
  });

  it('does not change by anything that was known later', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(Date.UTC(2008, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    const anyFact = fc.record({
      country: fc.constant('SSD'),
      known_at: day,
      kind: fc.constantFrom('text', 'outcome', 'special_session', 'recommendation'),
      what: fc.constantFrom(
        'Situation of human rights in South Sudan',
        'Impunity',
        'Torture and other CID treatment',
      ),
      by: fc.constantFrom('KEN', 'UGA', 'NOR', 'FRA'),
    });
    const lastDay = fc.integer({ min: 2009, max: 2017 }).map((year) => `${year}-12-31`);
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 60 }), lastDay, (facts, origin) => {
        const then = facts.filter(({ known_at }) => known_at <= origin);
        expect(attentionAsOf(facts, origin)).toEqual(attentionAsOf(then, origin));
        expect(volume(facts, origin)).toBe(volume(then, origin));
        expect(monthsWithText(facts, origin)).toBe(monthsWithText(then, origin));
      }),
    );
  });
});

describe('facts from the catalogue of texts', () => {
  const HEADER =
    'record_id,symbol,title,statement,date,year,body,collection,vote_type,meeting,meeting_type,agenda_item_no,agenda_item_title,agenda_symbol,agenda_subject,main_sponsors,draft,yes,no,abstain,nonvoting,total,n_rollcall,url_resolution,url_draft,record_url';
  const row = (id: number, symbol: string, title: string, vote = 'ADOPTED WITHOUT VOTE') =>
    `${id},${symbol},${title},,2014-03-28,2014,Human Rights Council,V,${vote},,,4.,,,,,,,,,,,0,,,`;

  it('are told of the one country in a title, and of nobody where it names several or none', async () => {
    const csv = [
      HEADER,
      row(1, 'A/HRC/RES/25/26', 'Situation of human rights in Myanmar : resolution /'),
      row(2, 'A/HRC/RES/25/26', 'Situation of human rights in Myanmar : resolution /'),
      row(3, 'A/HRC/RES/25/1', 'Human rights of the child : resolution /'),
      row(4, 'A/HRC/RES/25/2', 'Conflict between Chad and Sudan : resolution /'),
      row(5, 'A/HRC/DEC/25/114', 'Outcome of the universal periodic review : Malta : decision /'),
      row(6, 'A/HRC/25/L.3', 'Situation of human rights in Belarus : amendment /'),
      row(7, 'A/HRC/25/L.4', 'Situation of human rights in Belarus : resolution /', 'WITHDRAWN'),
      row(8, 'A/HRC/RES/S-20/1', 'Situation of human rights in the Central African Republic : resolution /'),
    ].join('\n');
    const { facts, adopted, several } = await textFacts(csv, 'resolutions.csv');
    expect(facts.map(({ country, kind }) => `${country} ${kind}`)).toEqual([
      'MMR text',
      'MLT outcome',
      'CAF special_session',
      'CAF text',
    ]);
    expect([adopted, several]).toEqual([5, 1]);
  });
});

describe('lead time', () => {
  it('counts months back to the first sign and to the start of the alarm, and leaves the month of the onset out', () => {
    const facts = [
      fact('2010-03-26', 'text'),
      fact('2010-10-01', 'text'),
      fact('2012-09-28', 'text', 'Technical assistance for South Sudan'),
      fact('2013-08-15', 'special_session', 'S-1'),
      fact('2013-12-16', 'special_session', 'S-2'),
    ];
    const [juba, ...others] = leadTimes((country) => (country === 'SSD' ? facts : []));
    expect(juba).toMatchObject({ country: 'SSD', sign: 15, alarm: 4, chronic: false });
    expect(others.map(({ sign, alarm }) => [sign, alarm])).toEqual(Array(4).fill([null, null]));
  });
});
