import type { PersonCount } from './counts.ts';
import type { Trigger } from './triggers.ts';

/** Acts that are done to persons one by one. */
const TO_PERSONS =
  /^(?:KIL\.(?!massacre|lethal)|DET|DIS|TOR\.(?!inhuman)|SEX\.rape|CIV\.(?:media|reprisal)|PER\.bias|DSP\.deportation|SLV\.traff)/;
const PARTICLE = '(?:al|el|bin|bint|ibn|de|la|da|dos|del|van|von|der)';
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
/** Two to five words of a name; a title may go before. */
const NAME = `(?:(?:Dr|Mr|Ms|Mrs|Prof|Father|Pastor|Imam|Sheikh)\\.? )?(?:al-|el-)?${WORD}(?: (?:${PARTICLE}[ -])?(?:${WORD}|\\p{Lu}\\.)){1,4}`;
const APPOSED = '(?: \\([^)]{1,40}\\))?(?:, [^,;.]{3,90},)?';
const SINGULAR =
  'man|woman|boy|girl|child|son|daughter|husband|wife|brother|sister|father|mother|cousin|uncle|student|journalist|reporter|blogger|editor|writer|activist|defender|lawyer|teacher|professor|cleric|priest|imam|pastor|bishop|monk|politician|lawmaker|leader|candidate|opponent|critic|dissident|detainee|prisoner|doctor|nurse|worker|refugee|migrant|villager|resident|farmer|soldier|official|officer|judge|mayor|driver|guard|teenager|youth|person|protester|victim|deceased|photographer|singer|artist|poet|businessman|member';
/** Words before a name that are no preposition: "arrested in Buenos Aires" names nobody. */
const LEAD =
  "(?:(?!(?:in|at|on|by|from|for|near|under|after|during|and|or|to|with|without|as|across|over|against|since|of) )[a-zA-Z’'-]+ )";
const DESCRIBED = `(?:[Tt]he|[Hh]is|[Hh]er|his|her|my|our|their|another|one|an?|prominent|former|opposition|leading) ${LEAD}{0,4}?(?:${SINGULAR})`;
const BEING =
  '(?:who )?(?:was|is|has been|had been|being|remains?|got)(?: (?:also|later|then|[a-z]+ly|being))*(?: [a-z]+ed(?:,| and))? ?$';
const END = "(?![\\p{L}’'-])";

const TWO_SUBJECTS = new RegExp(
  `${NAME}${APPOSED},? and (?:his [a-z]+, |her [a-z]+, )?${NAME}${APPOSED} (?:were|are|have been|had been)(?: [a-z]+ly)? $`,
  'u',
);
const ONE_SUBJECT = new RegExp(
  `(?:^|[^,] |[”"] )(?:${NAME}|${DESCRIBED}(?: ${NAME})?)${APPOSED} ${BEING}`,
  'u',
);
const PRONOUN_SUBJECT = new RegExp(`\\b(?:[Hh]e|[Ss]he) ${BEING}`);
const TWO_OBJECTS = new RegExp(
  `^ ${LEAD}{0,4}?${NAME}${APPOSED},? and (?:[a-z’'-]+ ){0,3}?${NAME}${END}`,
  'u',
);
const ONE_OBJECT = new RegExp(
  `^ (?:(?:of )?(?:${DESCRIBED}|${LEAD}{0,4}?${NAME})${END}|(?:of )?(?:him|her)(?= |[.,;]))`,
  'u',
);
const POSSESSED = /\b(?:his|her) (?:[a-z-]+ ){0,2}$/;
/** Capitals of bodies, places and days, which are nobody's name. */
const NO_PERSON =
  /\b(?:Party|Watch|International|Government|Police|Army|Forces?|City|Province|State|States|District|Council|University|Court|Ministry|Minister of|Committee|Commission|Union|Nations|Church|Hospital|School|Prison|Camp|Road|Street|Group|Front|Movement|Organi[sz]ation|Association|Rights|Security|National|Islamic|North|South|East|West|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/**
 * How many single persons, named or described, the act was done to: one or two; undefined where the text does not
 * present its victims so. No name is kept: there is no span.
 */
export function singleVictims(text: string, act: Trigger): Pick<PersonCount, 'min' | 'max'> | undefined {
  if (!TO_PERSONS.test(act.act)) return undefined;
  const before = text.slice(Math.max(0, act.start - 260), act.start);
  const after = text.slice(act.end, act.end + 260);
  if (isPersons(TWO_SUBJECTS.exec(before)) || (act.form === 'verb' && isPersons(TWO_OBJECTS.exec(after))))
    return { min: 2, max: 2 };
  const one =
    isPersons(ONE_SUBJECT.exec(before)) ||
    PRONOUN_SUBJECT.test(before) ||
    (act.form === 'noun' && POSSESSED.test(before)) ||
    isPersons(ONE_OBJECT.exec(after)) ||
    /\b(?:him|her)\b/.test(text.slice(act.start, act.end));
  return one ? { min: 1, max: 1 } : undefined;
}

function isPersons(match: RegExpExecArray | null): boolean {
  return match !== null && !NO_PERSON.test(match[0]);
}
