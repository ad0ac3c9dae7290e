import { COMMON_CRIME, PROTECTED_REASON } from './lexicon/detention.ts';
import type { Trigger } from './triggers.ts';

/** One chosen person whose killing is a killing of the work or the office. */
const CHOSEN =
  '(?:journalist|reporter|columnist|editor|blogger|activist|(?:rights )?defender|lawyer|judge|prosecutor|politician|lawmaker|legislator|senator|mayor|governor|candidate|(?:opposition|party|community|union|tribal|indigenous|social|religious|student|environmental) leader|official|councill?or|imam|priest|critic|dissident)s?';
const CHOSEN_OBJECT = new RegExp(
  `^(?: of)? (?:(?:an?|the|two|three|several|\\d+) )?(?:[\\w’'-]+ ){0,5}?${CHOSEN}\\b`,
  'i',
);
const CHOSEN_SUBJECT = new RegExp(
  `\\b${CHOSEN}(?:,? [\\w’',-]+){0,6}? (?:was|were|is|been)(?: [\\w-]+){0,2} $`,
  'i',
);
/** Circumstances in which nobody was chosen. */
const AT_LARGE =
  /\b(?:clash\w*|protest\w*|demonstrat\w*|air ?-?strikes?|shelling|bomb\w*|crossfire|fighting|custody|detention|prison|police officers?)\b/i;
const COUNTS_AS_CRIME = /^DET\.(?:unspecified|unfair_trial_or_death_sentence)$/;

/**
 * The acts of a sentence with what the rest of it says: an arrest for words, protest or belief is arbitrary, the
 * murder of a journalist is targeted; an arrest or sentence for a common crime is no violation and is left out.
 */
export function refined(sentence: string, triggers: readonly Trigger[]): readonly Trigger[] {
  if (triggers.length === 0) return triggers;
  return triggers.flatMap((trigger) => {
    if (COUNTS_AS_CRIME.test(trigger.act)) return detention(sentence, trigger);
    if (trigger.act === 'KIL.unspecified' && isChosen(sentence, trigger))
      return [{ ...trigger, act: 'KIL.targeted_assassination' }];
    return [trigger];
  });
}

/** Loose words for detention, trial and sentence say nothing where the sentence gives a common crime as the reason. */
export function withoutCommonCrime(sentence: string, triggers: readonly Trigger[]): readonly Trigger[] {
  return isCommonCrime(sentence) ? triggers.filter(({ act }) => !act.startsWith('DET')) : triggers;
}

function isCommonCrime(sentence: string): boolean {
  return COMMON_CRIME.test(sentence) && !PROTECTED_REASON.test(sentence) && !/\bdeath\b/.test(sentence);
}

function detention(sentence: string, trigger: Trigger): Trigger[] {
  if (isCommonCrime(sentence)) return [];
  return PROTECTED_REASON.test(sentence) && trigger.act === 'DET.unspecified'
    ? [{ ...trigger, act: 'DET.arbitrary_arrest' }]
    : [trigger];
}

function isChosen(sentence: string, trigger: Trigger): boolean {
  if (AT_LARGE.test(sentence)) return false;
  return (
    CHOSEN_OBJECT.test(sentence.slice(trigger.end, trigger.end + 90)) ||
    CHOSEN_SUBJECT.test(sentence.slice(Math.max(0, trigger.start - 110), trigger.start))
  );
}
