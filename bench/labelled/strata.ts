/**
 * Keyword heuristics that sort passages before the draw, so that every register is met often enough. They decide
 * nothing else: the register of a passage is what its label says.
 */
export const STRATA = [
  'recommendation',
  'denial',
  'appeal',
  'aggregate',
  'history',
  'law',
  'allegation',
  'finding',
  'other',
] as const;
export type Stratum = (typeof STRATA)[number];

const VIOLENCE =
  /\b(kill|murder|massacr|execut|tortur|rap(?:e|ed|ing)\b|abduct|kidnap|disappear|arrest|detain|imprison|jail|attack|bomb|shell|shot\b|beat(?:en|ing)?\b|wound|injur|displac|evict|deport|persecut|harass|threaten|burn|loot|assault|discriminat|repress|raid)/i;
const NUMBER = /\b\d[\d,.]*\b|\b(dozens|hundreds|thousands|scores)\b/i;

const RULES: readonly (readonly [Stratum, (text: string) => boolean])[] = [
  [
    'recommendation',
    (text) =>
      /\b(recommends? that|is recommended|the committee (calls|urges|encourages)|state party should|governments? should|should (ensure|adopt|take|amend|ratify|repeal))\b/i.test(
        text,
      ),
  ],
  [
    'denial',
    (text) =>
      /\b(den(y|ies|ied|ying)\b(?! (access|entry|of))|reject(s|ed)? (the |all |any )?(claim|allegation|accusation|report|charge)|refut|dismissed (the |all |any )?(claim|allegation|accusation|report)|baseless|fabricated)/i.test(
        text,
      ),
  ],
  [
    'appeal',
    (text) =>
      /\b(urg(e|es|ed|ing)|call(s|ed|ing)? (on|for|upon)|appeal(s|ed)? (to|for)|demand(s|ed)?|must (be|end|stop|immediately|release)|should)\b/i.test(
        text,
      ),
  ],
  [
    'aggregate',
    (text) =>
      NUMBER.test(text) &&
      VIOLENCE.test(text) &&
      /\b(since|so far|in total|total of|between|from .{1,30} to |first half|during|at least|more than|over the (past|last)|in (the year )?20\d\d)\b/i.test(
        text,
      ),
  ],
  [
    'history',
    (text) =>
      /\b(19\d\d|200\d|201\d|decades?|historical|anniversary|years ago|former regime|dictatorship|genocide of)\b/i.test(
        text,
      ) && VIOLENCE.test(text),
  ],
  [
    'law',
    (text) =>
      /\b(article \d|penal code|constitution|decree|legislation|bill|act of|statute|covenant|convention|international (humanitarian|human rights) law|prohibits?|criminali[sz]es?)\b/i.test(
        text,
      ),
  ],
  [
    'allegation',
    (text) =>
      VIOLENCE.test(text) &&
      /\b(alleg|accus|reported(ly)?|claim(s|ed)|according to|said|told|witness)/i.test(text),
  ],
  ['finding', (text) => VIOLENCE.test(text)],
];

/** The first stratum whose words a passage has. The UPR database holds recommendations alone. */
export function stratumOf(file: string, text: string): Stratum {
  if (file.startsWith('upr-info/')) return 'recommendation';
  return RULES.find(([, holds]) => holds(text))?.[0] ?? 'other';
}

/** Whether a sentence has a word of violence, and so may enter a pair. */
export function tellsOfViolence(text: string): boolean {
  return VIOLENCE.test(text);
}
