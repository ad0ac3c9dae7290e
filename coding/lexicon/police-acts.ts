/**
 * Words of Indian English news about police and riots, by what they say. Own list, drawn up from the training half of
 * IndiaPoliceEvents (https://github.com/slanglab/IndiaPoliceEvents) and from the task's definitions: what police did, not mobs.
 * Earlier entries win over later ones. Patterns are for lower-case ASCII text.
 */
export const POLICE_LEXICON: readonly (readonly [token: string, pattern: RegExp])[] = [
  // police as a rank, place or source of information
  [
    '@cmd',
    /\bpolice (?:commissioner|station|control room|inspector|post|chowk[iy]|officials?|sources|officers?|chief|custody)\b|\b(?:commissioner|superintendent|inspector[- ]general|director[- ]general|inspector) of police\b|\bcontrol room\b/,
  ],
  // police firing at people
  [
    '@pfire',
    /\bpolice firings?\b|\bpolice bullets?\b|\bfirings? by (?:the )?(?:police|army|security forces|bsf|crpf|srp)\b|\b(?:police|army|forces|srp|bsf|crpf|jawans|cops|policemen|personnel)(?: \w+){0,3} (?:opened|opening|open|resorted to) fir(?:e|ing)\b|\b(?:police|army|forces|cops|policemen)(?: \w+){0,2} (?:fired|firing|fire|shot|shoot)\b/,
  ],
  // shooting, by whomever
  [
    '@openfire',
    /\b(?:opened|opening|open) fire\b|\bfired (?:\w+ ){0,4}(?:rounds?|shots?|bullets?|shells?|in the air)\b|\brounds? of (?:ammunition|firing)\b|\bshoot[- ](?:at|on)[- ]sight\b|\bfiring\b|\bfired\b|\brounds?\b|\bbullets?\b|\bgunned\b|\bencounter\b/,
  ],
  // crowd control by gas, sticks, water
  [
    '@tear',
    /\btear[- ]?gas\w*\b|\blathi[- ]?charged?\b|\blathi[- ]charg\w*|\blathis?\b|\bcane[- ]charg\w*|\bcaned\b|\bbatons?[- ]?\w*|\bwater cannons?\b|\brubber bullets\b/,
  ],
  // blows and other rough handling
  [
    '@beat',
    /\bbeat(?:en|ing|ings)?\b|\bbeat(?:en)? up\b|\bthrashed\b|\bassault(?:ed|ing)?\b|\bmanhandled\b|\batrocit\w+|\bhighhanded\w*|\bbrutal\w*|\bexcess(?:es)?\b|\bruffled\b|\bforcibly\b|\btortur\w+/,
  ],
  // dispersing, bringing under control
  [
    '@disperse',
    /\bdispers\w+|\bquell\w*|\bbring (?:\w+ ){0,3}under control\b|\bchased\b|\bused? (?:of )?force\b|\bward off\b/,
  ],
  // killing and death
  [
    '@kill',
    /\bkill(?:ed|ing)\b|\bshot dead\b|\bdied\b|\bdead\b|\bperished\b|\bsuccumbed\b|\bdeaths?\b|\blost (?:his|her|their) li(?:fe|ves)\b|\bdies\b|\bkills\b|\bfell to\b|\bfatal\w*|\btoll\b|\bbodies\b|\bbody\b|\bcasualt\w+|\bgunned down\b|\bslain\b/,
  ],
  // injury
  ['@hurt', /\binjur\w+|\bwounded\b|\bhurt\b/],
  // the means of mobs: burning, stabbing, stones
  [
    '@burnstab',
    /\bburnt? (?:to death|alive)\b|\bstabb\w+|\bburnt\b|\bstones?\b|\bstone[- ]\w+|\bacid\b|\bpetrol bombs?\b|\bprivate firing\b|\barson\w*|\blynch\w*/,
  ],
  // arrests that were not made
  [
    '@noarrest',
    /\bno arrests?\b|\bnot (?:\w+ ){0,2}(?:arrested|detained|arrest)\b|\b(?:failed to|unable to|yet to|not) (?:\w+ ){0,1}(?:arrest|nab|apprehend)\b|\bnot arresting\b/,
  ],
  // arrests wanted, planned or allowed
  [
    '@toarrest',
    /\b(?:to|will|would|should|can|could|may|must|be) (?:be )?(?:arrest(?:ed)?|detain(?:ed)?|nab(?:bed)?|apprehend(?:ed)?|interrogate(?:d)?|book(?:ed)?)\b|\barrest(?:ing)? of (?:its|the|their) leaders\b|\bdemand\w* (?:\w+ ){0,4}arrest\b|\bcalled for (?:\w+ ){0,8}arrest\b/,
  ],
  // arrests made
  [
    '@arrested',
    /\barrested\b|\bdetained\b|\bnabbed\b|\bapprehended\b(?! (?:that|a|threats?|trouble|danger|violence)\b)|\brounded up\b|\bpicked (?:\w+ ){0,3}up\b|\btaken (?:\w+ ){0,2}into (?:\w+ ){0,2}custody\b|\bremanded\b|\b(?:were|was|been|persons|people|activists) (?:held|caught|booked)\b|\bheld by\b|\bcaught (?:by|while)\b|\bjailed\b|\bsent to (?:\w+ ){0,2}(?:jail|custody|prison)\b|\blodged in\b|\bcourted arrest\b|\bput behind bars\b|\blocked up\b/,
  ],
  // arrest as a noun
  ['@arrests', /\barrests?\b|\barresting\b|\bdetention\b|\bdetaining\b|\bdetainees?\b|\bdetenus?\b/],
  // custody, bail, interrogation
  [
    '@custody',
    /\bcustody\b|\bjails?\b|\bprisons?\b|\bbail\b|\binterrogat\w+|\bremand\b|\bbehind bars\b|\block-?up\b/,
  ],
  // charges and the laws they are brought under
  [
    '@law',
    /\bpoto\b|\bpota\b|\btada\b|\bpasa\b|\bnsa\b|\bordinance\b|\bunder section\b|\bbooked\b|\bfirs?\b|\bchargesheet\w*|\bcharge-?sheet\w*|\bcase (?:has been |was )?registered\b/,
  ],
  // inaction, indifference, looking on
  [
    '@inact',
    /\binaction\b|\bmute (?:spectators?|witness(?:es)?)\b|\bsilent spectators?\b|\bspectators?\b|\bbystanders?\b|\bstood (?:\w+ )?(?:by|watching|mute|silent)\b|\bstand(?:ing)? by\b|\b(?:look\w*|turn\w*) the other way\b|\bturn\w* (?:a )?(?:blind|deaf) (?:eye|ear)s?\b|\btwiddl\w+|\bnegligen\w+|\bapath\w+|\bindifferen\w+|\bcallous\w*|\bsluggish\w*|\blax(?:ity|ness)?\b|\binefficien\w+|\bineffective\w*|\bineptitude\b|\bderelict\w+|\babdicat\w+|\bunheeded\b|\bwatched\b|\bwatching\b|\binept\b|\bincompeten\w+|\bpassive\w*|\bdid nothing\b|\bdo nothing\b|\bdoing nothing\b|\bhelpless\w*|\bunhelpful\b/,
  ],
  // complicity and bias
  [
    '@complic',
    /\bconniv\w+|\bcomplicit\w*|\babett?\w*|\bcollu\w+|\bhand in glove\b|\bconspir\w+|\bpartisan\w*|\bbias(?:ed)?\b|\bnexus\b|\bmingled\b|\bsided\b|\bdubious\b|\baided\b|\bfree hand\b|\bpatroni\w+|\bescorted\b|\bcommunali[sz]\w+/,
  ],
  // failure, refusal, inability
  [
    '@failed',
    /\bfail(?:ed|s|ing|ure|ures)?\b|\brefus(?:ed|es|ing|al)\b|\bunable\b|\bunwilling\w*|\binability\b|\breluctan\w+|\blapses?\b|\bnot able to\b|\bhesitat\w+|\bignor(?:ed|ing|e)\b|\boverlook\w*/,
  ],
  // delay
  [
    '@late',
    /\bdelay(?:ed|s)?\b|\blate(?:r than)?\b|\btook (?:\w+ )?time\b|\btardy\b|\b(?:hours|minutes) (?:late|later|after)\b|\bonly (?:after|when|by)\b|\bslow\b|\btoo late\b|\bfinally\b|\bbelated\w*/,
  ],
  // action, protection or force that was missing
  [
    '@noact',
    /\bno action\b|\bnot (?:\w+ ){0,2}(?:act|acted|acting|intervene\w*|respond\w*|react\w*|come|came|help\w*|stop\w*|provide\w*|deploy\w*|do|done|reach\w*|register\w*|record\w*|protect\w*|allow\w*|take|taken|taking|prevent\w*|co-operating|turn up)\b|\bnever (?:\w+ ){0,2}(?:act\w*|came|responded|reached|arrived|turned)\b|\b(?:no|without|little|lack of|absence of|inadequate|sparse|insufficient|hardly any) (?:\w+ ){0,2}(?:police|security|protection|force|help|personnel|policemen|effort|action|response|policing|deployment)\b|\bno one (?:helped|came)\b|\bnobody (?:helped|came)\b/,
  ],
  // letting happen, running away
  [
    '@allowed',
    /\ballow(?:ed|ing)\b|\blet (?:the|them)\b|\bran away\b|\bfled\b|\bflee\b|\bvanish\w*|\bdisappear\w*|\boutnumber\w*|\bdrove away\b|\bdesert\w*|\bchicken out\b|\binstructed (?:\w+ ){0,3}not\b|\btold (?:\w+ ){0,3}not\b|\bput\w* (?:an )?obstacles\b/,
  ],
  // blame and questions
  [
    '@whynot',
    /\bwhy\b|\bexplanation\b|\baccountab\w+|\bblam(?:e|ed|ing)\b|\bcritici[sz]\w+|\balleg\w+|\baccus\w+|\bflak\b|\bcondemn\w*|\bcharged that\b|\bcomplain\w*/,
  ],
  // calls for help, protection
  [
    '@help',
    /\bhelp(?:ed)?\b|\brescue\b|\bprotect(?:ion|ed|ing)?\b|\bsave\b|\bsafeguard\w*|\bpleas?\b|\bpleaded\b|\bcalls?\b|\bphone\w*|\bappeals?\b|\binform(?:ed|ing)\b|\bsecurity\b/,
  ],
  // keeping order
  [
    '@control',
    /\bcontrol(?:led|ling)?\b|\bprevent\w*|\bstop(?:ped|ping)?\b|\bcheck\b|\bcontain\b|\brestor\w+|\bmaintain\w*|\bcurb\b|\blaw and order\b/,
  ],
  // riot and massacre as events
  [
    '@riot',
    /\briot\w*|\bviolence\b|\bcarnage\b|\bmassacre\w*|\bpogrom\b|\bkillings\b|\bmayhem\b|\bclash\w*|\bloot\w*|\btrouble\b/,
  ],
  // police, army and their branches
  [
    '@pol',
    /\bpolice(?:men|man)?\b|\bcops?\b|\bconstables?\b|\bcrpf\b|\bbsf\b|\brpf\b|\bgrp\b|\bsrp\b|\braf\b|\bjawans?\b|\barmy\b|\bparamilitary\b|\bpara-military\b|\bsecurity forces\b|\bforces?\b|\btroops\b|\bmen in uniform\b|\bcbi\b|\bcid\b|\bdgp\b|\bigp?\b|\bdsp\b|\bsp\b|\bdcp\b|\bacp\b|\bssp\b|\bpersonnel\b|\bsleuths\b|\bcommandos?\b/,
  ],
  // government and administration
  [
    '@gov',
    /\bstate government\b|\bgovernment\b|\badministration\b|\bauthorities\b|\bmodi\b|\bchief minister\b|\bcm\b|\bstate\b|\bcentre\b|\bministers?\b|\bmachinery\b|\bofficials?\b|\bbureaucracy\b|\bofficialdom\b|\bdistrict magistrate\b|\bintelligence\b/,
  ],
  // courts and commissions
  ['@court', /\bcourt\b|\bjudges?\b|\bmagistrate\b|\bcommission\b|\bcounsel\b/],
  // mobs
  [
    '@mob',
    /\bmobs?\b|\bcrowds?\b|\brioters?\b|\bmiscreants?\b|\bmobsters?\b|\battackers?\b|\bassailants?\b|\bculprits?\b|\bvandals\b|\bgangs?\b|\bhooligans\b|\bgoons?\b|\bfanatics\b|\bgroups\b/,
  ],
  // activists and protesters
  [
    '@act',
    /\bactivists?\b|\bworkers?\b|\bsevaks?\b|\bkarsevaks?\b|\bkar sevaks?\b|\bramsevaks?\b|\bram sevaks\b|\bleaders?\b|\bsadhus\b|\bvolunteers\b|\bsupporters\b|\bdevotees\b|\bprotest\w+|\bdemonstrators\b|\bstudents\b/,
  ],
  // persons
  [
    '@pers',
    /\bpersons?\b|\bpeople\b|\byouths?\b|\bmen\b|\bman\b|\bwomen\b|\bwoman\b|\bboys?\b|\baccused\b|\bsuspects?\b|\bterrorists?\b|\bmilitants?\b|\bvictims?\b|\bmuslims?\b|\bhindus?\b/,
  ],
  // negation
  [
    '@neg',
    /\bnot\b|\bno\b|\bnever\b|\bneither\b|\bnor\b|\bwithout\b|\bdenied\b|\bn't\b|\bdeny\b|\bdenies\b|\bnone\b/,
  ],
  // future, wish, condition
  [
    '@fut',
    /\bwill\b|\bwould\b|\bshould\b|\bmay\b|\bmight\b|\bmust\b|\bif\b|\bdemand\w*|\bwant\w*\b|\bplan\w*\b|\border(?:s|ed)\b/,
  ],
  // saying
  ['@said', /\bsaid\b|\bsays?\b|\btold\b|\badding\b|\badded\b/],
  // numbers
  [
    '@num',
    /\b\d[\d,]*\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|several|many|some|few)\b/,
  ],
];
