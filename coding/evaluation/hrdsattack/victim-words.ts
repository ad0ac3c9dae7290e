/** Sets of types that the set's victims have, in its words; rarer mixtures are not predicted. */
export const VICTIM_SETS = [
  'insufficient information',
  'journalist',
  'human rights defender',
  'trade unionist',
  'human rights defender;journalist',
  'human rights defender;trade unionist',
] as const;

/** Words that tell who somebody is. */
export const ROLES: readonly (readonly [string, RegExp])[] = [
  [
    'press',
    /\b(?:journalis|report(?:er|ing)|editor|correspondent|photograph|cameram|columnist|broadcast|newspaper|magazine|press\b|media|anchor|publisher|blogger|news\b|television|radio|youtube|vlogger|documentary|film-?maker)/gi,
  ],
  ['journalist', /\b(?:journalists?|reporters?|correspondents?|photojournalists?|cameram[ae]n|editors?)\b/gi],
  ['blogger', /\b(?:blogger|vlogger|youtuber|writer|author|cartoonist|poet)\b/gi],
  ['activist', /\b(?:activists?|campaigner|activism|organi[sz]er|protest leader)\b/gi],
  [
    'defender',
    /\b(?:human rights|rights (?:defender|activist|group|lawyer|advocate)|defenders?|advocate|ngo\b|environmentalist|civil society)/gi,
  ],
  ['lawyer', /\b(?:lawyers?|attorney|barrister|solicitor|legal aid)\b/gi],
  [
    'union',
    /\b(?:union(?:s|ist|ists)?\b|trade union|labou?r (?:leader|organi|activist|right)|workers?['’]? (?:party|movement|right|federation)|shop steward|strike|confederation)/gi,
  ],
  ['protest', /\b(?:protest|demonstrat|rally|march)/gi],
  [
    'politics',
    /\b(?:opposition|politician|lawmaker|president|minister|candidate|party|senator|mp\b|governor|councill?or|mayor|member of parliament|leader)/gi,
  ],
  [
    'force',
    /\b(?:soldier|police officer|policeman|sergeant|commander|general|colonel|militant|officer|constable)/gi,
  ],
  [
    'family',
    /\b(?:son|daughter|wife|husband|mother|father|brother|sister|girl|boy|child|student|pupil|year-old|baby|teenager|woman|teacher|farmer|businessm|tourist|aid worker|doctor|nurse|priest|pastor|driver|engineer|cleric|monk|bishop|prince|singer|actor|actress|model)\b/gi,
  ],
  ['accused', /\b(?:suspect|accused|murder|killer|kidnapper|gang|robber|terror)/gi],
];

/** Of these the one that an article speaks of most is a hint to who its victims are. */
export const COMMUNITIES = ROLES.filter(([role]) =>
  ['press', 'activist', 'defender', 'union', 'politics'].includes(role),
);
