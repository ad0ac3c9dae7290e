import { COUNTRIES } from './countries.ts';
import {
  ALSO_PERSON_NAMES,
  AMBIGUOUS_DEMONYMS,
  HONORIFICS,
  INSTITUTIONS,
  MORE_DEMONYMS,
  MORE_NAMES,
  TRAPS,
} from './country-mention-words.ts';

/** Where a text names a country, or calls somebody or something by its demonym. Offsets are UTF-16 units. */
export interface CountryMention {
  readonly iso3: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly form: 'name' | 'demonym';
}

interface Entry {
  readonly spelling: string;
  /** null: a phrase that contains a country's name and is not that country. */
  readonly iso3: string | null;
  readonly form: 'name' | 'demonym';
}

const byFirstWord = index([...nameEntries(), ...demonymEntries(), ...trapEntries()]);

/**
 * The countries that a text names, in order, without overlap; the longest spelling wins ("South Sudan" is not
 * Sudan). Case counts: "turkey" and "us" are no countries. One pass, linear in the length of the text.
 * A given name that is also a country's ("Jordan", "Chad") is left out after an honorific and beside a
 * capitalised word that is no institution's.
 */
export function countryMentions(text: string): readonly CountryMention[] {
  const found: CountryMention[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text.charCodeAt(i))) continue;
    const wordEnd = endOfWord(text, i);
    const candidates = byFirstWord.get(text.slice(i, wordEnd));
    const hit = candidates && longestAt(text, i, candidates);
    if (hit?.entry.iso3 && !isPersonOrHeading(text, i, hit.end)) {
      found.push({ iso3: hit.entry.iso3, start: i, end: hit.end, form: hit.entry.form });
    }
    i = (hit?.end ?? wordEnd) - 1;
  }
  return found;
}

function nameEntries(): Entry[] {
  return COUNTRIES.flatMap(({ iso3, names }) =>
    [...names, ...(MORE_NAMES[iso3] ?? [])].map((spelling) => ({ spelling, iso3, form: 'name' as const })),
  );
}

/** A demonym that several share is the one UN member's among them, else nobody's. */
function demonymEntries(): Entry[] {
  const claims = new Map<string, Set<string>>();
  for (const country of COUNTRIES) {
    for (const demonym of [...country.demonyms, ...(MORE_DEMONYMS[country.iso3] ?? [])]) {
      for (const form of demonym.split(', ')) {
        if (form) claims.set(form, (claims.get(form) ?? new Set()).add(country.iso3));
      }
    }
  }
  const members = new Set(COUNTRIES.filter((c) => c.unMember).map((c) => c.iso3));
  return [...claims].flatMap(([spelling, all]) => {
    const [iso3, ...others] = all.size === 1 ? all : [...all].filter((code) => members.has(code));
    if (iso3 === undefined || others.length > 0 || AMBIGUOUS_DEMONYMS.has(spelling)) return [];
    const plural = /[aino]$/.test(spelling) ? [`${spelling}s`] : [];
    return [spelling, ...plural].map((form) => ({ spelling: form, iso3, form: 'demonym' as const }));
  });
}

function trapEntries(): Entry[] {
  return TRAPS.map((spelling) => ({ spelling, iso3: null, form: 'name' }));
}

function index(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries.flatMap(withCurlyApostrophe)) {
    const first = entry.spelling.slice(0, endOfWord(entry.spelling, 0));
    map.set(first, [...(map.get(first) ?? []), entry]);
  }
  for (const list of map.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
  return map;
}

function withCurlyApostrophe(entry: Entry): Entry[] {
  return entry.spelling.includes("'")
    ? [entry, { ...entry, spelling: entry.spelling.replaceAll("'", '’') }]
    : [entry];
}

function longestAt(text: string, start: number, candidates: readonly Entry[]) {
  for (const entry of candidates) {
    const end = endOfMatch(text, start, entry.spelling);
    if (end !== undefined) return { entry, end };
  }
  return undefined;
}

/** End of `spelling` at `start`, a space in it standing for any run of white space; undefined without a match. */
function endOfMatch(text: string, start: number, spelling: string): number | undefined {
  let i = start;
  for (let k = 0; k < spelling.length; k++) {
    const code = text.charCodeAt(i);
    if (spelling.charCodeAt(k) === SPACE && isSpace(code)) {
      while (isSpace(text.charCodeAt(i))) i++;
    } else if (code === spelling.charCodeAt(k)) i++;
    else return undefined;
  }
  const next = text.charCodeAt(i);
  return isLetter(next) || isDigit(next) || next === DOLLAR ? undefined : i;
}

function isPersonOrHeading(text: string, start: number, end: number): boolean {
  const spelling = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  // "CONTACT US", "CAR BOMB": in a heading in capitals an acronym is a word.
  if (/^[A-Z]{2,3}$/.test(spelling))
    return /[A-Z]{4,}\s$/.test(before) || /^\s[A-Z]{4,}/.test(text.slice(end, end + 8));
  if (!ALSO_PERSON_NAMES.has(spelling)) return false;
  const after = text.slice(end, end + 16);
  return HONORIFICS.test(before) || (/^\s[A-Z][a-z]/.test(after) && !INSTITUTIONS.test(after));
}

const SPACE = 0x20;
const DOLLAR = 0x24;

function endOfWord(text: string, start: number): number {
  let i = start;
  while (isLetter(text.charCodeAt(i))) i++;
  return i;
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
  );
}
