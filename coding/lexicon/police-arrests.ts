/**
 * How news says that somebody was arrested, and the words beside it that say whether it came about. Own list, from the
 * grammar of the expressions: what is done, what is only wanted, feared, allowed or denied. For lower-case ASCII text.
 * Earlier forms win over later ones.
 */
export const ARREST_FORMS: readonly (readonly [form: string, pattern: RegExp])[] = [
  // offered by those who protest, often as a threat
  ['court', /\bcourt(?:ed|ing|s)? arrests?\b/],
  ['warrant', /\b(?:arrest|detention|non-bailable) warrants?\b|\bwarrants? (?:of|for) arrest\b/],
  ['bail', /\banticipatory bail\b|\bbail (?:plea|application|petition)\b|\bgranted (?:\w+ ){0,2}bail\b/],
  // the noun with a verb of its own: "the arrests made", "effect arrests"
  [
    'made',
    /\barrests?(?: \w+){0,3} (?:were|was|been|being|are) (?:also |already )?made\b|\barrests? (?:made|effected|so far|followed|come|came)\b|\b(?:made|making|effected|carried out|announced) (?:\w+ ){0,3}arrests?\b/,
  ],
  [
    'taken',
    /\b(?:take|takes|taken|taking|took) (?:\w+ ){0,4}(?:in|into) (?:\w+ ){0,2}custody\b|\b(?:place|placed|put|kept) (?:\w+ ){0,2}(?:under|in) (?:house arrest|preventive detention|arrest|detention|custody|lock-?up)\b/,
  ],
  [
    'sent',
    /\b(?:sent|sentenced|send|consigned|shifted) (?:\w+ ){0,3}(?:to|in|into) (?:\w+ ){0,3}(?:jail|prison|custody|lock-?up)\b|\bremanded\b|\bput behind bars\b|\bjailed\b/,
  ],
  [
    'past',
    /\barrested\b|\bdetained\b|\bnabbed\b|\bapprehended\b(?! (?:that|a|threats?|trouble|danger|violence)\b)|\brounded (?:\w+ )?up\b|\bpicked (?:\w+ ){0,3}up\b|\bhauled up\b|\bovernight custody\b|\bimprisoned\b/,
  ],
  // words that mean arrest only beside police or an offence
  [
    'caught',
    /\b(?:was|were|been|got|being) (?:caught|captured|intercepted)\b|\bcaught (?:by|while|red-handed|some|several|two|three|him|them|one)\b|\b(?:currently |being )?held by (?:the )?(?:\w+ )?(?:police|army|cops|security|cbi|authorities)\b|\bpolice (?:have |has |had )?(?:held|caught|captured)\b|\b(?:persons|people|men|youths|activists|suspects) (?:were |was )?held\b|\bhanded over to (?:the )?(?:\w+ ){0,3}police\b|\bdeported\b|\bsurrendered\b/,
  ],
  [
    'booked',
    /\bbooked (?:under|for|in|on|by)\b|\b(?:been|were|was|people|persons) booked\b|\bcharged under\b|\b(?:invok\w+|slapp\w+|appl(?:y|ied|ying|ication of)|us(?:ed|e|ing)) (?:the )?(?:poto|pota|tada|pasa|nsa|national security act)\b/,
  ],
  [
    'state',
    /\bin (?:\w+ ){0,3}custody\b|\blanguish\w* in\b|\b(?:lodged|lying) in\b|\bcustody of\b|\b(?:on|under) (?:police )?remand\b|\bbehind bars\b|\bin (?:\w+ )?(?:jail|prison)s?\b|\bundertrials?\b|\bdetenus?\b|\bdetainees?\b|\bunder detention\b/,
  ],
  [
    'infinitive',
    /\b(?:arrest|detain|nab|apprehend|round up|pick up|jail|imprison) (?:the|them|him|her|us|me|those|all|any|anyone|some|more|people|persons|\d+)\b|(?<=\bto )(?:arrest|detain|nab|apprehend|round up|pick up)\b|\b(?:arresting|detaining|nabbing|apprehending|rounding up|picking up)\b/,
  ],
  ['noun', /\barrests?\b|\bdetentions?\b/],
];

/** What the words before an arrest in its clause make of it. Earlier ones win over later ones. */
export const ARREST_SCOPES: readonly (readonly [scope: string, before: RegExp])[] = [
  ['done', /\b(?:able|managed|proceeded|moved in) to\b|\bsucceeded in\b|\b(?:led|resulted) (?:to|in)\b/],
  [
    'denied',
    /\b(?:not|no|never|nor|none|nobody|neither|without|cannot|n't|yet to|fail\w*|unable|refus\w+|denie[ds]|deny\w*|evad\w+|escap\w+|avoid\w*|instead of|reluctan\w+|hesita\w+|far from)\b/,
  ],
  [
    'wanted',
    /\b(?:demand\w*|want\w*|call(?:ed|s|ing)? for|appeal\w*|urg(?:ed|ing|es)|ask(?:ed|ing|s)? (?:for|the|to)|order(?:s|ed)?|direct(?:ed|ive|ives)|instruct\w+|sought|seek\w*|press\w* for|insist\w*|teams? to|efforts? to|in search of|bid to|hunt|look\w* for|ultimatum|on the lookout)\b/,
  ],
  [
    'possible',
    /\b(?:will|would|shall|should|can|could|may|might|must|ought|if|unless|whether|possib\w+|likely|fear\w*|threat\w*|risk\w*|expect\w*|plan\w*|prepar\w*|ready to|free to|allow\w*|permit\w*|power\w* to|empower\w*|right to|liable|supposed|going to|in case|anyone|anybody|law\b|imminent|await\w*)\b/,
  ],
  ['perfect', /\b(?:has|have|had)(?: \w+){0,2}(?: been)?(?: \w+)?$/],
  ['passive', /\b(?:was|were|been|being|are|is|got|get)(?: \w+)?(?: \w+)?$/],
  ['sequel', /\b(?:after|following|since|with|upon|on|over|about|of|against)(?: \w+){0,3}$/],
];

/** Who arrests, as the clause says: police or another force, those who are no authority, a court. */
export const ARREST_AGENTS: readonly (readonly [agent: string, named: RegExp])[] = [
  [
    'police',
    /\b(?:police(?:men|man)?|cops?|constables?|crpf|bsf|rpf|grp|srp|raf|cbi|cid|ats|jawans?|army|troops|security forces|paramilitary|sleuths|commissioner|dcp|acp|dsp|ssp|sp|dgp|inspector|squad|crime branch)\b/,
  ],
  [
    'mob',
    /\b(?:mobs?|crowds?|rioters|kidnappers|abductors|militants|villagers|vehicles?|trains?|passengers)\b/,
  ],
  ['court', /\b(?:courts?|judge|magistrate|term|sentenced?|contempt|convict\w*|years?' imprisonment)\b/],
];

/** Persons counted: "28 persons", "over 40 sadhus", "several of them". */
export const COUNTED_PERSONS =
  /\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands|several|some|many)(?: [\w-]+){0,3} (?:persons?|people|men|women|youths?|activists|workers|leaders|rioters|accused|suspects|sadhus|sevaks|volunteers|supporters|miscreants|others|terrorists|muslims|hindus)\b/;

/** A time long before the report. */
export const LONG_AGO =
  /\b(?:19\d\d|last (?:year|month|week)|years? (?:ago|back|earlier)|earlier|previously|then|during the)\b|'\d\d\b/;
