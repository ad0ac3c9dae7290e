import type { Exchange } from '../home/exchange.ts';
import type { Window } from '../schemas/flow.ts';
import { answer } from './answer.ts';
import { eveningOf } from './calendar.ts';
import { SAMPLE_COUNTRIES } from './places.ts';
import { randomFrom } from './random.ts';

/** Invented observations of committees. `{c}`: the country. A practice is described, and no day is given. */
const CONCERNS: readonly { readonly body: string; readonly theme: string; readonly text: string }[] = [
  {
    body: 'CAT',
    theme: 'Torture',
    text: 'The Committee is concerned at persistent reports of torture in police stations of {c}.',
  },
  {
    body: 'CAT',
    theme: 'Detention',
    text: 'The Committee notes with concern the overcrowding of prisons in {c}, where cells hold twice their number.',
  },
  {
    body: 'CEDAW',
    theme: 'Violence against women',
    text: 'The Committee remains concerned about the high number of cases of sexual violence in {c}.',
  },
  {
    body: 'CRC',
    theme: 'Education',
    text: 'The Committee regrets that schools in the hills of {c} lack water.',
  },
  {
    body: 'CCPR',
    theme: 'Assembly',
    text: 'The Committee is concerned that police in {c} routinely disperse peaceful protests.',
  },
  {
    body: 'CERD',
    theme: 'Minorities',
    text: 'The Committee is concerned at reports of hate speech against minorities in {c}.',
  },
];
const ADVICE: readonly string[] = [
  'The State party should register every person deprived of liberty.',
  'The Committee recommends that the State party train judges in every province.',
  'The State party should end torture and punish it as a crime.',
  'The Committee urges the State party to give the ombudsman a budget of its own.',
];
/** Months in which committees adopt their texts: May and November. */
const SESSIONS = [
  '2023-05-19',
  '2023-11-24',
  '2024-05-17',
  '2024-11-22',
  '2025-05-16',
  '2025-11-21',
] as const;
const ROUND = 4;

/** The whole export as it stood on the last day of the window. */
export function uhriSnapshot(window: Window): readonly Exchange[] {
  const records = SESSIONS.flatMap((day, session) => (day <= window.to ? recordsOf(day, session) : []));
  const address = 'https://uhri.ohchr.org/api/uhri/export-results/export-full-en.json';
  const text = `\uFEFF${JSON.stringify(records, null, 1)}\n`;
  return [
    answer({ source_id: 'uhri', kind: 'export', address }, eveningOf(window.to), 'application/json', text),
  ];
}

/** Four States a session, in turn; three concerns and three pieces of advice each. */
function recordsOf(day: string, session: number): readonly object[] {
  return Array.from(
    { length: ROUND },
    (_, turn) => (session * ROUND + turn) % SAMPLE_COUNTRIES.length,
  ).flatMap((which) => {
    const country = SAMPLE_COUNTRIES[which];
    if (country === undefined) return [];
    const random = randomFrom(86028121 + 100 * session + which);
    const first = random.int(0, CONCERNS.length - 1);
    return Array.from({ length: 6 }, (_, number) => {
      const concern = CONCERNS[(first + number) % CONCERNS.length];
      const text = number % 2 === 0 ? concern?.text.replace('{c}', country.name) : random.pick(ADVICE);
      return {
        AffectedPersons: [],
        AnnotationId: uuid(session, which, number),
        AnnotationType: number % 2 === 0 ? '- Concerns/Observations' : '- Recommendations',
        Body: `- ${concern?.body}`,
        Countries: [country.name],
        DocumentId: uuid(session, which, 0),
        PublicationDate: `${day}T00:00:00`,
        PublicationDateOnUhri: `${day}T09:00:00.000`,
        Regions: [],
        Sdgs: [],
        Symbol: `${concern?.body}/C/${country.iso3}/CO/90`,
        Text: `${number + 9}.${text}`,
        Themes: [`- ${concern?.theme}`],
        UprCycle: null,
        UprPositions: [],
        UprRecommendingCountry: [],
        UprRecommendingRegions: [],
        UprSession: [],
      };
    });
  });
}

function uuid(session: number, country: number, number: number): string {
  const tail = 1_000_000 + 10_000 * session + 100 * country + number;
  return `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`;
}
