import { interval } from '../bootstrap.ts';
import { countsOf, f1, type Judgement, summed } from '../counts.ts';
import {
  type Count,
  field,
  type Hits,
  leftEmpty,
  mentionJudgement,
  type Scored,
  sameCountry,
  samePlace,
  victims,
  violationJudgements,
} from './hits.ts';

/** A figure of the evaluation; shares and F1 from 0 to 1. */
export interface Measure {
  readonly name: string;
  readonly right: number | null;
  readonly labelled: number;
  readonly figure: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly bestKnown: string;
}

/** Best known: the authors' T5-large on the 100 articles of their test set, as issue 5 reads its figures. */
const SHARES: readonly (readonly [string, string, Count])[] = [
  [
    'country, as spelt',
    '66 of 89 (74 %)',
    field(
      (l, p) => l.country === p.country,
      (l) => l.country,
    ),
  ],
  ['country, through the table of names', '66 of 89 (74 %)', field(sameCountry, (l) => l.country)],
  [
    'region',
    '-',
    field(
      (l, p) => samePlace(l.region, p.region),
      (l) => l.region,
    ),
  ],
  [
    'year',
    '50 of 80 (62 %)',
    field(
      (l, p) => l.year === p.year,
      (l) => l.year,
    ),
  ],
  [
    'month',
    '33 of 48 (69 %)',
    field(
      (l, p) => l.month === p.month,
      (l) => l.month,
    ),
  ],
  [
    'day',
    '14 of 35 (40 %)',
    field(
      (l, p) => l.date === p.date,
      (l) => l.date,
    ),
  ],
  [
    'city',
    '23 of 45 (51 %)',
    field(
      (l, p) => samePlace(l.city, p.city),
      (l) => l.city,
    ),
  ],
  [
    'perpetrator type',
    '62 of 90 (69 %)',
    field(
      (l, p) => l.perpetrator_type === p.perpetrator_type,
      (l) => l.perpetrator_type,
    ),
  ],
  ['victim types, exact set', '72.4 %', victims(false)],
  ['victim types, exact set, where labelled', '-', victims(true)],
  ['country left empty', '0', leftEmpty('country')],
  ['year left empty', '0', leftEmpty('year')],
  ['month left empty', '0', leftEmpty('month')],
  ['day left empty', '0', leftEmpty('date')],
  ['city left empty', '0', leftEmpty('city')],
];

const F1S: readonly (readonly [string, string, (row: Scored) => readonly Judgement[]])[] = [
  ['perpetrator mention, F1', '96.8 %', mentionJudgement],
  ['violation types, micro F1', '71.4 %', violationJudgements],
];

/** All figures for a file's articles, with 95 % intervals over articles. */
export function measuresOf(rows: readonly Scored[]): readonly Measure[] {
  return [
    ...SHARES.map(([...measure]) => share(rows, ...measure)),
    ...F1S.map(([...measure]) => score(rows, ...measure)),
  ];
}

function share(rows: readonly Scored[], name: string, bestKnown: string, count: Count): Measure {
  const hits = rows.map(count);
  const total = added(hits);
  return {
    name,
    ...total,
    figure: ratio(total),
    interval: interval(hits, (drawn) => ratio(added(drawn))),
    bestKnown,
  };
}

function score(
  rows: readonly Scored[],
  name: string,
  bestKnown: string,
  judge: (row: Scored) => readonly Judgement[],
): Measure {
  const counts = rows.map((row) => countsOf(judge(row)));
  const { truePositives, falseNegatives } = summed(counts);
  return {
    name,
    right: truePositives,
    labelled: truePositives + falseNegatives,
    figure: f1(summed(counts)),
    interval: interval(counts, (drawn) => f1(summed(drawn))),
    bestKnown,
  };
}

function added(hits: readonly Hits[]): Hits {
  return {
    right: hits.reduce((sum, hit) => sum + hit.right, 0),
    labelled: hits.reduce((sum, hit) => sum + hit.labelled, 0),
  };
}

function ratio({ right, labelled }: Hits): number | null {
  return labelled === 0 ? null : right / labelled;
}
