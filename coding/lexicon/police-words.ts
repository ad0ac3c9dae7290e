/** Coarse classes of words in news about police. Loose on purpose: a trained model weighs what a class means beside others. Own list. */
export const POLICE_WORD_CLASSES: readonly (readonly [code: string, has: (word: string) => boolean])[] = [
  [
    'POL',
    among(
      'acp administration army ats authorities branch bsf cbi cid commissioner constable constables cop cops crpf custody dcp dgp dsp force forces grp inspector inspectors jawans officer officers paramilitary personnel police policeman policemen raf rapid rpf security sleuths sp squad srp ssp station',
    ),
  ],
  [
    'MOB',
    among(
      'accused activists assailants attackers crowd crowds culprits gang militants miscreants mob mobs mobsters people persons protesters rioters sevaks terrorists workers youths',
    ),
  ],
  ['GOV', among('administration authorities government minister modi state')],
  [
    'KIL',
    starting(
      /^(kill|die|dead|death|succumb|perish|fell|casualt|toll|lost|lives|slain|fatal|shot|bodies|victim)/,
    ),
  ],
  [
    'SHO',
    starting(
      /^(fir(ed?|ing)|open|shot|bullet|rounds?|shoot|gun|shell|teargas|tear|lathi|lathicharge|lathi-charge|cane|caned|baton|burst|lob|gas|tear-gas|beat|beaten|thrash|assault|atrocit|excess|brutal|manhandl|encounter|disperse|force|used|charge)/,
    ),
  ],
  [
    'ARR',
    starting(
      /^(arrest|detain|detention|nab|held|custody|remand|caught|pick|round|apprehend|captur|jail|book|nabbed|surrender|bail|lock|imprison|prison|interrogat|deport|seized|raid)/,
    ),
  ],
  [
    'FAI',
    starting(
      /^(fail|inact|negligen|mute|specta|watch|ignor|delay|late|refus|apath|indifferen|lapse|lax|compli|conniv|abet|collu|bystand|silen|helpless|inadequa|insufficien|absen|unable|reluct|slow|callous|lack|partisan|bias|failure|unheeded|looked|stood|turned|nowhere|despite|though|even|allow|never|nothing|not|no|neither|nor|without|hardly|little|could|vanish|deaf|desert|flee|fled|abdicat|derelict|duty|protect|protection|help|prevent|control|respond|response|call|calls|pleas|plea|register|prompt|timely)/,
    ),
  ],
  ['NEG', among("cannot denied denies deny n't neither never no nobody none nor not without")],
  ['FUT', among('appeal could demand demanded demanding if likely may might must should will would')],
  [
    'NUM',
    among(
      '<n> one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds several many some scores',
    ),
  ],
];

function among(words: string): (word: string) => boolean {
  const set = new Set(words.split(' '));
  return (word) => set.has(word);
}

function starting(pattern: RegExp): (word: string) => boolean {
  return (word) => pattern.test(word);
}
