import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';
import { LONGEST_SENTENCE, sentences } from '../../coding/sentences.ts';
import type { About } from '../../schemas/flow.ts';
import { codedStatement } from '../../schemas/tables/violations.ts';
import { CASES, PUBLISHED } from './cases.ts';

const about: About = {
  published_on: PUBLISHED,
  countries: ['MMR'],
  issuer: 'ohchr',
  title: null,
  language_code: null,
};
const coded = (body: string) => code({ paragraph: '1', body, coded: true }, about);

const fragment = fc.oneof(
  fc.constantFrom(...CASES.map(([sentence]) => sentence)),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    'killed',
    ' 12 ',
    'between 31 June and ',
    'since ',
    '99999999 people',
    '\n',
    ' by ',
    'not ',
  ),
);
const anyText = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(' '));

describe('code holds for any text', () => {
  it('gives valid rows: spans inside, intervals and counts in order, the same each time', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const rows = coded(body);
        expect(coded(body)).toEqual(rows);
        for (const row of rows) {
          codedStatement.parse(row);
          expect(row.char_start).toBeLessThan(row.char_end);
          expect(row.char_end).toBeLessThanOrEqual(body.length);
          if (row.occurred_from && row.occurred_to) expect(row.occurred_from <= row.occurred_to).toBe(true);
          if (row.count_min !== null && row.count_max !== null)
            expect(row.count_min).toBeLessThanOrEqual(row.count_max);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('cuts a passage of 1 MB without a full stop into pieces of bounded length that cover it', () => {
    const body = 'soldiers killed 12 people in Maungdaw and '.repeat(25_000);
    const pieces = sentences(body);
    expect(pieces.length).toBeLessThan((2 * body.length) / LONGEST_SENTENCE + 2);
    expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(pieces.reduce((sum, piece) => sum + piece.text.length, 0)).toBeGreaterThan(body.length * 0.99);
  });

  it('leaves no date finer than, or after, what was published', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const [row] = coded(`Soldiers killed 12 people in Maungdaw on ${iso}.`);
          const past = iso <= PUBLISHED;
          expect(row?.occurred_from).toBe(past ? iso : null);
          expect(row?.date_precision).toBe(past ? 'day' : 'unknown');
        },
      ),
    );
  });
});

const NAMES = [
  'Margaret Hollowell',
  'Thomas Okonkwo-Reed',
  'Abd al-Rahman ibn Yusuf al-Tikriti',
  'Fāṭima az-Zahrāʾ',
  'Umm Khalil al-Masri',
  'Daw Khin Myo Thant',
  'U Kyaw Zin Htet',
  'Ma Thida Soe',
  'María del Carmen Ibáñez Quiroga',
  'José Ángel Peña',
  'Jean-Baptiste Delacroix',
  'Aïssatou Diallo',
  'Léontine Mbuyi',
  'Jordan Chad',
  'Rose Khan',
  'Nasir Delacroix',
  'Bria Palma Hollowell',
]; // Invented people.

const TEMPLATES = [
  (n: string) => `Soldiers killed ${n}, a journalist, in Sittwe on 14 April.`,
  (n: string) => `${n} was arbitrarily detained by police in Cairo.`,
  (n: string) => `According to ${n}, three people were tortured by ${n} in Goma.`,
  (n: string) => `${n} and 12 others were abducted; ${n}'s family said gunmen killed them in ${n}.`,
  (n: string) => `The army denied that ${n} had been raped in Bamenda.`,
];

describe('no name is stored', () => {
  it.each(NAMES)('%s', (name) => {
    const parts = name
      .split(/[\s-]+/)
      .filter((part) => part.length > 2 && !['Jordan', 'Chad', 'del', 'ibn'].includes(part));
    for (const template of TEMPLATES) {
      const rows = coded(template(name));
      expect(rows.length).toBeGreaterThan(0);
      const said = JSON.stringify(
        rows.flatMap((row) => Object.values(row).filter((v) => typeof v === 'string')),
      ).toLowerCase();
      expect(said).not.toContain(name.toLowerCase());
      const words = new Set(said.split(/[^\p{L}\p{M}]+/u));
      for (const part of parts) expect(words.has(part.toLowerCase())).toBe(false);
    }
  });

  it('holds for any planted word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^X[a-z]{5,12}q$/), (name) => {
        for (const template of TEMPLATES) expect(JSON.stringify(coded(template(name)))).not.toContain(name);
      }),
    );
  });
});
