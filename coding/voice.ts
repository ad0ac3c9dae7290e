import type { Trigger } from './triggers.ts';

/** The words before a participle that make it passive; "12 people killed in": a participle behind its noun. */
const PASSIVE =
  /\b(?:was|were|been|being|be|is|are|got|people|civilians|children|men|women|dead|\d+)(?: (?:also|later|then|newly|[a-z]{2,14}ly))?\s$/i;

/** Whether what stands before the act is its victim, not its subject. White space must be single spaces. */
export function isPassive(sentence: string, trigger: Trigger): boolean {
  if (PASSIVE.test(sentence.slice(Math.max(0, trigger.start - 48), trigger.start))) return true;
  return /\b(?:by|was|were|been)\b/.test(sentence.slice(trigger.start, trigger.end));
}
