import type { FamilyRule, Grammar } from './lexicon/romance.ts';
import { ending, words } from './romance-words.ts';

/** Words of a sentence that report an act of a family; offsets in the sentence. */
export interface FamilyHit {
  readonly rule: FamilyRule;
  /** How the victim stands to it: behind an active verb, before (or behind) a passive; a noun has neither. */
  readonly form: 'active' | 'passive' | 'noun';
  readonly start: number;
  readonly end: number;
}

interface Compiled {
  readonly rule: FamilyRule;
  readonly stems: RegExp;
  readonly participles: RegExp | null;
  readonly actives: RegExp | null;
  readonly nouns: RegExp;
}

/** How far a victim may stand from the words that report the act, in UTF-16 units. */
const NEAR = 70;

/** The acts that a sentence names, one a family: its verbs before its nouns. */
export function actReader(g: Grammar): (text: string) => readonly FamilyHit[] {
  const rules = g.acts.map((rule) => ({
    rule,
    stems: new RegExp(rule.stems.join('|'), 'i'),
    participles: rule.participles === null ? null : words(rule.participles),
    actives: rule.actives === null ? null : words(rule.actives),
    nouns: words(rule.nouns),
  }));
  const any = new RegExp(g.acts.flatMap((rule) => rule.stems).join('|'), 'i');
  const active = ending(g.active);
  const persons = words(g.persons);
  return (text) => {
    if (!any.test(text)) return [];
    const hits = rules.flatMap((rule) => hitOf(text, rule, active) ?? []);
    return hits.filter((hit) => !hit.rule.persons || hit.form === 'noun' || hasVictim(text, hit, persons));
  };
}

function hitOf(text: string, { rule, stems, participles, actives, nouns }: Compiled, active: RegExp) {
  if (!stems.test(text)) return undefined;
  const participle = spanOf(text, participles);
  if (participle) {
    const isActive = active.test(text.slice(Math.max(0, participle.start - 32), participle.start));
    return { rule, form: isActive ? 'active' : 'passive', ...participle } as const;
  }
  const verb = spanOf(text, actives);
  if (verb) return { rule, form: 'active', ...verb } as const;
  const noun = spanOf(text, nouns);
  return noun && ({ rule, form: 'noun', ...noun } as const);
}

function spanOf(text: string, pattern: RegExp | null) {
  const match = pattern?.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function hasVictim(text: string, hit: FamilyHit, persons: RegExp): boolean {
  // Some rules hold their victim themselves; behind an active verb stands its object.
  const from = hit.form === 'active' ? hit.start : Math.max(0, hit.start - NEAR);
  return persons.test(text.slice(from, hit.end + NEAR));
}
