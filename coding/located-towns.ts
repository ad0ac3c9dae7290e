import { type City, type CityMention, cityMentions } from './cities.ts';
import type { Where } from './places.ts';

/** "in Kozhikode", "near the city of Jos": words that make the name after them a place. */
const IN =
  /\b(?:in|at|near|outside|across|throughout)\s(?:(?:the|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|capital|city|town|village|province|region|state|district|of)\s){0,4}$/i;
/** Seats of courts, organisations and newsrooms: more is said there than done. */
const SPEAKERS = new Set([
  'Geneva',
  'New York',
  'Washington',
  'London',
  'Brussels',
  'The Hague',
  'Vienna',
  'Paris',
]);
const LEAST_PEOPLE = 30;
/** So large is a town whose name gives the country by itself, and so many times larger than its namesakes. */
const LARGE = 300;
const TIMES_LARGER = 10;
const NAME_BEHIND =
  /^(?:['’]s\b| (?!State|Province|Region|City|Town|County|District|Governorate|Oblast|Police)\p{Lu})/u;

/**
 * The town or first-level area that a sentence places something in, next to `at`: one of the country, or where
 * the country is not known from the sentence (`mayMove`) a large town whatever its country. Only a name after a
 * word of place and with no other name behind it is taken, because towns' names are persons' names too.
 */
export function locatedTown(
  sentence: string,
  at: number,
  iso3: string | null,
  mayMove: boolean,
): Where | undefined {
  const hits = cityMentions(sentence)
    .filter((hit) => IN.test(sentence.slice(Math.max(0, hit.start - 60), hit.start)))
    .filter((hit) => !NAME_BEHIND.test(sentence.slice(hit.end, hit.end + 24)))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  for (const hit of hits) {
    const city = cityOf(hit, iso3, mayMove);
    if (!city) continue;
    const place = city.kind === 'town' ? hit.name : null;
    return { iso3: city.iso3, admin1: city.admin1, place, span: { start: hit.start, end: hit.end } };
  }
  return undefined;
}

function cityOf(hit: CityMention, iso3: string | null, mayMove: boolean): City | undefined {
  const inside = hit.value.find((city) => city.iso3 === iso3 && city.people >= LEAST_PEOPLE);
  if (inside || !mayMove || SPEAKERS.has(hit.name)) return inside;
  const [largest] = hit.value;
  const abroad = hit.value.find((city) => city.iso3 !== largest?.iso3);
  const isPlain =
    largest && largest.people >= LARGE && largest.people >= TIMES_LARGER * (abroad?.people ?? 0);
  return isPlain ? largest : undefined;
}
