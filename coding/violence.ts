import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { Actor } from './lexicon/actors.ts';
import type { Trigger } from './triggers.ts';

type Violence = CodedStatement['violence_type'];
type Context = CodedStatement['context'];

const BATTLE =
  /\b(?:clash(?:es|ed)?|firefights?|gun ?battles?|battles?|fighting|combat|ambush(?:ed|es)?|front ?lines?|crossfire|exchange of fire|offensive|skirmish(?:es)?|counter-?offensive)\b/i;
const COMMUNAL =
  /\b(?:inter-?communal|communal|inter-?ethnic|intertribal|cattle raids?|tribal clashes|mob violence|sectarian clashes|riots?|rioters)\b/i;
const CIVILIAN_SIDE = /\b(?:civilians?|villagers|children|women|residents|bystanders)\b/i;
const ARMED_CONFLICT =
  /\b(?:armed conflict|civil war|hostilities|rebels?|insurgen\w+|armed groups?|front ?lines?|air ?-?strikes?|shelling)\b/i;
const NOT_VIOLENT =
  /^(?:PER\.(?:discriminatory_law|nationality_denial|identity_suppression)|CIV\.(?:media|assoc|reprisal)|INC|DEN\.aid_denial|DET|TOR\.inhuman)/;
const INDISCRIMINATE = /^ATT\.(?:indiscriminate|prohibited)/;

/**
 * Kind of violence. A battle is fighting between armed sides whose dead are combatants; where civilians are named
 * among the victims it is none. A killing of nobody in particular by nobody in particular stays unclear.
 */
export function violenceType(
  sentence: string,
  trigger: Trigger,
  actor: Actor,
  groups: readonly string[],
): Violence {
  const civilians = CIVILIAN_SIDE.test(sentence) || groups.some((g) => g !== 'combatants');
  if (
    trigger.act.startsWith('KIL') &&
    !civilians &&
    (BATTLE.test(sentence) || groups.includes('combatants'))
  ) {
    return BATTLE.test(sentence) ? 'battle' : 'unclear';
  }
  if (COMMUNAL.test(sentence)) return 'communal';
  if (INDISCRIMINATE.test(trigger.act)) return 'indiscriminate';
  if (NOT_VIOLENT.test(trigger.act)) return 'not_violent';
  if (trigger.act === 'KIL.unspecified' && !civilians && actor.class === 'unknown') return 'unclear';
  return BATTLE.test(sentence) && trigger.act === 'KIL.unspecified' ? 'unclear' : 'one_sided';
}

/** International or not, by the sentence's own words; `peace` is never inferred from silence. */
export function contextOf(sentence: string, actor: Actor): Context {
  if (/\binternational armed conflict\b/i.test(sentence))
    return /\bnon-international\b/i.test(sentence) ? 'niac' : 'iac';
  const fighting = ARMED_CONFLICT.test(sentence) || BATTLE.test(sentence);
  if (!fighting) return /\bpeacetime\b/i.test(sentence) ? 'peace' : 'unclear';
  if (actor.class === 'foreign_state') return 'iac';
  return actor.class === 'non_state_armed' || /\bcivil war|rebels?|insurgen/i.test(sentence)
    ? 'niac'
    : 'unclear';
}
