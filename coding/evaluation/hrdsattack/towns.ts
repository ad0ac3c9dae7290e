import type { City, CityMention } from '../../cities.ts';
import type { Candidate } from '../../linear.ts';
import { type Named, SHARED, sharesOf } from './named-places.ts';
import { nothingSaid } from './nothing.ts';
import { isLocated, isTown, meant, namedCountries } from './place-evidence.ts';
import { deedsOf, type Line, type Reading } from './reading.ts';
import { unknownPlaces } from './unknown-places.ts';

/** What is predicted as place: the set's `city` or its `region`. */
export type PlacePart = 'city' | 'region';

/** What tells an article without a place; how it is dated says nothing of that. */
const OF_PLACE = new Set([
  'null:long',
  'null:violentTitle',
  'null:violentShare',
  'null:violentLead',
  'null:noTownLead',
]);

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
    ...nothingSaid(reading).filter(([name]) => OF_PLACE.has(name)),
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
  const told = SHARED.map((feature) => [feature, sharesOf(named, feature)] as const);
  const whole = new Set(
    named
      .filter((n) => !n.features.some(([f, on]) => f === 'inName' && on === 1))
      .map((n) => n.name.toLowerCase()),
  );
  return [...byName].map(([key, { name, count, features }]) => {
    features.set('count', Math.log1p(count));
    features.set('share', count / named.length);
    if (features.get('inName') === 1) features.set('onlyInName', whole.has(key) ? 0 : 1);
    for (const [feature, shares] of told) features.set(`share:${feature}`, shares.get(key) ?? 0);
    if (key === named[0]?.name.toLowerCase()) features.set('first', 1);
    return { value: name, features };
  });
}

/** The place of this name in the country, of the kind asked for where there is one. */
function placeIn(hit: CityMention, part: PlacePart, country: string | null): City | undefined {
  const there = hit.value.filter((city) => city.iso3 === country);
  return there.find((city) => (part === 'city') === (city.kind === 'town')) ?? there[0];
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
    const apart = isTown(line, hit);
    if (part === 'region' && !apart) return [];
    const place = placeIn(hit, part, country) ?? meant(hit, countries, 50);
    if (!place) return [];
    const features: Named['features'] = [
      ...general(line, reading, hit.start, hit.end),
      [place.kind === 'town' ? 'town' : 'area', 1],
      ['inName', apart ? 0 : 1],
      ['both', new Set(hit.value.map(({ kind }) => kind)).size > 1 ? 1 : 0],
      ['there', place.iso3 === country ? 1 : 0],
      ['elsewhere', country !== null && place.iso3 !== country ? 1 : 0],
      ['people', Math.log1p(place.people) / 8],
      ['large', place.people >= 1000 ? 1 : 0],
      ['dateline', hit.end <= line.datelineEnd ? 1 : 0],
    ];
    return { name: hit.name, features };
  });
}

function unknownIn(line: Line, reading: Reading): Named[] {
  return unknownPlaces(line.text).flatMap(({ name, start, end, by }) => {
    const overlaps = [...line.cities, ...line.countries].some((hit) => hit.start < end && start < hit.end);
    if (overlaps || reading.article.victimNames.some((victim) => victim.includes(name))) return [];
    const called: [string, number][] = [
      ['unknown', 1],
      [`unknown:${by}`, 1],
    ];
    return [{ name, features: [...general(line, reading, start, end), ...called] }];
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
