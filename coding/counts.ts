import { PERSON_NOUNS } from './lexicon/person-nouns.ts';

/** A number of persons that a sentence gives; offsets in the sentence. null: that side has no bound. */
export interface PersonCount {
  readonly min: number | null;
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
  /** "another 12": adds to what was said before. */
  readonly further: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that give a bound and no number: the least that each can mean. */
const VAGUE: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  'tens of thousands': 20_000,
  'hundreds of thousands': 200_000,
};
const WORD = `(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|${UNITS.slice(1).reverse().join('|')}`;
const NUMERAL = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d)?)(?: (?:million|thousand|hundred))?|(?:half a dozen|two dozen|a dozen|a hundred|a thousand)|${WORD}`;
const LEAST = 'at least|no fewer than|not less than|a minimum of|no less than';
const OVER = 'more than|over|upwards of';
const MOST = 'up to|as many as|at most|no more than';
const UNDER = 'fewer than|less than';
const ABOUT = 'nearly|almost|close to|about|around|some|approximately|roughly|an estimated';
const QUANTITY = new RegExp(
  `(?<![\\w.,/$€£-])(?:(?<how>${LEAST}|${OVER}|${MOST}|${UNDER}|${ABOUT}) )?(?:(?<further>another|a further|an additional) )?` +
    `(?:(?:between )?(?<low>${NUMERAL})(?:(?<=\\d)[-–](?=\\d)| (?:to|and|or) )(?<high>${NUMERAL})|(?<n>${NUMERAL})|(?<vague>tens of thousands|hundreds of thousands|several|dozens|scores|hundreds|thousands)|(?<one>an?|one))(?![\\w%]|[.,]\\d|-year)`,
  'gi',
);
/** What follows a number that counts persons: up to three words, then the noun; or the harm itself. */
const PERSONS = new RegExp(
  `^(?: (?:of|other|more|the|[a-z\\d-]{2,16})){0,3}? (?:${PERSON_NOUNS})(?![a-z])|^ (?:others? )?(?:(?:have|had) been |were |was |are )?(?:reportedly |allegedly )?(?:killed|dead|died|injured|wounded|arrested|detained|abducted|kidnapped|displaced|disappeared|raped|executed|murdered|missing|deaths|killings|executions|arrests|abductions)\\b`,
  'i',
);
const BARE_AFTER =
  /(?:kill|injur|wound|arrest|detain|abduct|kidnap|murder|execut|displac|left|leaving|rap)(?:ed|ing)? $/i;
const NOT_PERSONS =
  /^ (?:years?|months?|days?|weeks?|hours?|times|per ?cent|percent|kilomet|km|miles|met[er]{2}s|million dollars|houses|homes|villages|schools|hospitals|cases of|countries|States|a\.m|p\.m|[ap]m)/i;

/** "an attack on civilians": one thing, done to some persons. */
const THING =
  /^ (?:[\w’'-]+ ){0,3}?(?:attack|crackdown|campaign|strike|raid|law|ban|case|number|wave|series|group|right|threat|risk|report|court|rights|human|part|member state|violation|clampdown)\b(?! (?:defender|activist|lawyer|group leader|worker))/i;
/** "17 Feb", "five cases of": days and cases are not people. */
const NO_NUMBER_OF =
  /^ (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|(?:[a-z]+ ){0,2}(?:cases?|incidents?|complaints?|counts?|reports?|allegations?|attacks?|raids?|visits?|requests?) )/;
/** "Group 24", "Article 19", "Resolution 1325". */
const NUMBERED =
  /\b(?:Group|Articles?|Sections?|No\.?|Resolution|Unit|Battalion|Brigade|Camp|Ward|Rule|Goal|Chapter|Room|Channel|Flight|Zone|Area) $/;

/**
 * Numbers of persons in a sentence, in order. "At least 12" is [12, null], "more than 50" [50, null], "up to 20"
 * [null, 20], "fewer than 20" [null, 20], "dozens" [24, null], "several" neither, "about 50" [50, 50], "a journalist" [1, 1].
 * A number counts persons when a noun for persons or a harm follows within four words, or when it is the bare
 * object of one ("killing 12").
 */
export function personCounts(sentence: string): readonly PersonCount[] {
  const found: PersonCount[] = [];
  for (const match of sentence.matchAll(QUANTITY)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = sentence.slice(end, end + 60);
    const bare =
      !/^an?$/i.test(match.groups?.one ?? '') &&
      BARE_AFTER.test(sentence.slice(Math.max(0, start - 14), start));
    if (!PERSONS.test(after) && !(bare && !NOT_PERSONS.test(after))) continue;
    if (
      match.groups?.one !== undefined &&
      /^ (?:\w+ )?(?:group|number|total|series|team|crowd|family|families|group of)\b/i.test(after)
    )
      continue;
    if (match.groups?.one !== undefined && THING.test(after)) continue;
    if (NO_NUMBER_OF.test(after) || NUMBERED.test(sentence.slice(Math.max(0, start - 14), start))) continue;
    const bounds = boundsOf(match.groups ?? {});
    if (bounds) found.push({ ...bounds, start, end, further: match.groups?.further !== undefined });
  }
  return found;
}

function boundsOf(
  g: Readonly<Record<string, string | undefined>>,
): Pick<PersonCount, 'min' | 'max'> | undefined {
  const how = (g.how ?? '').toLowerCase();
  if (g.vague !== undefined) return { min: VAGUE[g.vague.toLowerCase()] ?? null, max: null };
  if (g.one !== undefined) return { min: 1, max: 1 };
  if (g.low !== undefined && g.high !== undefined) return ordered(numberIn(g.low), numberIn(g.high));
  const n = numberIn(g.n ?? '');
  if (!Number.isSafeInteger(n) || n > 100_000_000) return undefined;
  if (LEAST.split('|').includes(how) || OVER.split('|').includes(how)) return { min: n, max: null };
  if (MOST.split('|').includes(how) || UNDER.split('|').includes(how)) return { min: null, max: n };
  return { min: n, max: n };
}

function ordered(low: number, high: number): Pick<PersonCount, 'min' | 'max'> | undefined {
  return low <= high && Number.isSafeInteger(high) && Number.isSafeInteger(low)
    ? { min: low, max: high }
    : undefined;
}

function numberIn(text: string): number {
  const plain = text.toLowerCase();
  const fixed: Readonly<Record<string, number>> = {
    'half a dozen': 6,
    'a dozen': 12,
    'two dozen': 24,
    'a hundred': 100,
    'a thousand': 1000,
  };
  const whole = fixed[plain];
  if (whole !== undefined) return whole;
  const digits = /^([\d,.]+)(?: (million|thousand|hundred))?$/.exec(plain);
  if (digits) return Math.round(Number((digits[1] ?? '').replaceAll(',', '')) * scaleOf(digits[2]));
  const [tens, unit] = plain.split(/[- ]/);
  if (!TENS.includes(tens ?? '')) return UNITS.indexOf(plain);
  return (TENS.indexOf(tens ?? '') + 2) * 10 + (unit === undefined ? 0 : UNITS.indexOf(unit));
}

function scaleOf(word: string | undefined): number {
  if (word === 'million') return 1_000_000;
  if (word === 'thousand') return 1000;
  return word === 'hundred' ? 100 : 1;
}
