import { PLACES } from './lexicon/gazetteer.ts';
import { TOWNS } from './lexicon/towns.ts';
import { type Hit, phraseFinder } from './phrases.ts';

/** A town or first-level area that a name may mean. */
export interface City {
  readonly iso3: string;
  /** First-level area, null where it is not known. */
  readonly admin1: string | null;
  readonly kind: 'town' | 'area';
  /** People in thousands; of an area those of its towns. */
  readonly people: number;
}

/** A name of a place in a text with every place that it may be, the largest first. */
export interface CityMention extends Hit<readonly City[]> {
  readonly name: string;
}

let find: ((text: string) => Hit<readonly City[]>[]) | undefined;

/**
 * Towns and first-level areas that a sentence names, of the world's towns of 15,000 people or more. Every name is
 * given with all that it may mean: the caller knows the country. White space must be single spaces. The names of
 * towns are also names of persons; whoever stores one has to make sure that it is none.
 */
export function cityMentions(sentence: string): readonly CityMention[] {
  find ??= phraseFinder(listed());
  return find(sentence).map((hit) => ({ ...hit, name: sentence.slice(hit.start, hit.end) }));
}

function listed(): ReadonlyMap<string, readonly City[]> {
  const byName = new Map<string, City[]>();
  for (const line of TOWNS.trim().split('\n')) {
    const [iso3 = '', ...areas] = line.split('|');
    for (const area of areas) addArea(byName, iso3, area);
  }
  for (const [name, { iso3, admin1, place }] of PLACES) {
    const known = byName.get(name)?.some((city) => city.iso3 === iso3);
    if (!known) add(byName, name, { iso3, admin1, kind: place === null ? 'area' : 'town', people: 50 });
  }
  for (const list of byName.values()) list.sort((a, b) => b.people - a.people);
  return byName;
}

function addArea(byName: Map<string, City[]>, iso3: string, line: string): void {
  const [area = '', towns = ''] = line.split('=');
  const admin1 = area === '' ? null : area;
  let inside = 0;
  for (const town of towns.split(',').filter((part) => part !== '')) {
    const space = town.lastIndexOf(' ');
    const people = Number(town.slice(space + 1));
    inside += people;
    add(byName, town.slice(0, space), { iso3, admin1, kind: 'town', people });
  }
  if (area.length > 3) add(byName, area, { iso3, admin1, kind: 'area', people: inside });
}

const KIND_OF_AREA =
  / (?:City|State|Province|Region|Governorate|Oblast|County|District|Department|Division)$/;

/** Under its own spelling and without marks, as English text writes it ("Kandahār", "Kandahar"). */
function add(byName: Map<string, City[]>, name: string, city: City): void {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  for (const spelling of new Set([name, plain, plain.replace(KIND_OF_AREA, '')])) {
    if (spelling.length > 3) byName.set(spelling, [...(byName.get(spelling) ?? []), city]);
  }
}
