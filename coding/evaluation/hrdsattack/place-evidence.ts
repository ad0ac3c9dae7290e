import type { City, CityMention } from '../../cities.ts';
import { INSTITUTION_COUNTRIES } from '../../lexicon/institutions.ts';
import { phraseFinder } from '../../phrases.ts';
import type { Line, Reading } from './reading.ts';

/** Evidence for one country or place, added up over an article. */
export interface Evidence {
  count: number;
  names: number;
  demonyms: number;
  towns: number;
  hints: number;
  title: number;
  titleLocated: number;
  leadLocated: number;
  agents: number;
  lead: number;
  violent: number;
  located: number;
  roles: number;
  dateline: number;
  first: number;
}

const ROLE =
  /^(?:['’]s)?\s(?:\w+\s){0,2}(?:ambassador|embassy|representative|delegation|president|prime minister|foreign minister|envoy|diplomats?|minister|mission|secretary|state department|lawmakers|senators?|congress|citizens?|nationals?|dollars?|-based)\b|^-(?:based|born|backed|led|funded)/i;
/** "Chinese mine workers", "Russian forces": who somebody is, not where it was. */
const PERSONS =
  /^ (?:[a-z-]+ ){0,2}(?:workers?|journalists?|reporters?|nationals?|citizens?|tourists?|wom[ae]n|m[ae]n|forces|troops|soldiers|activists?|students?|hostages?|militants?|officials?|migrants?|refugees)\b/;
const LOCATIVE =
  /\b(?:in|across|throughout|within|inside|into|from|near|at|outside)\s(?:(?:the|northern|southern|eastern|western|central|north|south|east|west|north-?eastern|north-?western|south-?eastern|south-?western|war-torn|neighbou?ring|occupied|capital|city|town|village|province|region|state|district|township|of)\s){0,4}$/i;
const NAME_BEFORE = /\p{Lu}[\p{L}\p{M}'’-]* $/u;
const NAME_AFTER = /^ \p{Lu}[\p{L}\p{M}'’-]*/u;
const PLACE_AFTER =
  /^ (?:State|Province|Region|City|Town|County|District|Governorate|Oblast|Police|Airport|Prison|University|Court|High|International|Municipality|Central|Metropolitan|Square)\b/;
const PLACE_BEFORE =
  /(?:^(?:A|An|On|By|But|And|While|When|After|As|For|With|This|That|Two|Three|Police) |(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Old|In|From|At|Near|The|Across|Outside|Around|Downtown|Inside) )$/;

const findInstitutions = phraseFinder(INSTITUTION_COUNTRIES);

/** A town's mention that is no part of a longer name. */
export function isTown(line: Line, hit: CityMention): boolean {
  const before = line.text.slice(Math.max(0, hit.start - 24), hit.start);
  const after = line.text.slice(hit.end, hit.end + 24);
  if (line.index === 0) return true;
  if (NAME_BEFORE.test(before) && !PLACE_BEFORE.test(before)) return false;
  return !NAME_AFTER.test(after) || PLACE_AFTER.test(after);
}

export function isLocated(line: Line, start: number): boolean {
  return LOCATIVE.test(line.text.slice(Math.max(0, start - 48), start));
}

/** The place that a name most likely means where these countries are named: theirs, else the largest. */
export function meant(
  hit: CityMention,
  named: ReadonlyMap<string, number>,
  leastPeople = 100,
): City | undefined {
  const known = hit.value.filter((city) => named.has(city.iso3));
  const best = known.sort((a, b) => (named.get(b.iso3) ?? 0) - (named.get(a.iso3) ?? 0))[0];
  return best ?? (hit.value[0] && hit.value[0].people >= leastPeople ? hit.value[0] : undefined);
}

/** How often an article names each country, by name or demonym. */
export function namedCountries(reading: Reading): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const line of reading.lines) {
    for (const { iso3 } of line.countries) named.set(iso3, (named.get(iso3) ?? 0) + 1);
  }
  return named;
}

export function addLine(all: Map<string, Evidence>, line: Line, named: ReadonlyMap<string, number>): void {
  const taken = line.countries.map(({ start, end }) => ({ start, end }));
  for (const m of line.countries) {
    const e = at(all, m.iso3, line.index);
    if (m.end <= line.datelineEnd) {
      e.dateline++;
      continue;
    }
    if (m.form === 'name') e.names++;
    else e.demonyms++;
    weigh(e, line, m.start, m.end);
  }
  for (const hit of line.cities) {
    if (taken.some((t) => t.start < hit.end && hit.start < t.end) || !isTown(line, hit)) continue;
    const city = meant(hit, named, isLocated(line, hit.start) ? 15 : 100);
    if (!city) continue;
    const e = at(all, city.iso3, line.index);
    if (hit.end <= line.datelineEnd) {
      e.dateline++;
      continue;
    }
    e.towns++;
    weigh(e, line, hit.start, hit.end);
  }
}

export function addHints(all: Map<string, Evidence>, line: Line): void {
  for (const { value } of findInstitutions(line.text)) {
    const e = at(all, value, line.index);
    e.hints += line.index <= 5 ? 2 : 1;
    e.count++;
  }
}

function weigh(e: Evidence, line: Line, start: number, end: number): void {
  e.count++;
  const role = ROLE.test(line.text.slice(end, end + 48));
  if (role) e.roles++;
  const weight = role ? 0.4 : 1;
  if (line.index === 0) e.title++;
  if (line.index > 0 && line.index <= 5) e.lead += weight;
  if (line.violent) e.violent += weight;
  if (line.acts.length > 0) e.violent += weight;
  if (PERSONS.test(line.text.slice(end, end + 40))) e.agents++;
  if (!isLocated(line, start)) return;
  e.located += line.violent ? 2 : 1;
  if (line.index === 0) e.titleLocated++;
  else if (line.index <= 4) e.leadLocated++;
}

function at(all: Map<string, Evidence>, code: string, index: number): Evidence {
  // The set's annotators write Hong Kong as a city of China.
  const iso3 = code === 'HKG' ? 'CHN' : code;
  const known = all.get(iso3);
  if (known) return known;
  const zero = { count: 0, names: 0, demonyms: 0, towns: 0, hints: 0, title: 0, lead: 0, violent: 0 };
  const where = { titleLocated: 0, leadLocated: 0, agents: 0 };
  const made = { ...zero, ...where, located: 0, roles: 0, dateline: 0, first: index };
  all.set(iso3, made);
  return made;
}
