import type { PersonCount } from './counts.ts';
import type { DateMention } from './dates.ts';
import type { Trigger } from './triggers.ts';

const DAY = 86_400_000;

/** Groups of words that tell a practice, a running number, a rule or one occasion; each is a feature where it occurs. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    'general',
    /\b(?:widespread|systematic(?:ally)?|routine(?:ly)?|regular(?:ly)?|frequent(?:ly)?|often|commonplace|endemic|prevalen\w+|common|rampant|recurrent|repeatedly|constantly|always|usually|typically|generally|sometimes|habitually)\b/i,
  ],
  [
    'going on',
    /\b(?:persistent|persist(?:s|ed)?|ongoing|continu(?:es?|ed|ing)|remain(?:s|ed)?|still|increasing(?:ly)?|growing|rising|escalating|intensif\w+|every day|daily)\b/i,
  ],
  [
    'practice',
    /\b(?:patterns?|practices?|culture|campaigns?|instances?|incidents?|cases|crackdown|wave|spate|climate|trend|numerous|many|various|subject(?:ed)? to|abuses|violations)\b/i,
  ],
  [
    'years',
    /\b(?:in recent (?:years|months|weeks)|for (?:years|decades|months)|over the (?:past|last)|in the (?:past|last)|during the|throughout|decades?|over the years)\b/i,
  ],
  [
    'total',
    /\b(?:a total of|in total|documented|recorded|verified|registered|overall|altogether|casualties|toll|figures?|per ?cent|percent|annual|statistics|number of|received|estimated|according to data|census)\b/i,
  ],
  ['so far', /\b(?:so far|to date|since|as of|currently|now|rose to|risen to|bringing|brings)\b/i],
  [
    'law',
    /\b(?:laws?|bills?|decrees?|edicts?|orders?|amend(?:ments?|ed|s|ing)|legislation|regulations?|directives?|acts? of|penal code|criminal code|constitution|rules?|article \d+|section \d+)\b/i,
  ],
  [
    'policy',
    /\b(?:polic(?:y|ies)|state of (?:emergency|exception)|restrictions?|requirements?|permits?|licen[cs]\w+|guardian\w*|systems?|curfew|moratorium)\b/i,
  ],
  [
    'rule verb',
    /\b(?:ban(?:s|ned|ning)?|prohibit\w*|forbid\w*|criminali[sz]\w+|outlaw\w*|restrict(?:s|ed|ing)|requir(?:es|ed|ing)|allow(?:s|ed|ing)?|impos(?:es?|ed|ing)|bar(?:s|red)|exclud(?:es|ed|ing)|den(?:y|ies)|enacted|adopted|promulgated|passed|signed|introduced|punishable|grants?|provides?|discriminat\w+|not allowed|may be|can be|must)\b/i,
  ],
  ['name', /(?<=[a-z,] )(?:[A-Z][a-zé’'-]+ ){1,2}[A-Z][a-zé’'-]+\b/],
  [
    'operation',
    /\b(?:raid|attack|ambush|explosion|shooting|blast|operation|assault|incident|strike|airstrike)\b/i,
  ],
  ['court', /\b(?:court|judge|trial|sentenced|convicted|charged|prosecutors?|verdict|ruling)\b/i],
  ['who', /\b(?:who|whose|whom)\b/i],
  [
    'person',
    /\b(?:he|she|his|her|him|the (?:victim|journalist|activist|man|woman|boy|girl|lawyer|student))\b/i,
  ],
  [
    'plural',
    /\b(?:people|persons|activists|journalists|women|men|children|girls|civilians|protesters|members|critics|opponents|defenders|minorities|detainees|prisoners|refugees|residents|migrants|individuals|others|authorities|groups|communities|lawyers|students|Muslims|Christians|families|men)\b/i,
  ],
  ['perfect', /\b(?:has|have) (?:\w+ly )?(?:been )?\w+(?:ed|en|d|t)\b/i],
  ['perfect going on', /\b(?:has|have) (?:\w+ly )?been \w+ing\b/i],
  ['past', /\b(?:was|were)\b/i],
  ['present', /\b(?:is|are|am)\b/i],
  [
    'number',
    /(?<![\d/-])\b(?:\d{1,3}(?:,\d{3})+|[1-9]\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/i,
  ],
  ['vague', /\b(?:several|some|many|most|all|any|each|every)\b/i],
  ['quote', /[“"]/],
  ['when', /\b(?:when|after|then|before|while)\b/i],
];
/** The helping verbs right before the act's words. */
const HELPERS =
  /\b(am|is|are|was|were|be|been|being|has|have|had|do|does|did|to|will|would|can|could|may|might|a|an|the|his|her|their|its|of|for|by)\b/gi;

/** What speaks for the kind of a statement, as names of features. Pure, and cheap enough for every row. */
export function kindFeatures(
  sentence: string,
  trigger: Trigger,
  count: PersonCount | undefined,
  when: DateMention | undefined,
): readonly string[] {
  const act = trigger.act;
  const found = ['always', `act ${act}`, `family ${act.slice(0, 3)}`, `form ${trigger.form}`];
  const size = countSize(count);
  const span = dateSpan(when);
  found.push(`count ${size}`, `date ${span}`, `count ${size} date ${span}`);
  found.push(...verbFeatures(sentence, trigger));
  const law = WORDS.filter(([name]) => name === 'law' || name === 'rule verb').every(([, p]) =>
    p.test(sentence),
  );
  if (law) found.push('law and rule verb', `law and rule verb ${act.slice(0, 3)}`);
  for (const [name, pattern] of WORDS) {
    if (!pattern.test(sentence)) continue;
    if (name === 'law' || name === 'rule verb' || name === 'policy') found.push(`${name} ${act.slice(0, 3)}`);
    found.push(name, `${name} count ${size === 'none' || size === 'one' ? 'no' : 'yes'}`);
  }
  return found;
}

function verbFeatures(sentence: string, { form, start, end }: Trigger): string[] {
  const words = sentence.slice(start, end);
  const last = /[a-z]+$/i.exec(words)?.[0] ?? '';
  const ending = /(?:ed|ing|s)$/.exec(last)?.[0] ?? 'bare';
  // The words of an act may begin with its subject ("protesters have been killed").
  const before = sentence.slice(Math.max(0, end - last.length - 32), end - last.length);
  const helpers = (before.match(HELPERS) ?? []).slice(-2).map((word) => word.toLowerCase());
  const near = helpers.join(' ') || 'none';
  return [
    `ending ${form} ${ending}`,
    `before ${near}`,
    `before ${near} ${ending}`,
    `just before ${helpers.at(-1) ?? 'none'}`,
  ];
}

function countSize(count: PersonCount | undefined): string {
  if (!count) return 'none';
  const least = count.min ?? count.max ?? 0;
  if (count.max === 1) return 'one';
  if (count.min === 2 && count.max === null) return 'several';
  if (least < 10) return 'few';
  return least < 100 ? 'tens' : 'hundreds';
}

function dateSpan(when: DateMention | undefined): string {
  if (!when) return 'none';
  if (when.open) return 'open';
  const { precision, from, to } = when.period;
  if (precision !== 'range') return precision;
  const days = from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / DAY;
  return days > 31 ? 'long' : 'short';
}
