import { countryMentions } from '../schemas/country-mentions.ts';
import { CLAIMANTS } from './lexicon/claimants.ts';
import { OWN_NAMES, SPEAKERS } from './lexicon/speakers.ts';
import { CLAIMANT_VALID_FROM, isKnown } from './lexicon/valid-from.ts';
import { lower, phraseFinder } from './phrases.ts';

/** A statement as whoever is looked for would have made it. White space must be single spaces. */
export interface Told {
  readonly sentence: string;
  /** Where the act's words stand in the sentence. */
  readonly at: number;
  readonly isDenied: boolean;
  /** The passage before and after the sentence. */
  readonly before: string;
  readonly after: string;
  readonly issuer: string;
  readonly publishedOn: string | null;
}

/** Voices of a sentence: the words that name the speaker and where they stand. */
interface Voice {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const VERB =
  'said|says|say|stated|states|reported|told|alleged|alleges?|claimed|claims|announced|confirmed|confirms|added|testified|recounted|recounts|recalled|recalls|warned|warns|noted|documented|recorded|estimates?|estimated|contends?|accuses|denounced|argued|argues|insisted|explained|asserted|acknowledged|described';
const DENYING = 'denied|denies|deny|rejected|rejects|dismissed|refuted|accused';
const HELPERS = '(?:has |have |had |also |later |previously |repeatedly |strongly )*';
const NAME = '[^,;:.“”"]{2,110}?';
const BEFORE_VERB = new RegExp(
  `(?:^|[,;:”")] ?|\\b(?:and|but|while|as|that|when) )(?<name>${NAME}) (?:\\d{1,2} [A-Z][a-z]{2} |day prior )?${HELPERS}(?:${VERB})\\b(?! (?:by|to have|to be|dead|this)\\b|[,.] (?!“))`,
  'g',
);
const BEFORE_DENIAL = new RegExp(`(?:^|[,;:”"] ?)(?<name>${NAME}) ${HELPERS}(?:${DENYING})\\b`, 'g');
const APPOSED = new RegExp(`, (?<name>[^,;:“”"]{4,80}), ${HELPERS}(?:${VERB})\\b`, 'g');
const AFTER_VERB = /[”",] (?:said|says|stated|told|warned|added|explained) (?<name>[^;:“”"]{2,120})/g;
const ACCORDING =
  /\b(?:[Aa]ccording to|[Aa]s (?:stated|reported|noted|documented|alleged) by|[Qq]uoting|[Cc]iting) (?<name>[^;:“”"]{2,120}?)(?=, [a-z]|[.;]|$)/g;
const RELATIVE =
  /\b(?:who|which|whom|that|to|not|be|been|was|were|is|are|it|the|an?|some|of|in|for|all|its?|their)$/i;
const PRONOUN = /^(?:and |but |while |as )?(?:he|she|they|i|we)$/i;
const REPORTEDLY =
  /\b(?:reportedly|it (?:is|was) (?:alleged|reported)|unconfirmed reports|(?:concern\w*|alarmed|troubled|disturbed|regrets?)(?: \w+){0,6} (?:reports|allegations|information) (?:of|that|about|concerning))\b/i;
const TURNS = /\b(?:but|while|although|though|whereas)\b[^,]*$/;
const WE = /^(?:we|our|our researchers)$/i;
const FIRST_PERSON = /\b(?:I|me|my|we|us|our)\b/;

const findSpeakers = phraseFinder([...SPEAKERS, ...CLAIMANTS]);

/** Code of the one on whose word the statement rests; the issuer's where the text gives nobody else. */
export function claimantOf(told: Told): string {
  const voices = voicesOf(told.sentence, told.isDenied);
  const own = voices.find((voice) => covers(told, voice)) ?? (told.isDenied ? voices[0] : undefined);
  if (own) return speakerOf(own.name, told) ?? told.issuer;
  if (isInQuotation(told)) return quotedSpeaker(told);
  return REPORTEDLY.test(told.sentence) ? 'unknown_source' : told.issuer;
}

function voicesOf(sentence: string, isDenied: boolean): Voice[] {
  const patterns = [ACCORDING, APPOSED, BEFORE_VERB, AFTER_VERB, ...(isDenied ? [BEFORE_DENIAL] : [])];
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      const start = match.index + match[0].indexOf(name);
      return RELATIVE.test(name) ? [] : [{ name, start, end: match.index + match[0].length }];
    }),
  );
}

/** What stands before the act must lead to it; what stands behind it must end its clause. */
function covers({ sentence, at }: Told, voice: Voice): boolean {
  if (voice.end <= at)
    return !/\b(?:but|while|although|though|whereas)\b/.test(sentence.slice(voice.end, at));
  if (voice.start <= at) return false;
  const between = sentence.slice(at, voice.start);
  return !TURNS.test(between) && /[,”"]|ccording/.test(between);
}

function speakerOf(name: string, told: Told): string | undefined {
  const text = lower(name);
  if (OWN_NAMES[told.issuer]?.test(text)) return undefined;
  if (WE.test(text) && !isInQuotation(told)) return undefined;
  if (PRONOUN.test(text)) return earlierSpeaker(told);
  const hits = findSpeakers(text);
  const hit = hits.find((one) => isKnown(CLAIMANT_VALID_FROM[one.value], told.publishedOn));
  if (hit || hits.length > 0) return hit?.value;
  if (countryMentions(name).length > 0) return 'government';
  if (!/^(?:\w+ )?[A-Z]/.test(name)) return undefined;
  return isInQuotation(told) && FIRST_PERSON.test(told.sentence) ? 'witnesses' : 'individuals';
}

/** The last speaker before a pronoun; where none is named, the one whose story is told. */
function earlierSpeaker(told: Told): string {
  const voice = voicesOf(told.before, false).at(-1);
  const named = voice && !PRONOUN.test(voice.name) ? speakerOf(voice.name, told) : undefined;
  return named ?? 'witnesses';
}

/** The next mark of quotation behind the act is one that closes. */
function isInQuotation({ sentence, after, at }: Told): boolean {
  return /[“”]/.exec(sentence.slice(at) + after)?.[0] === '”';
}

/** Whoever is named beside the quotation; nobody is where a witness is heard. */
function quotedSpeaker(told: Told): string {
  const behind = told.sentence.slice(told.at) + told.after;
  const end = behind.indexOf('”');
  const next = end < 0 ? undefined : voicesOf(behind.slice(end, end + 160), false)[0];
  const voice = next ?? voicesOf(told.before, false).at(-1);
  if (!voice) return told.issuer in OWN_NAMES ? 'witnesses' : told.issuer;
  return PRONOUN.test(voice.name) ? earlierSpeaker(told) : (speakerOf(voice.name, told) ?? told.issuer);
}
