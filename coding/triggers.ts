import { ACT_RULES, type ActRule } from './lexicon/acts.ts';
import { prospectiveAct } from './prospective.ts';
import { refined } from './refinements.ts';

/** A word or phrase of a sentence that reports an act; offsets in the sentence. */
export interface Trigger {
  readonly act: string;
  readonly harm: ActRule['harm'];
  readonly form: 'verb' | 'noun';
  readonly start: number;
  readonly end: number;
}

const rulesByStem = new Map<string, CompiledRule[]>();
for (const rule of ACT_RULES) {
  const compiled = { rule, verbs: compile(rule.verbs), nouns: compile(rule.nouns) };
  for (const stem of rule.stems) rulesByStem.set(stem, [...(rulesByStem.get(stem) ?? []), compiled]);
}

interface CompiledRule {
  readonly rule: ActRule;
  readonly verbs: RegExp | null;
  readonly nouns: RegExp | null;
}

const ANY_STEM = new RegExp(`\\b(?:${[...rulesByStem.keys()].sort().join('|')})`, 'gi');

/** The acts that a sentence names, in order; one for each act, the first that its verbs or else its nouns give. */
export function findTriggers(sentence: string): readonly Trigger[] {
  const rules = new Set<CompiledRule>();
  for (const match of sentence.matchAll(ANY_STEM)) {
    for (const rule of rulesStartingLike(match[0].toLowerCase())) rules.add(rule);
  }
  if (rules.size === 0) return [];
  const done = [...rules].flatMap((rule) => triggersOf(sentence, rule));
  return refined(sentence, withoutEchoes(withProspect(sentence, done)));
}

/** What is threatened or feared counts where nothing of its family is told as done. */
function withProspect(sentence: string, done: readonly Trigger[]): readonly Trigger[] {
  const ahead = prospectiveAct(sentence);
  if (!ahead || done.some(({ act }) => act.slice(0, 3) === ahead.act.slice(0, 3))) return done;
  return [...done, ahead];
}

const stems = [...rulesByStem.keys()];
const sharedPrefix = new Map(
  stems.map((found) => [found, stems.filter((stem) => stem.startsWith(found) || found.startsWith(stem))]),
);

/** The alternation stops at the first stem that fits ("air" before "airstrike"), so its kin are tried as well. */
function rulesStartingLike(found: string): CompiledRule[] {
  return (sharedPrefix.get(found) ?? []).flatMap((stem) => rulesByStem.get(stem) ?? []);
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
