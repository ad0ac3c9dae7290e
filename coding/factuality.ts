import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { Trigger } from './triggers.ts';

export type Factuality = CodedStatement['factuality'];

/** Words before an act that say it is to come, may come, or was tried. */
const FEAR =
  /\b(?:fear(?:s|ed|ing|ful)?(?: of| that| for)?|afraid|worr(?:y|ies|ied) (?:that|about|of)|plots? (?:of|to|against)|plott(?:ed|ing) (?:of |to )?|plans? (?:of|to|for)|plann(?:ed|ing) (?:to|the|an?|on)?|intend\w* to|intention to|attempt(?:s|ed|ing)? (?:to|at)|tried to|trying to|sought to|conspir(?:ed|ing|acy) to|vow(?:s|ed)? to|promised to|order(?:s|ed) to be|about to|set to|scheduled (?:to|for)|await(?:s|ing)|waiting for|warn(?:s|ed|ing)?(?: of| about| against)|warn(?:s|ed|ing)? (?:that )?(?:[\w’'-]+ ){0,8}(?:would|could|may|might|will)|risks? (?:of|being|that)|risk (?=\w+ing\b)|at (?:\w+ )?risk|in (?:\w+ )?danger of|danger of|threat(?:s|en|ens|ened|ening)? (?:of|to|with|that)|under threat|on the brink|on the verge|imminent|likely to|concern(?:s|ed)? (?:that )?(?:[\w’'-]+ ){0,6}(?:would|could|may|might|will)|fac(?:es?|ed|ing) (?:[\w-]+ ){0,3}(?:risk|threat|danger|possible|potential|imminent|up to|being)|prospect of|potential|(?<!\bas )possible|possibility of|looming|foiled|thwarted|averted|prevented|escaped|survived|(?:real|serious|substantial) (?:risk|grounds?)(?: \w+){0,8} (?:would|be))\b/gi;
const FEARED_WORDS = /\b(?:planned|imminent|impending|threatened|attempted|looming|feared)\b/i;
const FEARED_AFTER =
  /^ (?:plots?|plans?|threats?|attempts?|bids?)\b|^ (?:was|were|has been|is|are|remains?) (?:\w+ )?(?:foiled|thwarted|averted|imminent|feared|planned|possible|likely|inevitable|scheduled)\b|^ (?:risks?|fears?)\b/i;
/** A fear of what goes on already. */
const HAS_BASIS =
  /\b(?:fears? (?:grew|rose|spread)\b.{0,20}after|(?:live[sd]?|living|left|constant|state of|climate of|atmosphere of)\b.{0,40}\bfear[”"]? of)|\bpotential(?:ly)? (?:war|crimes?|breach)|\bpossible (?:war|crimes?)|\b(?:escaped|survived|prevented) (?:from|by|the authorities)/i;
/** From the word of fear to the act: what tells of another time or of other people. */
const OUTSIDE =
  /[;:]|, (?:but|while|and|after|when|where|who|which)\b|\b(?:but|after|because|following|who|whose|which|whom|since|fleeing|fled|denouncing|protesting|as (?:an? )?(?:retaliation|punishment|result)|where)\b|\b(?:had|have|has) (?:already |also )?(?:been )?$/i;
const REACH = 90;
const MODAL = /\b(could|may|might|would|can|will)\s(?!have\b)(?:[\w'’-]+ ){0,3}$/i;
const CONDITION =
  /\b(?:if|unless|whether|should (?:they|he|she|it) |in case of|in the event of|were to|hypothetical(?:ly)?|were it not|suppose|imagine|for (?:example|instance), (?:a|an|if)|scenario)\b/i;
const SENT_BACK =
  /\bif (?:\w+ ){0,4}(?:returned|deported|extradited|sent back|repatriated|removed|expelled|arrested|caught|refuse[sd]?)\b/i;
/** A rule that says what may be done to whom is in force; it is not supposed. */
const RULE =
  /\b(?:laws?|codes?|decrees?|legislation|bill|article|section|sharia|penalt(?:y|ies)|any person|anyone|whoever|guardians?|in practice|polic(?:y|ies)|regulations?|permits?)\b/i;
const LEADS_TO =
  /\b(?:lead|result|amount|constitute|trigger|qualify|count|be considered) (?:to|in|as)? ?(?:[\w-]+ ){0,3}$/i;

/** Whether an act that a sentence names is told as having happened, or as feared or supposed. */
export function uncertain(sentence: string, before: string, trigger: Trigger): Factuality {
  const words = sentence.slice(trigger.start, trigger.end);
  const after = sentence.slice(trigger.end);
  if (FEARED_WORDS.test(words) || FEARED_AFTER.test(after)) return 'feared';
  const modal = MODAL.exec(before.slice(-60))?.[1]?.toLowerCase();
  const open = modal !== undefined || /\b(?:risk|fear|danger|threat|persecution)/i.test(before);
  if (open && SENT_BACK.test(sentence)) return 'feared';
  const clause = lastClause(before);
  if (CONDITION.test(clause)) return RULE.test(sentence) ? 'asserted' : 'hypothetical';
  if (isFeared(before, trigger)) return 'feared';
  return modal === undefined ? 'asserted' : byModal(modal, sentence, clause, trigger);
}

function isFeared(before: string, trigger: Trigger): boolean {
  if (HAS_BASIS.test(before)) return false;
  const cue = [...before.slice(-REACH - 60).matchAll(FEAR)].at(-1);
  if (!cue) return false;
  const between = before.slice(-REACH - 60).slice(cue.index + cue[0].length);
  // "who had threatened to return, killed 12": the comma ends what was threatened.
  if (trigger.form === 'verb' && between.endsWith(', ')) return false;
  return between.length <= REACH && !OUTSIDE.test(between);
}

/** "may be jailed" under a law says the law; "could be killed" is a fear, "would be torture" a supposition. */
function byModal(modal: string, sentence: string, clause: string, trigger: Trigger): Factuality {
  if (modal !== 'would' && modal !== 'will' && RULE.test(sentence)) return 'asserted';
  if (LEADS_TO.test(clause) || modal === 'can') return 'hypothetical';
  if (modal === 'will' || modal === 'would') return trigger.form === 'verb' ? 'feared' : 'asserted';
  return 'feared';
}

function lastClause(before: string): string {
  const parts = before.split(/[;:]|, (?:but|while|and|after|when)\b|\b(?:but|after) /);
  return parts.at(-1) ?? before;
}
