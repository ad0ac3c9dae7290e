import { deedsOf, type Line, type Reading, tellingWords } from './reading.ts';

type Told = readonly (readonly [name: string, pattern: RegExp])[];

/** Words beside a date that say what it is the date of, where that may be no deed. */
const BESIDE: Told = [
  [
    'said',
    /\b(?:said|says|told|announced?|reported|according|statement|tweet|post(?:ed)?|interview|briefing|press)\b/i,
  ],
  ['published', /\b(?:publish|report|released a|survey|study|index|documented|recorded|data|statistics)/i],
  ['court', /\b(?:court|hearing|trial|judge|verdict|sentenc|convict|acquit|appeal|indict|plead|charge)/i],
  ['planned', /\b(?:will|scheduled|due to|expected|until|next|upcoming|adjourn|deadline)\b/i],
  ['photo', /\b(?:photo|image|picture|file|pic\.twitter|getty|afp|caption|seen here|courtesy|slideshow)\b/i],
  ['law', /\b(?:act|law|constitution|resolution|convention|code|bill|amend|decree|treaty|section)\b/i],
  ['vote', /\b(?:elect|vote|power|office|president since|coup|independence|referendum)/i],
  [
    'life',
    /\b(?:born|founded|established|joined|graduat|launched|began|started|moved|worked|prize|award|married)\b/i,
  ],
  ['sums', /(?:%|per ?cent|million|billion|\bfigures?\b)/i],
  ['war', /\b(?:war|conflict|invasion|uprising|revolution|pandemic|lockdown|covid)/i],
  ['freed', /\b(?:released|freed|bail|rescued|escaped|returned)\b/i],
];
/** How the clauses around it tell: of something done, and by and to whom. */
const CLAUSE: Told = [
  ['passive', /\b(?:was|were) \w+(?:ed|en|t)\b/],
  ['present', /\b(?:is|are|will|would|has|have)\b/],
  ['pluperfect', /\bhad\b/],
  ['counted', /\b\d+ (?:people|persons|students|civilians|workers|protesters|journalists)/],
  ['actor', /\b(?:gunmen|police|army|soldiers|military|security|forces|militants|terrorists|bandits)\b/i],
  ['target', /\b(?:journalist|activist|student|lawyer|worker|child|woman|women|protest)/i],
];
const DEED =
  'kill|murder|shot|arrest|detain|abduct|kidnap|sentenced|beat|attack|disappear|raid|taken|jailed|died|seized|picked up|assassinat|execut|tortur|charged|raped?|imprison|missing';
const DEED_BEFORE = new RegExp(`\\b(?:${DEED}|death|held)\\w*(?: \\S+){0,6} $`, 'i');
const DEED_AFTER = new RegExp(`^,?(?: \\S+){0,8} (?:${DEED})`, 'i');
const SINCE = /\b(?:since|from|after|following|until|before|by|between)\s(?:the\s|early\s|late\s)?$/i;
const WITHIN = /\b(?:in|on|during|of)\s(?:the\s|early\s|late\s|mid-?)?$/i;
const RELATIVE = /\b(?:last|this|ago|past|next|earlier|previous|today|yesterday|tonight|recent)\b/i;
const WEEKDAY = /(?<!to|yester)day\b/i;

/** What speaks for or against a date's being the main event's: where it stands, how it is written, what is beside. */
export function mentionFeatures(
  reading: Reading,
  line: Line,
  start: number,
  end: number,
): [string, number][] {
  const before = line.text.slice(Math.max(0, start - 60), start);
  const after = line.text.slice(end, end + 60);
  const near = `${before}${line.text.slice(start, end)}${after}`;
  const clause = line.text.slice(Math.max(0, start - 120), end + 80);
  return [
    ...placeOf(line),
    ...deedFeatures(reading, line, near),
    ['deedBefore', flag(DEED_BEFORE.test(before))],
    ['deedAfter', flag(DEED_AFTER.test(after))],
    ...saidBy(BESIDE, near),
    ...saidBy(CLAUSE, clause),
    ...writing(line.text.slice(start, end), before),
    ['quoted', flag(/["“”]/.test(line.text))],
    ...victimsIn(reading, line),
  ];
}

const flag = (is: boolean): number => (is ? 1 : 0);

function saidBy(told: Told, text: string): [string, number][] {
  return told.flatMap(([name, pattern]): [string, number][] => (pattern.test(text) ? [[name, 1]] : []));
}

function writing(text: string, before: string): [string, number][] {
  return [
    ['since', flag(SINCE.test(before) || /^since/i.test(text))],
    ['within', flag(WITHIN.test(before) || /^(?:in|on)\b/i.test(text))],
    ['relative', flag(RELATIVE.test(text))],
    ['weekday', flag(WEEKDAY.test(text) && !/\d/.test(text))],
    ['withYear', flag(/(?:19|20)\d\d/.test(text))],
    ['withDay', flag(/\b\d{1,2}\b/.test(text))],
    ['bracket', flag(/\([^)]*$/.test(before))],
  ];
}

function deedFeatures(reading: Reading, line: Line, near: string): [string, number][] {
  const deeds = deedsOf(near);
  const shared = [...tellingWords(near)].filter((word) => reading.telling.has(word)).length;
  return [
    ['nearTitle', Math.min(1, shared / 4)],
    ['likeTitle', line.likeTitle],
    ['told', flag(line.violent)],
    ['acts', flag(line.acts.length > 0)],
    ['titleDeed', flag(deeds.some((deed) => reading.titleDeeds.has(deed)))],
    ['mainDeed', flag(reading.mainDeed !== undefined && deeds.includes(reading.mainDeed))],
    ...deeds.map((deed): [string, number] => [`deed:${deed}`, 1]),
  ];
}

/** Whether the sentence names a victim, or the one whom the annotators name first. */
function victimsIn(reading: Reading, line: Line): [string, number][] {
  const named = reading.article.victimNames.map((name) => {
    const last = name.split(' ').at(-1) ?? name;
    return last.length > 2 && line.text.includes(last);
  });
  return [
    ['victim', flag(named.includes(true))],
    ['firstVictim', flag(named[0] ?? false)],
    ['noVictims', flag(named.length === 0)],
  ];
}

function placeOf(line: Line): [string, number][] {
  return [
    ['title', flag(line.index === 0)],
    ['lead', flag(line.index > 0 && line.index <= 2)],
    ['early', flag(line.index > 0 && line.index <= 6)],
    ['late', 1 - 1 / (1 + line.index / 10)],
    ['close', 1 / (1 + line.index / 5)],
  ];
}
