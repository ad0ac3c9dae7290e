/**
 * Words that show a risk factor of the UN Framework of Analysis for Atrocity Crimes (A/70/741-S/2016/71), factor
 * level, as docs/codebook.md reads them. An act alone shows none. Own list.
 */
export const RISK_CUES: readonly (readonly [string, RegExp])[] = [
  [
    'RF1',
    /\b(?:armed conflict|civil war|(?:the|new|all-out|ongoing|full-scale|current) war(?! (?:crimes?|on drugs))|war (?:in|on|against|between|with)(?! (?:drugs|crime|terror))|fighting|hostilities|clash(?:es|ed)|insurgen\w+|counter-?insurgen\w+|front ?lines?|(?:military |ground |new )offensive|ground operations?|air ?-?(?:strikes?|attacks?)|drone (?:strikes?|attacks?)|missiles?|shelling|bombardments?|bombing|rebels?|jihadists?|militants?|armed groups?|separatists?|extremist attacks?|military coup|coup|uprising|(?<!home )invasion|incursion|occupation|occupied|(?:mass|nationwide|anti-government|weekly|large) (?:protests?|demonstrations)|start of the protests|islamist fighters|(?:political|economic|humanitarian) crisis|boko haram|iswap|al[- ]shabaab|islamic state|rapid support forces|\brsf\b|(?:criminal |armed )?gangs? (?:violence|control)|cartel violence|army positions?|ceasefire violations?|truce)\b/i,
  ],
  [
    'RF2',
    /\b(?:impunity|unpunished|not been (?:held )?(?:accountable|prosecuted|brought to justice)|no (?:one|officials?|perpetrators?) (?:has|have|had) been (?:held|prosecuted|arrested|charged|convicted|brought)|fail(?:ed|s|ing|ure)? to (?:adequately |properly |effectively )?(?:investigate|prosecute|bring|hold)|lack of (?:accountability|investigations?)|no (?:credible |effective |independent |proper )?investigations?|never (?:been )?(?:investigated|prosecuted)|without (?:any )?(?:investigation|accountability)|track record|long history of|record of|notorious|evade justice|escape justice|whitewash|mishandling of the investigation|justif(?:y|ied|ies) (?:the|its|their))\b/i,
  ],
  [
    'RF3',
    /\b(?:corrupt(?:ion)? (?:judges|courts|police|judiciary|military|officials)|judicial corruption|lack(?:s|ed|ing)? (?:of )?(?:judicial )?independence|independence of (?:the )?(?:judiciary|judges|courts)|judiciary (?:is|was|remains) (?:not|neither)|courts? (?:is|are|remain) not independent|politici[sz]ed (?:judiciary|courts)|lack of (?:civilian )?oversight|decades of corruption|weak(?:ness)? (?:of the )?(?:judiciary|rule of law|justice system))\b/i,
  ],
  [
    'RF7',
    /\b(?:state of (?:emergency|exception)|emergency (?:powers|law|rule)|martial law|crack(?:ed|ing)? ?down|clampdown|mass arrests?|wave of (?:arrests|repression|detentions)|spate of arrests|rounded up|sweeping arrests|numerous arrests|arbitrarily arrested \d+|hate (?:speech|campaign)|internet (?:shutdown|blackout)|(?:dissolv(?:ed|ing|e)|bann(?:ed|ing)|shut(?:ting)? down|closed|closure of|outlaw(?:ed|ing)?) (?:[\w’'-]+ ){0,4}(?:parties|ngos?|organi[sz]ations?|groups|newspapers?|media|outlets?|broadcasters?|civil society)|anti-(?:lgbt\w*|homosexuality|gay|terrorism) (?:\w+ ){0,2}(?:law|bill|act)|draconian|so-called “?extremis\w+|“extremist|raided (?:the )?(?:homes|offices))\b/i,
  ],
  [
    'RF8',
    /\b(?:(?:ahead of|before|after|since|during|following|upcoming|disputed|contested|in the run-up to) (?:[\w’'-]+ ){0,5}(?:elections?|vote|polls|referendum)|elections? (?:scheduled|campaign|due)|election campaign|political campaign|october 7 attacks?|coup attempt|attempted coup|killing (?:supreme leader|president)|assassination of (?:the )?(?:president|prime minister)|launched (?:new |all-out )?war)\b/i,
  ],
  [
    'RF9',
    /\b(?:ethnic(?:ally|ity)?|sectarian|inter-?communal|religious minorit\w+|(?<!anti-)racis[mt]|racial|racially|xenophob\w+|antisemit\w+|anti-semit\w+|islamophob\w+|apartheid|caste|persecut\w+ (?:of |against )?(?:\w+ ){0,2}(?:christians|muslims|minorit\w+|religious)|anti-(?:muslim|christian|hindu|roma|black)|minority (?:group|communit)\w*|hindu nationalis\w+)\b/i,
  ],
  [
    'RF10',
    /\b(?:genocid(?:e|al)(?! convention)|ethnic cleansing|destr(?:oy|uction of) (?:\w+ ){0,3}(?:as a group|group in whole)|exterminat\w+|eliminate a distinct)\b/i,
  ],
  [
    'RF11',
    /\b(?:systematic(?:ally)?|widespread(?! (?:abuse|criticism|protests?|condemnation|security|support|anger))|large-scale|mass (?:killings?|arrests?|detentions?|arbitrary|rapes?|kidnappings?|abductions?|displacement|deportations?|executions?|atrocit\w+)|campaign of (?:\w+ ){0,2}(?:violence|arrests|killings|terror|repression)|crimes? against humanity|(?:hundreds|thousands|millions) (?:of )?(?:[\w’'-]+ ){0,8}(?:killed|arrested|detained|displaced|disappeared|dead|executed|imprisoned|jailed|deported|abducted|raped|tortured)|(?:kill|arrest|detain|displac|abduct|imprison|execut|deport|jail)\w* (?:over |more than |at least )?(?:hundreds|thousands|millions))\b/i,
  ],
  [
    'RF12',
    /\b(?:state policy|government policy of|coordinated (?:effort|campaign)|state-sponsored|orchestrated by|ordered by (?:the )?(?:government|president|authorities)|deliberate policy)\b/i,
  ],
  [
    'RF14',
    /\b(?:(?:block\w*|obstruct\w*|den(?:y|ied|ying)|restrict\w*|prevent\w*|hinder\w*|imped\w*|loot\w*|attack\w*|kill\w*|ambush\w*|seized|detain\w*|abduct\w*) (?:[\w’'-]+ ){0,6}(?:humanitarian|aid (?:workers?|convoys?|agencies|deliver\w+|trucks|access)|peacekeepers?|relief)|(?:humanitarian (?:workers|access|convoys?)|aid (?:workers?|convoys?)|peacekeepers) (?:[\w’'-]+ ){0,5}(?:killed|attacked|blocked|denied|abducted|detained|restricted|looted)|denied civilians food and aid|blocking aid)\b/i,
  ],
];

/** War itself, told as such: what makes an attack on civilians one of armed conflict. */
export const CONFLICT =
  /\b(?:armed conflict|(?:civil |new |all-out |the )war(?! crimes?)|fighting|hostilities|insurgen\w+|air ?-?strikes?|drone (?:strikes?|attacks?)|shelling|bombard\w+|missiles?|rockets?|rebels?|jihadists?|militants?|armed groups?|boko haram|iswap|islamic state|jnim|al[- ]shabaab|offensive|invasion|occup(?:ation|ied)|rapid support forces|rsf|saf|landmines?|cluster munitions?|explosive weapons?|militias?|siege|truce|suicide bomb\w+|(?:roadside )?ied)\b/i;
