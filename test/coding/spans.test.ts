import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityMentions } from '../../coding/cities.ts';
import { code } from '../../coding/code.ts';
import { personCounts } from '../../coding/counts.ts';
import { findCues, wordsOf } from '../../coding/cues.ts';
import { datesOf } from '../../coding/dates.ts';
import { ACTORS } from '../../coding/lexicon/actors.ts';
import { PLACES } from '../../coding/lexicon/gazetteer.ts';
import { GROUPS } from '../../coding/lexicon/groups.ts';
import { lower } from '../../coding/phrases.ts';
import { findTriggers, findWiderTriggers } from '../../coding/triggers.ts';
import { countryMentions } from '../../schemas/country-mentions.ts';
import type { CodedStatement } from '../../schemas/tables/violations.ts';
import { CASES, PUBLISHED } from './cases.ts';

const coded = (body: string) =>
  code(
    { paragraph: '1', body, coded: true },
    { published_on: PUBLISHED, countries: ['MMR'], issuer: 'ohchr', title: null, language_code: null },
  );

interface Part {
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function partsOf(row: CodedStatement, body: string): Part[] {
  return (row.spans ?? '').split(';').map((part) => {
    const [, role = '', start, end] = /^([a-z]+):(\d+)-(\d+)$/.exec(part) ?? [];
    const words = body.slice(Number(start), Number(end)).replace(/\s/g, ' ');
    return { role, start: Number(start), end: Number(end), words };
  });
}

const values = <T>(entries: Iterable<readonly [string, T]>, phrase: string): T[] =>
  [...entries].flatMap(([name, value]) => (name === phrase ? [value] : []));

/** Whether the words alone, read again, give the row's codes of that role. */
function says({ role, words }: Part, row: CodedStatement): boolean {
  // The rest of the sentence may say which act of the family it was: an arrest for words is arbitrary.
  if (role === 'act') return actsOf(words).some(({ act }) => act.startsWith(row.act_family));
  if (role === 'actor') return values(ACTORS, lower(words)).some(({ org }) => org === row.perpetrator_org);
  if (role === 'group')
    return values(GROUPS, lower(words)).some((g) => row.victim_group?.split(';').includes(g));
  if (role === 'count')
    return personCounts(`${words} people`).some((c) => c.min === row.count_min && c.max === row.count_max);
  if (role === 'place') return countriesIn(words).includes(row.country_iso3);
  return role === 'date' && datesOf(words, PUBLISHED).some(({ period }) => period.from === row.occurred_from);
}

const actsOf = (words: string) => [
  ...findTriggers(words),
  ...findWiderTriggers(words, []),
  ...findCues(wordsOf(words), []),
];

function countriesIn(words: string): (string | null)[] {
  return [
    ...countryMentions(words).map(({ iso3 }) => iso3),
    ...values(PLACES, words).map(({ iso3 }) => iso3),
    ...cityMentions(words).flatMap(({ value }) => value.map(({ iso3 }) => iso3)),
  ];
}

const fragment = fc.oneof(
  fc.constantFrom(...CASES.map(([sentence]) => sentence)),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('killed', ' 12 ', 'since ', '\n', ' by ', '(Geneva) – ', '. '),
);
const anyText = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(' '));

describe('spans', () => {
  it('show the words of act, actor, group, count, place and date', () => {
    const body = 'The mission met there. On 14 April, soldiers killed at least 12 journalists in Maungdaw.';
    const [row] = coded(body);
    expect(row && partsOf(row, body).map(({ role, words }) => [role, words])).toEqual([
      ['act', 'killed'],
      ['actor', 'soldiers'],
      ['group', 'journalists'],
      ['count', 'at least 12'],
      ['place', 'Maungdaw'],
      ['date', '14 April'],
    ]);
  });

  it('are none for what is said elsewhere or not at all', () => {
    const body = 'The report covers Chad. Ten people were arbitrarily detained.';
    const [row] = coded(body);
    expect(row?.country_iso3).toBe('TCD');
    expect(row && partsOf(row, body).map(({ role }) => role)).toEqual(['act', 'count']);
  });

  it.each(CASES)('hold the words that gave the codes: %s', (body) => {
    for (const row of coded(body)) {
      const parts = partsOf(row, body);
      expect(parts.filter((part) => !says(part, row))).toEqual([]);
    }
  });

  it('lie inside the statement in any text, one for each code that its words gave', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        for (const row of coded(body)) {
          const parts = partsOf(row, body);
          for (const { role, start, end } of parts) {
            expect(['act', 'actor', 'group', 'count', 'place', 'date']).toContain(role);
            expect(start).toBeGreaterThanOrEqual(row.char_start);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(row.char_end);
          }
          const roles = new Set(parts.map(({ role }) => role));
          expect(roles.has('act')).toBe(true);
          // One or two persons who are named or described are counted without words of number.
          if (roles.has('count')) expect(row.count_min ?? row.count_max).not.toBeNull();
          if ((row.count_max ?? row.count_min ?? 0) > 2) expect(roles.has('count')).toBe(true);
          expect(roles.has('date')).toBe(row.occurred_from !== null);
          // A sentence without a group takes the one before it, whose words stand elsewhere.
          if (roles.has('group')) expect(row.victim_group).not.toBeNull();
          // "Gunmen" are named and of no known class.
          if (row.perpetrator_class !== 'unknown') expect(roles.has('actor')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
