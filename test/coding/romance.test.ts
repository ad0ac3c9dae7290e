import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../../coding/code.ts';
import type { About } from '../../schemas/flow.ts';
import { codedStatement } from '../../schemas/tables/violations.ts';
import { PUBLISHED } from './cases.ts';
import { ROMANCE_CASES } from './romance-cases.ts';

const about: About = {
  published_on: PUBLISHED,
  countries: [],
  issuer: 'ohchr',
  title: null,
  language_code: 'fr',
};
const coded = (body: string, language_code: string, more: Partial<About> = {}) =>
  code({ paragraph: '1', body, coded: true }, { ...about, language_code, ...more });

describe('code reads French and Spanish by family', () => {
  it.each(ROMANCE_CASES)('%s: %s', (language, sentence, expected) => {
    const rows = coded(sentence, language);
    for (const row of rows) codedStatement.parse(row);
    if (expected === 'none') return expect(rows).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(expected);
  });

  it('takes the country from the passage, then from the only one of the document', () => {
    expect(coded('La mission a travaillé au Mali. Le 4 mars, 3 civils ont été tués.', 'fr')[0]).toMatchObject(
      {
        country_iso3: 'MLI',
      },
    );
    expect(
      coded('El 4 de marzo, 3 civiles fueron asesinados.', 'es', { countries: ['COL'] })[0],
    ).toMatchObject({
      country_iso3: 'COL',
    });
  });

  it('points to the sentence, accents and curly apostrophes included', () => {
    const body = 'L’enquête a commencé. L’armée a tué 3 civils au Mali le 4 mars 2026. Elle continue.';
    const [row] = coded(body, 'fr');
    expect(body.slice(row?.char_start, row?.char_end)).toBe('L’armée a tué 3 civils au Mali le 4 mars 2026.');
  });
});

describe('holds for any text', () => {
  const fragment = fc.oneof(
    fc.constantFrom(...ROMANCE_CASES.map(([, sentence]) => sentence)),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '123 456 789 012 personnes',
      'entre 9 et 3 civils',
      'le 31 juin',
      'depuis 2030',
      'tués',
      'de 31 de febrero',
      '\n',
    ),
  );
  it('gives valid rows inside the text, the same each time', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 6 }), fc.constantFrom('fr', 'es'), (parts, language) => {
        const body = parts.join(' ');
        const rows = coded(body, language);
        expect(coded(body, language)).toEqual(rows);
        for (const row of rows) {
          codedStatement.parse(row);
          expect(row.char_end).toBeLessThanOrEqual(body.length);
          if (row.occurred_from && row.occurred_to) expect(row.occurred_from <= row.occurred_to).toBe(true);
          if (row.count_min !== null && row.count_max !== null)
            expect(row.count_min <= row.count_max).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to a long text without a full stop', () => {
    const started = performance.now();
    coded('les femmes dont des civils ont été violées tués et 12 personnes '.repeat(4000), 'fr');
    coded('las mujeres y los civiles que fueron violadas y 12 personas '.repeat(4000), 'es');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

// Invented people.
const FRENCH = [
  'Jean-Baptiste Delacroix',
  'Aïssatou Diallo',
  'Léontine Mbuyi',
  'Maurice Chad',
  'Rose Mali Tchad',
];
const SPANISH = [
  'María del Carmen Ibáñez Quiroga',
  'José Ángel Peña',
  'Guadalupe Colombia Ríos',
  'Chad Moreno',
];

describe('no name is stored', () => {
  const templates = [
    [
      'fr',
      (n: string) => `Des soldats ont tué ${n}, une journaliste, et 3 civils au Mali le 4 mars 2026.`,
      FRENCH,
    ],
    ['fr', (n: string) => `D'après ${n}, 2 femmes ont été torturées par ${n} en 2026.`, FRENCH],
    [
      'es',
      (n: string) => `Soldados mataron a ${n}, una periodista, y a 3 civiles en Perú el 4 de marzo de 2026.`,
      SPANISH,
    ],
    ['es', (n: string) => `Según ${n}, 2 mujeres fueron torturadas por ${n} en 2026.`, SPANISH],
  ] as const;
  it.each(templates.flatMap(([l, t, names]) => names.map((n) => [l, t(n), n] as const)))(
    '%s: %s',
    (language, text, name) => {
      const rows = coded(text, language);
      expect(rows.length).toBeGreaterThan(0);
      const said = JSON.stringify(rows).toLowerCase();
      for (const part of name.split(/[\s-]+/).filter((p) => p.length > 3))
        expect(said).not.toContain(part.toLowerCase());
      expect(['MLI', 'PER', null]).toContain(rows[0]?.country_iso3);
    },
  );
});
