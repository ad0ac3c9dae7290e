import type { Trigger } from './triggers.ts';

const CLAIMS = '(?:allegations?|accusations?|claims?|charges|reports?|suggestions?|rumou?rs)';
/** Words of denial that stand before what they deny. */
const DENIES = new RegExp(
  `\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)? (?:[\\w’'-]+ ){0,3}${CLAIMS}|dismiss(?:es|ed|ing)? (?:[\\w’'-]+ ){0,3}${CLAIMS}|refut(?:es?|ed|ing)|disput(?:es?|ed|ing) (?:[\\w’'-]+ ){0,3}${CLAIMS}|(?:no|without|found no|any) (?:\\w+ )?(?:evidence|proof|indication|truth)\\b|denials? (?:of|that)|(?:untrue|not true|false|incorrect|a lie) that|(?:baseless|fabricated|unfounded|false|groundless) ${CLAIMS})`,
  'gi',
);
/** After what was alleged: "allegations that ... are baseless", "... were rejected by the ministry". */
const WAS_DENIED =
  /\b(?:is|are|was|were|has been|have been|as) (?:\w+ )?(?:denied|rejected|dismissed|refuted|baseless|unfounded|groundless|fabricated|false|untrue|not true|lies|a lie|propaganda)\b/i;
const ALLEGED = new RegExp(`\\b${CLAIMS} (?:of|that|about|in)\\b(?!.*[;:])`, 'i');
/** What else may be denied, which leaves the act standing: a part in it, a right, a visit. */
const OF_A_PART =
  /\b(?:responsibility|involvement|any (?:role|part|knowledge|link|connection)|knowledge of|role in|part in|being (?:behind|involved)|complicity|links? to|connection|access|entry|bail|visas?|permission|permits?|treatment|medical|visits?|the rights?|a (?:fair|lawyer|visa)|registration|citizenship|nationality|due process|justice)\b/i;
/** Between the word of denial and the act: another clause, or somebody who makes the charge. */
const ELSEWHERE =
  /[;:]|^ (?:it|this|that|them|everything|wrongdoing),|, (?:but|and|which|who|while|after|when|where|as)\b|\b(?:but|while|whereas|although|after|when|where|who|because|despite|following|since|before|even though)\b/i;
const MADE_BY = /\b(?:by|from|made|against (?:it|him|them|her)|levelled|leveled) (?!any\b)/i;

/** Whether the sentence says that the act did not happen: the denial reaches the act, and nobody named asserts it. */
export function isDenied(sentence: string, trigger: Trigger): boolean {
  const before = sentence.slice(0, trigger.start);
  const after = sentence.slice(trigger.end);
  const cue = [...before.matchAll(DENIES)].at(-1);
  if (cue) {
    const between = before.slice(cue.index + cue[0].length);
    const reaches = between.length <= 110 && !ELSEWHERE.test(between) && !OF_A_PART.test(between);
    if (reaches && !MADE_BY.test(between)) return true;
  }
  const denied = WAS_DENIED.exec(after);
  return denied !== null && ALLEGED.test(before) && !ELSEWHERE.test(after.slice(0, denied.index));
}
