import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { Trigger } from './triggers.ts';

export type Factuality = CodedStatement['factuality'];

const FEAR =
  /\b(?:fear(?:s|ed|ing)?(?: of| that| for)?|afraid|plot(?:s|ted|ting)? (?:of|to)|plan(?:s|ned|ning)? to|intend\w* to|attempt(?:s|ed|ing)? to|tried to|vow(?:s|ed)? to|warn(?:s|ed|ing)?(?: of| that| about| against)?|risks? (?:of|being)|at risk|in danger of|danger of|threat(?:s|en|ens|ened|ening)? (?:of|to)|on the brink|imminent|likely to|could (?:soon )?(?:lead|result|be|face|trigger)|may (?:soon )?(?:lead|result|face)|fac(?:es?|ed|ing) (?:[\w-]+ ){0,3}(?:risk|threat|danger|possible|imminent|up to)|if (?:forcibly )?(?:returned|deported|extradited|sent back)|prospect of|potential(?:ly)?|looming)\b/i;
const AFTER_FEAR = /\b(?:planned|imminent|impending|threatened)\b/i;
const FEARED_NOUN = /^ (?:plots?|plans?|threats?|attempts?|bids?)\b/i;
/** "a risk of torture if returned": the condition belongs to the fear. */
const RISK_ABROAD =
  /\b(?:risk|fear|danger|threat)\w*\b.*\bif\b|\bif (?:forcibly )?(?:returned|deported|extradited|sent back)/i;
const MODAL = /\b(?:could|may|might|would|can|will)\s(?!have\b)(?:[\w'’-]+ ){0,3}$/i;
const CONDITION =
  /\b(?:if|unless|whether|should (?:they|he|she|it) |in case of|in the event of|were to|hypothetical(?:ly)?|were it not)\b/i;

/** Whether an act that a sentence names is told as having happened, or as feared or supposed. */
export function uncertain(sentence: string, before: string, trigger: Trigger): Factuality {
  const words = sentence.slice(trigger.start, trigger.end);
  const after = sentence.slice(trigger.end, trigger.end + 24);
  const clause = lastClause(before);
  if (AFTER_FEAR.test(words) || FEARED_NOUN.test(after)) return 'feared';
  if (CONDITION.test(clause)) return RISK_ABROAD.test(`${clause}${words}`) ? 'feared' : 'hypothetical';
  if (FEAR.test(clause) && !/\bfears? (?:grew|rose|spread)\b.{0,20}after/i.test(clause)) return 'feared';
  const modal = MODAL.exec(clause.slice(-60));
  if (modal && trigger.form === 'verb') return 'hypothetical';
  if (modal && /\b(?:could|may|might)\b/i.test(modal[0])) return 'hypothetical';
  return 'asserted';
}

function lastClause(before: string): string {
  const parts = before.split(/[;:]|, (?:but|while|and|after|when)\b|\b(?:but|after) /);
  return parts.at(-1) ?? before;
}
