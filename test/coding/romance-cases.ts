import type { CodedStatement } from '../../schemas/tables/violations.ts';

type Expected = Partial<CodedStatement> | 'none';
type Case = readonly [language: 'fr' | 'es', sentence: string, expected: Expected];

const event = (act: string, more: Partial<CodedStatement> = {}): Partial<CodedStatement> => ({
  act_code: `${act}.unspecified`,
  statement_kind: 'event',
  factuality: 'asserted',
  ...more,
});
const pattern = (act: string, more: Partial<CodedStatement> = {}): Partial<CodedStatement> => ({
  ...event(act),
  statement_kind: 'pattern',
  ...more,
});
const on = (day: string) => ({ occurred_from: day, occurred_to: day, date_precision: 'day' as const });

/** Published on Friday 17 April 2026, filed under nothing. Own sentences. */
export const ROMANCE_CASES: readonly Case[] = [
  // Events
  [
    'fr',
    'Des soldats ont tué 12 villageois au Mali le 4 mars 2026.',
    event('KIL', { count_min: 12, count_max: 12, country_iso3: 'MLI', harm: 'killed', ...on('2026-03-04') }),
  ],
  [
    'fr',
    'Au moins 15 civils ont été tués dans le nord du Burkina Faso le 2 avril.',
    event('KIL', { count_min: 15, count_max: null, country_iso3: 'BFA', ...on('2026-04-02') }),
  ],
  [
    'fr',
    'Entre 10 et 20 personnes ont été enlevées en République démocratique du Congo du 3 au 5 mars 2026.',
    event('DIS', {
      count_min: 10,
      count_max: 20,
      country_iso3: 'COD',
      occurred_from: '2026-03-03',
      occurred_to: '2026-03-05',
      date_precision: 'range',
    }),
  ],
  [
    'fr',
    'Le 1er avril, la police a arrêté 9 journalistes au Tchad.',
    event('DET', { count_min: 9, country_iso3: 'TCD', harm: 'detained', ...on('2026-04-01') }),
  ],
  [
    'fr',
    'Plus de 1 200 habitants ont été contraints de fuir leurs maisons au Soudan du Sud en mars 2026.',
    event('DSP', { count_min: 1200, country_iso3: 'SSD', date_precision: 'month' }),
  ],
  [
    'fr',
    'Des miliciens ont violé 6 femmes en République centrafricaine le 10 février 2026.',
    event('SEX', { count_min: 6, country_iso3: 'CAF', harm: 'raped' }),
  ],
  [
    'fr',
    'Deux écoles ont été incendiées au Cameroun le 9 mars 2026.',
    event('OBJ', { country_iso3: 'CMR', count_min: null }),
  ],
  [
    'fr',
    'En mars 2026, 3 détenus ont été torturés en Birmanie.',
    event('TOR', { country_iso3: 'MMR', count_min: 3 }),
  ],
  [
    'fr',
    'Le 3 mars 2026, les autorités ont suspendu trois médias au Niger.',
    event('CIV', { country_iso3: 'NER' }),
  ],
  [
    'fr',
    'Un groupe armé a recruté 14 enfants en Haïti le 8 avril 2026.',
    event('CHD', { country_iso3: 'HTI', count_min: 14 }),
  ],
  [
    'fr',
    'Selon des témoins, 4 civils ont été tués au Mali le 4 mars 2026.',
    event('KIL', { standard_of_proof: 'allegation' }),
  ],
  [
    'es',
    'Soldados mataron a 12 aldeanos en Colombia el 4 de marzo de 2026.',
    event('KIL', { count_min: 12, count_max: 12, country_iso3: 'COL', harm: 'killed', ...on('2026-03-04') }),
  ],
  [
    'es',
    'Al menos 15 civiles fueron asesinados en el norte de México el 2 de abril.',
    event('KIL', { count_min: 15, count_max: null, country_iso3: 'MEX', ...on('2026-04-02') }),
  ],
  [
    'es',
    'Entre 10 y 20 personas fueron secuestradas en Haití del 3 al 5 de marzo de 2026.',
    event('DIS', { count_min: 10, count_max: 20, country_iso3: 'HTI', date_precision: 'range' }),
  ],
  [
    'es',
    'La policía detuvo a 9 periodistas en Nicaragua el 1 de abril de 2026.',
    event('DET', { count_min: 9, country_iso3: 'NIC', ...on('2026-04-01') }),
  ],
  [
    'es',
    'Más de 1.200 personas fueron desplazadas por la fuerza en Colombia en marzo de 2026.',
    event('DSP', { count_min: 1200, country_iso3: 'COL', date_precision: 'month' }),
  ],
  [
    'es',
    'Hombres armados violaron a 6 mujeres en Sudán del Sur el 10 de febrero de 2026.',
    event('SEX', { count_min: 6, country_iso3: 'SSD' }),
  ],
  [
    'es',
    'Dos escuelas fueron incendiadas en Myanmar el 9 de marzo de 2026.',
    event('OBJ', { country_iso3: 'MMR' }),
  ],
  [
    'es',
    'En marzo de 2026, 3 detenidas fueron torturadas en Venezuela.',
    event('TOR', { country_iso3: 'VEN', count_min: 3 }),
  ],
  [
    'es',
    'El 3 de marzo de 2026, las autoridades clausuraron 20 organizaciones en Nicaragua.',
    event('CIV', { country_iso3: 'NIC' }),
  ],
  [
    'es',
    'Un grupo armado reclutó a 14 niños en Colombia el 8 de abril de 2026.',
    event('CHD', { count_min: 14, country_iso3: 'COL' }),
  ],
  // Totals and practices
  [
    'fr',
    'Au total, 350 civils ont été tués au Mali en 2025.',
    event('KIL', {
      statement_kind: 'aggregate',
      count_min: 350,
      count_kind: 'period_total',
      date_precision: 'year',
    }),
  ],
  [
    'es',
    'Un total de 350 civiles fueron asesinados en Colombia en 2025.',
    event('KIL', { statement_kind: 'aggregate', count_min: 350, date_precision: 'year' }),
  ],
  ['fr', 'La torture reste systématique dans les prisons en Syrie.', pattern('TOR', { country_iso3: 'SYR' })],
  ['fr', 'Les arrestations arbitraires sont fréquentes au Burundi.', pattern('DET', { country_iso3: 'BDI' })],
  [
    'es',
    'La tortura sigue siendo una práctica generalizada en Siria.',
    pattern('TOR', { country_iso3: 'SYR' }),
  ],
  [
    'es',
    'Persisten las desapariciones forzadas y es frecuente la impunidad en México.',
    pattern('DIS', { country_iso3: 'MEX' }),
  ],
  [
    'fr',
    'Des détenus ont été torturés.',
    pattern('TOR', { country_iso3: null, occurred_from: null, count_min: null }),
  ],
  // Not asserted
  [
    'fr',
    "L'armée aurait tué 12 civils au Mali le 4 mars 2026.",
    { factuality: 'hypothetical', standard_of_proof: 'allegation' },
  ],
  [
    'es',
    'El ejército habría matado a 12 civiles en Colombia el 4 de marzo de 2026.',
    { factuality: 'hypothetical', standard_of_proof: 'allegation' },
  ],
  [
    'fr',
    'Le gouvernement nie que 12 civils aient été tués au Mali le 4 mars 2026.',
    { factuality: 'denied' },
  ],
  [
    'es',
    'El Gobierno negó que 12 civiles fueran asesinados en Colombia el 4 de marzo de 2026.',
    { factuality: 'denied' },
  ],
  ['fr', "Si l'armée était entrée, 12 civils ont été tués.", { factuality: 'hypothetical' }],
  // Nothing
  ['fr', "L'État devrait enquêter sur les 12 civils tués au Mali le 4 mars 2026.", 'none'],
  ['fr', 'Le Comité recommande que les personnes torturées en 2025 obtiennent réparation.', 'none'],
  ['fr', 'Mettre fin à la pratique généralisée de la torture, qui est interdite.', 'none'],
  ['fr', 'Aucun civil n’a été tué au Mali le 4 mars 2026.', 'none'],
  ['fr', 'Le 4 mars 2026, 12 civils ont été sauvés sans être tués.', 'none'],
  ['fr', "L'embargo et les droits des femmes ont été violés en 2025.", 'none'],
  ['fr', 'Le ministre a pris un arrêté et la police a arrêté de filmer les journalistes.', 'none'],
  ['fr', 'La Convention contre la torture est souvent citée.', 'none'],
  ['fr', 'Le 4 mars 2026, 12 personnes ont été tuées dans un accident au Mali.', 'none'],
  ['fr', 'Le 4 mars 2026, 12 soldats ont été tués dans des combats au Mali.', 'none'],
  ['fr', 'Il a été condamné pour avoir tué 2 femmes le 4 mars 2020.', 'none'],
  ['es', 'El Estado debería investigar a quienes mataron a 12 civiles en Colombia.', 'none'],
  ['es', 'El Comité recomienda que las personas torturadas en 2025 obtengan reparación.', 'none'],
  ['es', 'Poner fin a la práctica generalizada de la tortura, que es ilegal.', 'none'],
  ['es', 'Ningún civil fue asesinado en Colombia el 4 de marzo de 2026.', 'none'],
  ['es', 'Los derechos de las mujeres han sido violados en 2025.', 'none'],
  ['es', 'La Convención contra la Tortura es citada con frecuencia.', 'none'],
  ['es', 'El 4 de marzo de 2026, 12 personas resultaron muertas en un accidente en Perú.', 'none'],
  ['es', 'Fue condenado por haber asesinado a 2 mujeres el 4 de marzo de 2020.', 'none'],
  ['es', 'Es posible que 12 civiles hayan sido asesinados en Colombia.', 'none'],
  ['es', '¿Fueron asesinados 12 civiles en Colombia?', 'none'],
  // Countries and dates that are somebody else's
  ['fr', 'Des soldats du Rwanda ont tué 12 civils le 4 mars 2026.', event('KIL', { country_iso3: null })],
  [
    'fr',
    'Dans un communiqué du 5 mars 2026, la mission dit que 3 civils ont été tués au Mali.',
    event('KIL', { occurred_from: null }),
  ],
  [
    'es',
    'El embajador de Francia dijo que 3 civiles fueron asesinados el 4 de marzo de 2026.',
    event('KIL', { country_iso3: null }),
  ],
  ['fr', 'Le 4 mai 2026, 3 civils ont été tués au Mali.', event('KIL', { occurred_from: null })],
];
