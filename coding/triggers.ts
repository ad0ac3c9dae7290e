import { ACT_RULES, type ActRule } from './lexicon/acts.ts';
import { WIDER_RULES } from './lexicon/wider-acts.ts';
import { prospectiveAct } from './prospective.ts';
import { refined } from './refinements.ts';
import { stemFinder } from './stems.ts';

/** A word or phrase of a sentence that reports an act; offsets in the sentence. */
export interface Trigger {
  readonly act: string;
  readonly harm: ActRule['harm'];
  readonly form: 'verb' | 'noun';
  readonly start: number;
  readonly end: number;
}

interface CompiledRule {
  readonly rule: ActRule;
  readonly verbs: RegExp | null;
  readonly nouns: RegExp | null;
}

/** The acts that a sentence names, in order; one for each act, the first that its verbs or else its nouns give. */
export function findTriggers(sentence: string): readonly Trigger[] {
  const found = withProspect(sentence, sure(sentence));
  return found.length === 0 ? [] : refined(sentence, withoutEchoes(found));
}

/** What is threatened or feared counts where nothing of its family is told as done. */
function withProspect(sentence: string, done: readonly Trigger[]): readonly Trigger[] {
  const ahead = prospectiveAct(sentence);
  if (!ahead || done.some(({ act }) => act.slice(0, 3) === ahead.act.slice(0, 3))) return done;
  return [...done, ahead];
}

/**
 * Acts that a sentence may name, of families that `triggers` lack and in words that they leave over: one for each
 * family, the first in its order. That children were abducted says more than that somebody was.
 */
export function findWiderTriggers(sentence: string, triggers: readonly Trigger[]): readonly Trigger[] {
  const known = new Set(triggers.map(({ act }) => act.slice(0, 3)));
  return wider(sentence).filter((one) => {
    const family = one.act.slice(0, 3);
    if (known.has(family) || (family !== 'CHD' && triggers.some((sureOne) => overlap(one, sureOne))))
      return false;
    known.add(family);
    return true;
  });
}

/** Whether two triggers share words. */
export function overlap(a: Trigger, b: Trigger): boolean {
  return a.start < b.end && b.start < a.end;
}

const sure = reader(ACT_RULES);
const wider = reader(WIDER_RULES);

/** Finds what any of the rules gives, by one pass for the beginnings of their words before a pattern is tried. */
function reader(rules: readonly ActRule[]): (sentence: string) => readonly Trigger[] {
  const rulesBegun = stemFinder(
    rules.flatMap((rule) => {
      const compiled = { rule, verbs: compile(rule.verbs), nouns: compile(rule.nouns) };
      return rule.stems.map((stem) => [stem, compiled] as const);
    }),
  );
  return (sentence) => [...rulesBegun(sentence)].flatMap((rule) => triggersOf(sentence, rule));
}

function triggersOf(sentence: string, { rule, verbs, nouns }: CompiledRule): Trigger[] {
  const { act, harm } = rule;
  const verb = verbs && firstMatch(sentence, verbs);
  if (verb) return [{ act, harm, form: 'verb', ...verb }];
  const noun = nouns && firstMatch(sentence, nouns);
  return noun ? [{ act, harm, form: 'noun', ...noun }] : [];
}

/** A general act inside the words of a more telling one, or of the same family, says nothing new. */
function withoutEchoes(all: readonly Trigger[]): readonly Trigger[] {
  const families = new Set(all.filter((t) => !isGeneral(t)).map((t) => t.act.slice(0, 3)));
  const kept = all.filter((t) => {
    if (isGeneral(t) && families.has(t.act.slice(0, 3))) return false;
    if (t.act === 'KIL.unspecified' && (families.has('ATT') || families.has('OBJ'))) return false;
    if (t.act === 'TOR.ill_treatment' && all.some((o) => o.act === 'PER.bias_attack' && o.form === 'verb'))
      return false;
    if (t.act === 'DIS.abduction_hostage' && families.has('CHD')) return false;
    if (
      /^CIV\.(?:media|reprisal)/.test(t.act) &&
      all.some((o) => o.act.startsWith('DET') && o.form === 'verb' && o.start === t.start)
    )
      return false;
    return !all.some(
      (o) => o !== t && o.start <= t.start && o.end >= t.end && o.end - o.start > t.end - t.start,
    );
  });
  return kept.sort((a, b) => a.start - b.start);
}

function isGeneral(trigger: Trigger): boolean {
  return trigger.act.endsWith('.unspecified');
}

function firstMatch(text: string, pattern: RegExp): { start: number; end: number } | null {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function compile(pattern: RegExp | null): RegExp | null {
  return pattern && new RegExp(`\\b(?:${pattern.source})(?![a-z\\d])`, 'i');
}
