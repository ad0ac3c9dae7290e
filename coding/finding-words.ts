import type { CRIMES, TRIGGER_KINDS } from '../schemas/vocabularies.ts';

export type Crime = (typeof CRIMES)[number];

/** Who can make an authoritative finding, as texts of the United Nations name them. */
export interface Issuer {
  readonly body: string;
  readonly kind: (typeof TRIGGER_KINDS)[number];
  readonly pattern: RegExp;
}

const COMMISSION = 'commission_finding';
const COURT = 'court_decision';

/** Most specific first: of two that match at one place, the first counts. */
export const ISSUERS: readonly Issuer[] = [
  issuer(
    'osapg',
    'special_adviser_warning',
    'special advis[eo]rs?(?: of the secretary-general)? (?:on|for) (?:the )?(?:prevention of genocide|genocide prevention|responsibility to protect)|(?:un |united nations )?(?:genocide )?prevention advis[eo]r',
  ),
  issuer('icj', COURT, 'international court of justice|ICJ|world court'),
  issuer(
    'icc',
    COURT,
    'international criminal court|ICC|(?:pre-trial|trial|appeals) chamber(?: [ivx]{1,3})?(?: of the (?:international criminal court|ICC))?',
  ),
  issuer(
    'court',
    COURT,
    '(?:\\w+ ){0,3}(?:supreme court|high court|(?:higher )?regional court|district court|criminal court|court of appeal|assize court|criminal tribunal(?: for [\\w ]{3,40}?)?|special tribunal(?: for \\w+)?)',
  ),
  issuer(
    'ffm',
    COMMISSION,
    '(?:(?:independent|international|united nations|un) ){0,3}fact[- ]finding mission(?: (?:on|for|in|to) (?:the )?[\\w ]{3,40}?)?',
  ),
  issuer(
    'coi',
    COMMISSION,
    '(?:(?:independent|international|united nations|un) ){0,3}commission of (?:inquiry|(?:human rights )?experts)(?: (?:on|for|in) (?:the )?[\\w ]{3,40}?)?|commission of human rights experts(?: on [\\w ]{3,30}?)?',
  ),
  issuer(
    'coi',
    COMMISSION,
    '(?:UN|United Nations)(?:-(?:appointed|mandated|backed))? (?:independent )?(?:human rights )?(?:investigators|inquiry|probe|commission|investigation)|group of (?:eminent )?(?:\\w+ )?experts on (?:yemen|nicaragua)',
  ),
];

/** How a report of such a body names its own authors; it counts only where the title of the text says whose it is. */
export const OWN_VOICE = /\b(?:the|this) (?:commission|mission|group of experts)\b/gi;
/** Whose report a title says that it is. */
export const TITLE_ISSUERS =
  /\b(commission of (?:inquiry|human rights experts))\b|\b(fact-finding mission)\b/i;

/** The finite words by which a body concludes. `told`: of the Special Adviser alone, whose warning is what counts. */
export const CONCLUDES =
  /\b(?:(?:ha[sd]|have) )?(?:also |unanimously |further |again )?(?:concluded|concludes|found|finds|determined|determines|established that|establishes that|ruled|rules|held that|holds that|convicted|sentenced|concluding that|finding that|(?:there (?:are|were)|(?:is|was|were) )?(?:satisfied )?(?:on |has |have |had )?reasonable grounds to (?:believe|conclude))\b/gi;
export const WARNS =
  /\b(?:(?:ha[sd]|have) )?(?:warned|warns|sounded the alarm|raised the alarm|concluded|determined)\b/gi;

/** Names of offices and treaties hold the word and speak of no crime. */
export const NAMED_AFTER =
  /(?:convention on the )?prevention (?:and punishment )?of (?:the crime of )?genocide|genocide (?:convention|prevention)|genocide advis[eo]r|(?:war crimes|genocide) (?:chamber|court|tribunal|prosecutors?|unit|investigators?|trial|suspects?|charges?|law|act|allegations?|legislation|investigations?|case|memorial|survivors?|denial)/gi;

export const CRIME_WORDS: readonly (readonly [Crime, RegExp])[] = [
  ['genocide', /\bgenocid(?:e|al (?:acts?|intent|violence))\b/i],
  ['crimes_against_humanity', /\bcrimes? against humanity\b/i],
  ['war_crimes', /\bwar crimes?\b/i],
  ['ethnic_cleansing', /\bethnic(?:ally)? cleans(?:ing|ed)\b/i],
];

/** Between the conclusion and the crime, or just after: it is not concluded. */
export const NOT_CONCLUDED =
  /\b(?:no|not|neither|nor|never|without|insufficient|unable|cannot|may|might|could|would|should|must|whether|if|possibl[ye]|potential(?:ly)?|plausibl[ey]|alleg\w+|accus\w+|claim\w*|purported\w*|suspect\w*|suspicion|evidence|risks?|indications?|signs|fears?|prevent\w*|investigat\w+|prosecut(?:e|ed|ing|ion)|accountab\w+|jurisdiction|admissib\w+|warrants?|charge[sd]?|indict\w+|application|petition|acquit\w+|dismiss\w+|short of|ruled out|definition|constitute the crime of aggression|incitement|denial|denied|denying|competent|sufficiently|reparations?)\b/i;
/** What a warning may not be either. */
export const NOT_WARNED = /\b(?:no|not|never|without|anniversary|commemorat\w*)\b/i;
/** Before the word of conclusion: it is wished for, asked, still to come, or denied. */
export const NOT_YET =
  /\b(?:will|would|could|may|might|should|shall|must|can|cannot|to|if|whether|unless|until|not|never|nor|neither|yet|once|when|before|any|recently)\s*(?:ever |also |have |be |has |had )?$/i;
/** Between body and word: somebody else speaks, or another step of a procedure is told. */
export const OTHER_SPEAKER =
  /\b(?:amnesty|watch|ngos?|organi[sz]ations?|groups?(?! of)|activists?|lawyers?|advocates?|campaigners?|government|ministry|minister|president|opposition|spokes\w+|prosecutors?|ambassador|state party|parliament|senate|who|they|he|she|researchers|journalists?|media|newspaper|states|applicants?|victims|academics?|scholars?|experts said|we|rapporteurs?|high commissioner)\b|;/i;
/** Right before the body: it is spoken to or about, and does not speak. */
export const NOT_SUBJECT =
  /\b(?:to|before|told|tells|asks?|asked|urged|urges|calls? on|called on|from|with|against|at|by|for|supports?|supported|welcomed|created|established|in|prosecutors? of|of|than|mandate of|like|via)\s+(?:the |a |an )?$/i;
/** … unless it is the body's own report or members that speak. */
export const OWN_MEMBERS =
  /\b(?:reports?|findings|members?|chair(?:person|man|woman)?|head|experts|judges|president|judgment|ruling|verdict|paper|investigators|analysis)\s+(?:of|by|from)\s+(?:the |a |an )?$/i;
/** A crime of long ago, told again. */
export const HISTORY =
  /\b(?:holocaust|srebrenica|nuremberg|khmer rouge|nazis?|anniversary|commemorat\w*|decades ago|armenian genocide|genocide against the tutsi|rwandan genocide)\b/i;

function issuer(body: string, kind: Issuer['kind'], source: string): Issuer {
  // Acronyms are told from words by their case, which `i` would take away.
  return { body, kind, pattern: new RegExp(`\\b(?:${source})\\b`, 'gi') };
}
