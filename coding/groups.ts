import { GROUPS, MOTIVES } from './lexicon/groups.ts';
import { type Hit, lower, phraseFinder } from './phrases.ts';
import type { Trigger } from './triggers.ts';
import { isPassive } from './voice.ts';

const findGroups = phraseFinder(GROUPS);
/** A group that acts, speaks or only gives an organisation its name is no victim. */
const NOT_VICTIM =
  /^(?:['’]s?)?\s(?:(?!at |in |on |of |by )\w+ ){0,1}?(?:said|says|told|reported|killed|attacked|opened|fired|shot|abducted|arrested|detained|raided|shelled|stormed|rights|council|committee|association|union|groups?|organi[sz]ations?|network|government|army|court|authority)\b/;
const AGENT = /\b(?:by|between|against|with|alleged|suspected)\s(?:[\w'’-]+ ){0,3}$/;
const WINDOW = 160;

/** Mentions, in order, of the groups that the victims are said to belong to; they stand near the act and do not act. */
export function victimGroups(sentence: string, trigger: Trigger): readonly Hit<string>[] {
  const from = Math.max(0, trigger.start - WINDOW);
  const text = lower(sentence.slice(from, trigger.end + WINDOW));
  const subjectEnds = trigger.form === 'verb' && !isPassive(sentence, trigger) ? trigger.start - from : 0;
  return (
    findGroups(text)
      .filter((hit) => hit.start >= subjectEnds)
      // Of a detention the victims are who they were, not that they are held.
      .filter(({ value }) => value !== 'detainees' || !trigger.act.startsWith('DET'))
      .filter((hit) => !NOT_VICTIM.test(text.slice(hit.end, hit.end + 40)) || isParticiple(text, hit.end))
      .filter(
        (hit) =>
          !AGENT.test(text.slice(Math.max(0, hit.start - 40), hit.start)) ||
          /against\s(?:\w+ ){0,3}$/.test(text.slice(0, hit.start)),
      )
      .map(({ value, start, end }) => ({ value, start: from + start, end: from + end }))
  );
}

/** Told of everybody, or of those who act: what says nothing of whom a sentence without a group means. */
const TOO_GENERAL = new Set(['civilians', 'women', 'children', 'girls', 'combatants', 'lawyers_judges']);

/** Codes of the group that the sentences before were about, for a sentence that names none: the last one named. */
export function groupBefore(before: string): readonly string[] {
  const last = findGroups(lower(before)).findLast(({ value }) => !TOO_GENERAL.has(value));
  return last ? [last.value] : [];
}

/** Codes of the identities for which the text says that they were singled out, sorted. */
export function identityMotives(sentence: string): readonly string[] {
  return MOTIVES.filter(([pattern]) => pattern.test(sentence))
    .map(([, code]) => code)
    .sort();
}

/** Codes as a column holds them, null for none. */
export function joined(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join(';');
}

/** "12 civilians killed in ...", "civilians killed by ...": a participle, not what the group did. */
function isParticiple(text: string, end: number): boolean {
  return /^\s(?:killed|abducted|arrested|detained|shot|attacked)(?: (?:and|in|by|on|during|at|since|when|after|near|last|this|over|dead)\b|[,.])/.test(
    text.slice(end, end + 40),
  );
}
