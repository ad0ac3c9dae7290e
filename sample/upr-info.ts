import type { Exchange } from '../home/exchange.ts';
import type { Window } from '../schemas/flow.ts';
import { answer } from './answer.ts';
import { eveningOf } from './calendar.ts';
import { sampleCountry } from './places.ts';
import { type Random, randomFrom } from './random.ts';

const HOST = 'https://upr-info-database.uwazi.io';

/** Reviews in the archive. Nepal's second one is large and repeats most themes of the first; nothing else happens there. */
const REVIEWS = [
  { iso3: 'NPL', session: '36 - November 2020', count: 60, themes: 8 },
  { iso3: 'KEN', session: '35 - January 2020', count: 40, themes: 3 },
  { iso3: 'SEN', session: '45 - January 2024', count: 50, themes: 10 },
  { iso3: 'UGA', session: '40 - January 2022', count: 50, themes: 6 },
  { iso3: 'NPL', session: '50 - November 2025', count: 120, themes: 10 },
] as const;

const RECOMMENDERS = 'Norway|Brazil|Ghana|Japan|Portugal|Mexico|Tunisia|Chile|Canada|Uruguay'.split('|');
const RESPONSES = ['Supported', 'Supported', 'Supported', 'Noted'];
const ACTIONS = [
  '2 - Continuing action',
  '3 - Considering action',
  '4 - General action',
  '5 - Specific action',
];

/** Theme and what is asked for; the order decides which themes a review takes up. */
const ASKS: readonly (readonly [theme: string, ask: string])[] = [
  ['Detention', 'Publish a register of all places of detention'],
  ['Torture', 'End torture in custody and investigate every complaint of it'],
  ['Freedom of assembly', 'Amend the law on assemblies so that a notice is enough'],
  ["Women's rights", 'Raise the share of women among judges'],
  ['Rights of the child', 'Provide free schooling up to the age of sixteen'],
  ['Justice', 'Train prosecutors in the protection of witnesses'],
  ['Freedom of the press', 'Repeal criminal penalties for defamation'],
  ['Health', 'Bring clinics within a day of every village'],
  ['Persons with disabilities', 'Make polling stations accessible'],
  ['Environment', 'Consult herders before permits for mines are given'],
];
const MANNERS = [
  '',
  ' within two years',
  ' with help from civil society',
  ' in every province',
  ' without delay',
];

/** The count with the list of sessions, and one page of recommendations a session. */
export function uprInfoSnapshot(window: Window): readonly Exchange[] {
  const sessions = [...new Set(REVIEWS.map(({ session }) => session))];
  const received = eveningOf(window.to);
  const buckets = sessions.map((label) => ({ key: label, label, doc_count: 1 }));
  const canary = {
    rows: [],
    // The interface says 10,000 and `gte` for every larger number; the archive holds a small part.
    totalRows: 10_000,
    relation: 'gte',
    aggregations: { all: { session: { buckets } } },
  };
  return [
    page('canary', '?limit=0', undefined, canary, received),
    ...sessions.map((session, index) => {
      const rows = REVIEWS.flatMap((review, number) =>
        review.session === session ? rowsOf(review, number) : [],
      );
      const answered = { rows, totalRows: rows.length, relation: 'eq' };
      return page(
        'uwazi',
        `?session=${index + 1}&limit=300&from=0`,
        { session, from: 0 },
        answered,
        received,
      );
    }),
  ];
}

function page(
  kind: string,
  query: string,
  hint: { readonly session: string; readonly from: number } | undefined,
  content: object,
  received: string,
): Exchange {
  const base = { source_id: 'upr-info', kind, address: `${HOST}/api/search${query}` } as const;
  const request = hint === undefined ? base : { ...base, hint };
  return answer(request, received, 'application/json; charset=utf-8', JSON.stringify(content, null, 1));
}

function rowsOf(review: (typeof REVIEWS)[number], number: number): readonly object[] {
  const random = randomFrom(67867967 + number);
  return Array.from({ length: review.count }, (_, index) => {
    const [theme = '', ask = ''] = ASKS[index % review.themes] ?? [];
    const sharedId = `invented${number}x${String(index).padStart(3, '0')}`;
    return { _id: `${sharedId}en`, sharedId, title: ask, metadata: metadataOf(review, theme, ask, random) };
  });
}

function metadataOf(review: (typeof REVIEWS)[number], theme: string, ask: string, random: Random): object {
  const labelled = (label: string) => [{ value: label.toLowerCase(), label }];
  return {
    recommendation: [{ value: `${ask}${random.pick(MANNERS)}` }],
    state_under_review: labelled(sampleCountry(review.iso3).name),
    recommending_state: labelled(random.pick(RECOMMENDERS)),
    response: labelled(random.pick(RESPONSES)),
    issues: labelled(theme),
    session: labelled(review.session),
    action_category: labelled(random.pick(ACTIONS)),
  };
}
