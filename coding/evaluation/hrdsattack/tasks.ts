import type { Candidate } from '../../linear.ts';
import { articleFeatures } from './kinds.ts';
import { monthName } from './labels.ts';
import { countryCandidates } from './places.ts';
import type { Reading } from './reading.ts';
import { type PlacePart, placeCandidates } from './towns.ts';
import { type DatePart, dateCandidates } from './when.ts';

export const VIOLATIONS = [
  'arbitrary detention',
  'enforced disappearance',
  'kidnapping',
  'killing',
  'other',
  'torture',
] as const;

const PERPETRATORS = [
  'state actor',
  'other state actors',
  'other actors with permissions',
  'other actors without permissions',
  'other non-state actors',
  'regional orgs',
  'insufficient info',
] as const;

export const DATE_PARTS: readonly DatePart[] = ['year', 'month', 'date'];
const PLACE_PARTS: readonly PlacePart[] = ['city', 'region'];

/** What may be left empty, each with a least chance below which it is. */
export const OPTIONAL = ['country', 'region', 'city', 'year', 'month', 'date'] as const;
export type Optional = (typeof OPTIONAL)[number];

/** Candidates of all that is asked of an article, by task; the places ask for the country first. */
export function candidatesOf(reading: Reading): ReadonlyMap<string, readonly Candidate<string | null>[]> {
  const features = articleFeatures(reading);
  const yesOrNo: readonly Candidate<string | null>[] = [
    { value: 'yes', features },
    { value: 'no', features: new Map() },
  ];
  const perpetrators = PERPETRATORS.map((value) => ({
    value,
    features: new Map([...features].map(([name, on]) => [`${value}|${name}`, on])),
  }));
  return new Map<string, readonly Candidate<string | null>[]>([
    ['country', countryCandidates(reading)],
    ...DATE_PARTS.map((part) => [part, dateCandidates(reading, part)] as const),
    ['mention', yesOrNo],
    ['perpetrator', perpetrators],
    ...VIOLATIONS.map((type) => [`violation ${type}`, yesOrNo] as const),
  ]);
}

/** Candidates of the places of an article whose country is known or thought to be this one. */
export function placesOf(
  reading: Reading,
  country: string | null,
): ReadonlyMap<PlacePart, readonly Candidate<string | null>[]> {
  return new Map(PLACE_PARTS.map((part) => [part, placeCandidates(reading, part, country)]));
}

/** A date's candidate in the set's words: "2021", "February", "26". */
export function dateWord(part: DatePart, key: string): string | null {
  if (part === 'year') return key.slice(0, 4);
  return part === 'month' ? monthName(Number(key.slice(5, 7))) : String(Number(key.slice(8, 10)));
}
