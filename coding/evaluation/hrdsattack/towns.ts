import type { Candidate } from '../../linear.ts';
import { nothingSaid } from './nothing.ts';
import { isLocated, isTown, meant, namedCountries } from './place-evidence.ts';
import { deedsOf, type Line, type Reading } from './reading.ts';

/** What is predicted as place: the set's `city` or its `region`. */
export type PlacePart = 'city' | 'region';

interface Named {
  readonly name: string;
  readonly features: readonly (readonly [string, number])[];
}

/** A name after a word of place that no gazetteer here has: a village, a quarter, or no place at all. */
const UNKNOWN_PLACE =
  /\b(?:in|at|near|from|outside) (?:the (?:village|town|city|district|suburb) of |the )?(\p{Lu}[\p{Ll}\p{M}'’-]{3,}(?: \p{Lu}[\p{Ll}'’-]{3,})?)(?=[,.;]| (?:on|in|by|when|after|where|and|who|last|State|village|town|district|area)\b)/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|Court|Islam|Christian|English|Facebook|Twitter|Europe|Africa|Asia|Middle East|Latin America)/;

/** Towns (or first-level areas) that may be the main event's, by the name the text gives; null: not said. */
export function placeCandidates(
  reading: Reading,
  part: PlacePart,
  country: string | null,
): readonly Candidate<string | null>[] {
  const countries = namedCountries(reading);
  const named = reading.lines.flatMap((line) => [
    ...namedIn(line, reading, part, country, countries),
    ...(part === 'city' ? unknownIn(line, reading) : []),
  ]);
  const known = mergedByName(named);
  const nothing = new Map([
    ...nothingSaid(reading),
    ['null:none', known.length === 0 ? 1 : 0],
    ['null:many', Math.log1p(known.length)],
  ] as [string, number][]);
  return [...known, { value: null, features: nothing }];
}

/** One candidate for each name, with the most that any mention of it says; the spelling in small letters is kept. */
function mergedByName(named: readonly Named[]): Candidate<string>[] {
  const byName = new Map<string, { name: string; count: number; features: Map<string, number> }>();
  for (const { name, features } of named) {
    const key = name.toLowerCase();
    const all = byName.get(key) ?? { name, count: 0, features: new Map<string, number>() };
    byName.set(key, all);
    for (const [feature, value] of features) {
      all.features.set(feature, Math.max(all.features.get(feature) ?? 0, value));
    }
    all.count++;
    if (/\p{Ll}/u.test(name)) all.name = name;
  }
  return [...byName].map(([key, { name, count, features }]) => {
    features.set('count', Math.log1p(count));
    features.set('share', count / named.length);
    if (key === named[0]?.name.toLowerCase()) features.set('first', 1);
    return { value: name, features };
  });
}

function namedIn(
  line: Line,
  reading: Reading,
  part: PlacePart,
  country: string | null,
  countries: ReadonlyMap<string, number>,
): Named[] {
  return line.cities.flatMap((hit) => {
    if (line.countries.some((c) => c.start < hit.end && hit.start < c.end && c.iso3 !== 'HKG')) return [];
    if (!isTown(line, hit)) return [];
    const place =
      hit.value.find((city) => city.iso3 === country && (part === 'city') === (city.kind === 'town')) ??
      hit.value.find((city) => city.iso3 === country) ??
      meant(hit, countries, 50);
    if (!place) return [];
    const features: [string, number][] = [
      ...general(line, reading, hit.start, hit.end),
      [place.kind === 'town' ? 'town' : 'area', 1],
      ['both', hit.value.some((c) => c.kind === 'town') && hit.value.some((c) => c.kind === 'area') ? 1 : 0],
      ['there', place.iso3 === country ? 1 : 0],
      ['elsewhere', country !== null && place.iso3 !== country ? 1 : 0],
      ['people', Math.log1p(place.people) / 8],
      ['large', place.people >= 1000 ? 1 : 0],
      ['dateline', hit.end <= line.datelineEnd ? 1 : 0],
    ];
    return [{ name: hit.name, features }];
  });
}

function unknownIn(line: Line, reading: Reading): Named[] {
  return [...line.text.matchAll(UNKNOWN_PLACE)].flatMap((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    const overlaps = [...line.cities, ...line.countries].some((hit) => hit.start < end && start < hit.end);
    if (overlaps || NO_PLACE.test(name)) return [];
    return [{ name, features: [...general(line, reading, start, end), ['unknown', 1]] }];
  });
}

function general(line: Line, reading: Reading, start: number, end: number): [string, number][] {
  const near = line.text.slice(Math.max(0, start - 80), end + 60);
  const deeds = deedsOf(near);
  const told = deeds.length > 0;
  return [
    ['title', line.index === 0 ? 1 : 0],
    ['lead', line.index > 0 && line.index <= 2 ? 1 : 0],
    ['early', line.index > 0 && line.index <= 6 ? 1 : 0],
    ['close', 1 / (1 + line.index / 5)],
    ['located', isLocated(line, start) ? 1 : 0],
    ['locatedDeed', isLocated(line, start) && told ? 1 : 0],
    ['told', told ? 1 : 0],
    ['acts', line.acts.length > 0 ? 1 : 0],
    ['titleDeed', deeds.some((deed) => reading.titleDeeds.has(deed)) ? 1 : 0],
    ['mainDeed', reading.mainDeed !== undefined && deeds.includes(reading.mainDeed) ? 1 : 0],
    ['court', /\bcourt|embassy|university|headquarters|based\b/i.test(near) ? 1 : 0],
    ['born', /\bborn\b|grew up|native/i.test(near) ? 1 : 0],
    ['likeTitle', line.likeTitle],
  ];
}
