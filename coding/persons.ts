import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { COUNTRIES } from '../schemas/countries.ts';
import { ACTORS } from './lexicon/actors.ts';
import { CLAIMANTS } from './lexicon/claimants.ts';
import { PLACES } from './lexicon/gazetteer.ts';
import { GROUPS } from './lexicon/groups.ts';
import { NAMES_THAT_ARE_WORDS, PLAIN_TOKENS } from './lexicon/names.ts';

/**
 * Whether a title or body may name a person: true when a capitalised token, the first of a sentence too, is no
 * English word, number, symbol, country, demonym, place, organisation, group or month that the lexicons know, or
 * is a word that is also a given name ("Rose", "Grace", "Khan"). Conservative: an unknown place or acronym counts.
 *
 * What it can miss: a name whose every part is an English word that is no common given name ("Summer Field"), a
 * name in lower case or in a script without capitals, a name that is a place of the gazetteer or a country
 * ("Jordan", "Chad"), and somebody described so closely that no name is needed.
 */
export function mayNamePerson(text: string): boolean {
  for (const [token] of text.matchAll(CAPITALISED)) {
    if (!isPlain(token)) return true;
  }
  return OTHER_SCRIPT.test(text);
}

/**
 * Whether a label, code or symbol that a publisher gives may name a person. As `mayNamePerson`, but for words of two
 * to five capitals (`NHRI`, `CEDAW`), which are codes there, and with names of fields taken apart (`UprSession`).
 */
export function labelMayNamePerson(label: string): boolean {
  return mayNamePerson(label.replace(CODES, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/**
 * Whether the path or query of an address may name a person: a slug has no capitals, so every token of two
 * letters or more counts. The host is not looked at. It misses what `mayNamePerson` misses.
 */
export function addressMayNamePerson(address: string): boolean {
  const path = decoded(address.replace(/^[a-z]+:\/\/[^/?#]*/i, '')).replace(UUID, '');
  for (const [token] of path.matchAll(LETTERS)) {
    if (!isPlain(token) && !FILE_WORDS.has(token.toLowerCase())) return true;
  }
  return false;
}

const CAPITALISED = /(?<![\p{L}\p{M}\d])\p{Lu}[\p{L}\p{M}\d]*(?:['’.-][\p{L}\p{M}\d]+)*/gu;
const CODES = /(?<![\p{L}\d])[A-Z]{2,5}(?![\p{L}\d])/gu;
const LETTERS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
/** Letters without case: Arabic, Burmese, Chinese … no capital tells a name there. */
const OTHER_SCRIPT = /\p{Lo}/u;
/** The letters of a UUID are hexadecimal digits. */
const UUID = /(?<![\da-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-f])/gi;
const FILE_WORDS = new Set(
  [
    'html htm php aspx asp pdf docx doc xml rss json csv www http https en fr es ar ru zh id utm utm_source amp',
    // Names of pages and parameters at spcommreports.ohchr.org and tbinternet.ohchr.org.
    'tmresultsbase downloadpubliccommunicationfile gid treatybodyexternal mastercalendar lang',
  ].flatMap((words) => words.split(' ')),
);
/** A UN symbol or number: A, HRC, RES, S-34, CO.5, 12th, XV. */
const SYMBOL = /^(?:[A-Z]{1,2}|[A-Z]\.?\d+|[A-Z]{1,5}[.-]?\d+|[IVXLC]+)$/;

function isPlain(token: string): boolean {
  return SYMBOL.test(token) || token.split(/[-.]/).every((part) => isPlainPart(part));
}

function isPlainPart(part: string): boolean {
  const word = part.toLowerCase().replace(/['’]s?$/, '');
  if (word.length < 2 || /\d/.test(word)) return true;
  if (NAMES_THAT_ARE_WORDS.has(word)) return false;
  const { terms, words } = known();
  return terms.has(word) || words.has(word);
}

interface Known {
  readonly terms: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

let loaded: Known | undefined;

/** Loaded once, on first use: 274,000 words take some 50 ms, and most commands ask nothing of them. */
function known(): Known {
  loaded ??= { terms: lexiconTerms(), words: new Set(readFileSync(wordListPath, 'utf8').split('\n')) };
  return loaded;
}

function lexiconTerms(): ReadonlySet<string> {
  const phrases = [
    ...COUNTRIES.flatMap((c) => [...c.names, ...c.demonyms, ...c.capitals, c.iso3]),
    ...PLACES.map(([name]) => name),
    ...[...ACTORS, ...CLAIMANTS, ...GROUPS].map(([name]) => name),
    ...PLAIN_TOKENS,
  ];
  return new Set(
    phrases.flatMap((phrase) =>
      [...phrase.toLowerCase().matchAll(/[\p{L}\p{M}\d]+/gu)].flatMap(([word]) => [word, `${word}s`]),
    ),
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray "%" makes the whole path undecodable: it is looked at as it stands.
    return path;
  }
}
