import { ACT_CUES, type ActCues } from './lexicon/act-cues.ts';
import { overlap, type Trigger } from './triggers.ts';

interface Cue extends Pick<ActCues, 'act' | 'harm'> {
  /** Lower-case beginnings of successive words; the first without `=`. */
  readonly words: readonly string[];
  readonly whole: boolean;
}

/** No word of the lexicon is shorter than what it is looked up by. */
const KEY = 3;
const WORD = /[a-z\d][a-z\d’'-]*/g;
const PAST_OR_GOING = /(?:ed|ing|slain|shot|struck|fled|fire|died|held|torn|taken)$/;

const cuesByKey = new Map<string, Cue[]>();
for (const { act, harm, cues } of ACT_CUES) {
  for (const text of cues) {
    const words = text.replace(/^=/, '').split(' ');
    const key = (words[0] ?? '').slice(0, KEY);
    const cue = { act, harm, words, whole: text.startsWith('=') };
    cuesByKey.set(key, [...(cuesByKey.get(key) ?? []), cue]);
  }
}

/** A word of a sentence in lower case, with its span. */
export interface Word {
  readonly text: string;
  /** Its beginning, by which its forms go together; years and other numbers each count as one. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence. */
export function wordsOf(sentence: string): readonly Word[] {
  const lower = sentence.toLowerCase();
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match !== null; match = WORD.exec(lower)) {
    const text = match[0];
    words.push({ text, stem: stemOf(text), start: match.index, end: match.index + text.length });
  }
  return words;
}

/** Longer words are cut. */
const STEM = 7;

function stemOf(word: string): string {
  if (word.charCodeAt(0) <= NINE) return word.length === 4 ? '#year' : '#';
  return word.length > 3 && POSSESSIVE.test(word)
    ? word.replace(POSSESSIVE, '').slice(0, STEM)
    : word.slice(0, STEM);
}

const NINE = '9'.charCodeAt(0);
const POSSESSIVE = /['’]s?$/;

/**
 * Words that may report an act, of families that the sentence's triggers lack; one for each family: the first of the
 * act with the most words.
 */
export function findCues(words: readonly Word[], triggers: readonly Trigger[]): readonly Trigger[] {
  const known = new Set(triggers.map(({ act }) => act.slice(0, 3)));
  const byAct = new Map<string, { trigger: Trigger; times: number }>();
  words.forEach((word, at) => {
    for (const cue of cuesByKey.get(word.text.slice(0, KEY)) ?? []) {
      if (known.has(cue.act.slice(0, 3)) || !fits(cue, words, at)) continue;
      const before = byAct.get(cue.act);
      if (before) before.times += 1;
      else byAct.set(cue.act, { trigger: triggerOf(cue, words, at), times: 1 });
    }
  });
  const best = new Map<string, { trigger: Trigger; times: number }>();
  for (const [act, one] of byAct) {
    const family = act.slice(0, 3);
    if (one.times > (best.get(family)?.times ?? 0)) best.set(family, one);
  }
  const found = [...best.values()].map(({ trigger }) => trigger);
  return found.filter((one) => !triggers.some((other) => overlap(one, other)));
}

function fits(cue: Cue, words: readonly Word[], at: number): boolean {
  if (cue.whole) return words[at]?.text === cue.words[0];
  return cue.words.every((stem, i) => words[at + i]?.text.startsWith(stem) === true);
}

function triggerOf(cue: Cue, words: readonly Word[], at: number): Trigger {
  const [first, last] = [words[at], words[at + cue.words.length - 1]];
  const form = PAST_OR_GOING.test(last?.text ?? '') ? 'verb' : 'noun';
  return { act: cue.act, harm: cue.harm, form, start: first?.start ?? 0, end: last?.end ?? 0 };
}
