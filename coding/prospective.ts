import type { Trigger } from './triggers.ts';

/** Acts by the plain form that stands behind "threatened to", "fear that they will", "tried to". */
const ACTS: readonly (readonly [RegExp, string, Trigger['harm']])[] = [
  [/^assassinat/i, 'KIL.targeted_assassination', 'killed'],
  [/^(?:execut|behead|hang)/i, 'KIL.execution', 'killed'],
  [/^massacre/i, 'KIL.massacre', 'killed'],
  [/^(?:kill|murder)/i, 'KIL.unspecified', 'killed'],
  [/^(?:kidnap|abduct)/i, 'DIS.abduction_hostage', 'disappeared'],
  [/^(?:deport|expel|expulsion|refoul|forced return)/i, 'DSP.deportation_refoulement', 'displaced'],
  [/^(?:evict|displac|forced evict|forcible transfer)/i, 'DSP.forced_displacement_eviction', 'displaced'],
  [/^tortur/i, 'TOR.torture', 'other'],
  [/^rap/i, 'SEX.rape_sexual_violence', 'raped'],
];
const CUE =
  '(?:threat(?:s|en|ens|ened|ening)?|plan(?:s|ned|ning)?|plot(?:s|ted|ting)?|conspir(?:ed|ing|acy)|tried|trying|attempt(?:s|ed|ing)?|vow(?:s|ed|ing)?|intend(?:s|ed|ing)?|prepar(?:es|ed|ing)|fear(?:s|ed|ing)?|afraid|worr(?:y|ies|ied)|warn(?:s|ed|ing)?|risks?|danger)';
const PLAIN =
  '(?:assassinate|execute|behead|hang|massacre|kill|murder|kidnap|abduct|deport|expel|evict|displace|torture|rape)(?! (?:the )?(?:mood|bill|time|hope|deal|plan|programme|process|project|order))';
const PARTICIPLE =
  '(?:assassinated|executed|beheaded|hanged|massacred|killed|murdered|kidnapped|abducted|deported|expelled|evicted|displaced|tortured|raped)';
const NOUN =
  '(?:deportations?|expulsions?|refoulement|forced returns?|evictions?|forced evictions?|displacement|forcible transfers?|executions?|massacres?|assassinations?|kidnappings?|abductions?)';
const PROSPECT = new RegExp(
  `\\b${CUE}(?: [\\w’'-]+){0,5}? (?:to|will|would|could|may|might) (?:\\w+ly )?(?<plain>${PLAIN})\\b` +
    `|\\b${CUE}(?: [\\w’'-]+){0,5}? (?:be|being|getting) (?:\\w+ly )?(?<participle>${PARTICIPLE})\\b` +
    `|\\b(?:${CUE} (?:of|with)|imminent|impending|fac(?:es?|ed|ing)(?: [\\w-]+)?|(?:foiled|thwarted)(?: [\\w-]+){0,2})(?: (?:mass|an?|the|their|his|her|possible|imminent))? (?<noun>${NOUN})\\b`,
  'i',
);

/** The act that a sentence says was threatened, feared, planned or tried, if its words are not those of an act done. */
export function prospectiveAct(sentence: string): Trigger | undefined {
  const match = PROSPECT.exec(sentence);
  const words = match?.groups?.plain ?? match?.groups?.participle ?? match?.groups?.noun;
  if (!match || words === undefined) return undefined;
  const end = match.index + match[0].length;
  const found = ACTS.find(([pattern]) => pattern.test(words));
  if (!found) return undefined;
  const form = match.groups?.noun === undefined ? 'verb' : 'noun';
  return { act: found[1], harm: found[2], form, start: end - words.length, end };
}
