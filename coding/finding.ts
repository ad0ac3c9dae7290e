import type { STANDARDS_OF_PROOF, TRIGGER_KINDS } from '../schemas/vocabularies.ts';
import { countryOf, type Span } from './finding-country.ts';
import {
  CONCLUDES,
  CRIME_WORDS,
  type Crime,
  HISTORY,
  ISSUERS,
  type Issuer,
  NAMED_AFTER,
  NOT_CONCLUDED,
  NOT_SUBJECT,
  NOT_WARNED,
  NOT_YET,
  OTHER_SPEAKER,
  OWN_MEMBERS,
  OWN_VOICE,
  TITLE_ISSUERS,
  WARNS,
} from './finding-words.ts';
import { sentences } from './sentences.ts';

/** What is known of the text that a passage stands in. */
export interface FindingContext {
  readonly title: string | null;
  /** Countries that the document is about, as filed; may be empty. */
  readonly countries: readonly string[];
  /** Day it became public, `YYYY-MM-DD`. */
  readonly known_at: string;
}

/** A sentence that seems to tell of an authoritative finding: for a person to confirm, never a trigger by itself. */
export interface FoundFinding {
  readonly country_iso3: string;
  readonly body: string;
  readonly kind: (typeof TRIGGER_KINDS)[number];
  /** Law that the sentence speaks of; at least one. */
  readonly crimes: readonly Crime[];
  readonly standard_of_proof: (typeof STANDARDS_OF_PROOF)[number];
  /** The words that conclude, as they stand. */
  readonly phrase: string;
  /** Span of the sentence in the passage, UTF-16 units. */
  readonly char_start: number;
  readonly char_end: number;
}

/** A finding older than this many years is history, not news. */
const YEARS_OF_NEWS = 5;
const LONGEST_SUBJECT = 130;
const AFTER_CRIME = 45;
const GROUNDS = /^ (?:that there (?:are|were) )?reasonable grounds to (?:believe|conclude)/i;

/**
 * Sentences of a passage in which a court, a commission of inquiry or fact-finding mission, or a Special Adviser
 * concludes (or warns) that the worst crimes were committed in one country that the text is about. Pure and linear.
 * What is alleged, feared, asked for, filed, denied, long past, or said by anybody else gives nothing.
 */
export function findingsIn(body: string, about: FindingContext): readonly FoundFinding[] {
  if (!CRIME_WORDS.some(([, word]) => word.test(body))) return [];
  return sentences(body).flatMap(({ text, start }) => {
    const found = findingOf(text.replace(/\s/g, ' '), about);
    return found ? [{ ...found, char_start: start, char_end: start + text.length }] : [];
  });
}

function findingOf(
  sentence: string,
  about: FindingContext,
): Omit<FoundFinding, 'char_start' | 'char_end'> | null {
  if (HISTORY.test(sentence) || isOld(sentence, about.known_at)) return null;
  // Same length, so that offsets hold.
  const told = sentence.replace(NAMED_AFTER, (name) => ' '.repeat(name.length));
  for (const { issuer, start, end } of issuersIn(sentence, about.title)) {
    const warns = issuer.kind === 'special_adviser_warning';
    for (const verb of told.matchAll(warns ? WARNS : CONCLUDES)) {
      const past = verb.index + verb[0].length;
      const crimes = concluded(told, { start, end }, verb.index, past, warns);
      if (crimes.length === 0) continue;
      const country_iso3 = countryOf(sentence, { start, end }, issuer.kind, about.countries);
      if (country_iso3 === null) return null;
      // "found reasonable grounds to believe": the standard follows the word.
      const grounds = GROUNDS.exec(told.slice(past))?.[0] ?? '';
      const phrase = `${verb[0]}${grounds}`.trim();
      const { body, kind } = issuer;
      return { country_iso3, body, kind, crimes, standard_of_proof: standardOf(kind, phrase), phrase };
    }
  }
  return null;
}

/** The bodies that a sentence names, and the authors of a report whose title says that it is such a body's. */
function issuersIn(sentence: string, title: string | null): readonly (Span & { readonly issuer: Issuer })[] {
  const named = ISSUERS.flatMap((issuer) =>
    [...sentence.matchAll(issuer.pattern)].map((m) => ({
      issuer,
      start: m.index,
      end: m.index + m[0].length,
    })),
  );
  if (named.length > 0) return named;
  const owner = TITLE_ISSUERS.exec(title ?? '');
  const own = ISSUERS.find(({ body }) => owner && body === (owner[1] === undefined ? 'ffm' : 'coi'));
  if (!own) return [];
  return [...sentence.matchAll(OWN_VOICE)].map((m) => ({
    issuer: own,
    start: m.index,
    end: m.index + m[0].length,
  }));
}

/** The crimes that this word of this body concludes; none where it does not, or somebody else does. */
function concluded(text: string, who: Span, from: number, to: number, warns: boolean): readonly Crime[] {
  if (NOT_YET.test(text.slice(Math.max(0, from - 30), from))) return [];
  const before = text.slice(Math.max(0, who.start - 60), who.start);
  const speaks =
    who.end <= from && from - who.end <= LONGEST_SUBJECT && isSubject(before, text.slice(who.end, from));
  const isAgent = to <= who.start && /^\s*by\s+(?:the |a |an )?$/i.test(text.slice(to, who.start));
  if (!speaks && !isAgent) return [];
  const rest = text.slice(isAgent ? who.end : to);
  const ahead = crimesIn(rest, warns);
  if (ahead.length > 0 || !speaks) return ahead;
  // "War crimes were committed in Sudan, the fact-finding mission concluded."
  const closes = /^\W*(?:(?:on|in) [\w ]{3,30}|today|yesterday)?\W*$/.test(rest);
  return closes && /,\W*(?:the |a |an )?$/i.test(before) ? crimesIn(text.slice(0, who.start), warns) : [];
}

function isSubject(before: string, between: string): boolean {
  if (OTHER_SPEAKER.test(between)) return false;
  return !NOT_SUBJECT.test(before) || OWN_MEMBERS.test(before);
}

function crimesIn(text: string, warns: boolean): readonly Crime[] {
  const barred = warns ? NOT_WARNED : NOT_CONCLUDED;
  return CRIME_WORDS.filter(([, word]) => {
    const hit = word.exec(text);
    return hit !== null && !barred.test(text.slice(0, hit.index + hit[0].length + AFTER_CRIME));
  }).map(([crime]) => crime);
}

function isOld(sentence: string, known_at: string): boolean {
  const years = [...sentence.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return years.length > 0 && Math.max(...years) < Number(known_at.slice(0, 4)) - YEARS_OF_NEWS;
}

function standardOf(kind: FoundFinding['kind'], phrase: string): FoundFinding['standard_of_proof'] {
  if (/reasonable grounds/i.test(phrase)) return 'reasonable_grounds';
  return kind === 'court_decision' ? 'judicial' : 'unspecified';
}
