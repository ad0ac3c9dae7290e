import type { ActCandidate } from './candidates.ts';
import type { Word } from './cues.ts';
import { COMMON_CRIME, PROTECTED_REASON } from './lexicon/detention.ts';

const WINDOW = 4;
const COMBAT =
  /\b(?:soldiers?|troops|fighters?|militants?|insurgents?|rebels?|jihadists?|army|military (?:installations?|bases?|posts?|targets?)|security forces|clash\w*|fighting|offensive|gunmen)\b/i;
const FIGHTERS_HARMED =
  /\b(?:killing|killed|kills|against|targeting|death of|dead) (?:[\w-]+ ){0,5}(?:soldiers?|troops|fighters?|militants?|insurgents?|rebels?|terrorists?|commanders?|security (?:personnel|forces)|officers|police(?:men)?|leaders)\b/i;
const CIVILIANS =
  /\b(?:civilians?|residents?|villagers?|people|women|children|worshippers|families|journalists?|protest[eo]rs?|activists?|students?|refugees|detainees|prisoners)\b/i;
const MACHINERY =
  /\b(?:trial|court|charged|convicted|acquitted|verdict|investigat\w+|prosecut\w+|judges?|lawsuit|sanction\w*|documentary|film|book|anniversary|suspects?)\b/i;
const CIRCUMSTANCES = [
  ['combat', COMBAT],
  ['fighters', FIGHTERS_HARMED],
  ['civilians', CIVILIANS],
  ['machinery', MACHINERY],
  ['crime', COMMON_CRIME],
  ['protected', PROTECTED_REASON],
] as const;

/** The stems of words, each once. */
export function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ stem }) => stem));
}

/** Families that the rules find in sentences. */
export function familiesByRule(candidates: readonly ActCandidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ read }) => read.triggers.map(familyOf)));
}

/** Family of an act. */
export function familyOf({ act }: { readonly act: string }): string {
  return act.slice(0, 3);
}

/**
 * What the gate looks at besides the words of sentence and passage; each is present or not. `passage`: the families
 * that the rules find anywhere in it.
 */
export function ownFeatures(candidate: ActCandidate, passage: ReadonlySet<string>): readonly string[] {
  const { trigger, source, factuality, read } = candidate;
  const family = familyOf(trigger);
  const cues = [
    `stance:${factuality}`,
    `form:${trigger.form}`,
    ...(read.first ? ['first'] : []),
    ...CIRCUMSTANCES.flatMap(([name, pattern]) => (pattern.test(read.text) ? [name] : [])),
  ];
  const said = read.words.find(({ end }) => end > trigger.start)?.stem ?? '';
  return [
    source,
    `${family}:${source}`,
    `${trigger.act}:${source}`,
    `${source}:stance:${factuality}`,
    `${family}:said:${said}`,
    ...cues.flatMap((cue) => [cue, `${family}:${cue}`]),
    ...around(candidate),
    ...neighbours(candidate, family, passage),
  ];
}

function around({ trigger, read: { words } }: ActCandidate): readonly string[] {
  const at = words.findIndex(({ end }) => end > trigger.start);
  const after = words.findIndex(({ start }) => start >= trigger.end);
  const before = at < 0 ? [] : words.slice(Math.max(0, at - WINDOW), at);
  const behind = after < 0 ? [] : words.slice(after, after + WINDOW);
  return [
    ...before.map(({ stem }) => `<${stem}`),
    ...behind.map(({ stem }) => `>${stem}`),
    `0:${words[0]?.stem ?? ''}`,
  ];
}

function neighbours(
  { source, read }: ActCandidate,
  family: string,
  passage: ReadonlySet<string>,
): readonly string[] {
  const inSentence = new Set(read.triggers.map(familyOf));
  return [
    ...[...inSentence].filter((other) => other !== family).map((other) => `${family}+${other}`),
    ...[...passage].filter((other) => other !== family).map((other) => `${family}~${other}`),
    `others:${Math.min(3, passage.size)}`,
    ...(passage.has(family) && source !== 'rule' ? [`${family}:elsewhere`, 'elsewhere'] : []),
  ];
}
