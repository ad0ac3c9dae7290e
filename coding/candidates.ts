import { findCues, type Word, wordsOf } from './cues.ts';
import type { Factuality } from './factuality.ts';
import { withoutCommonCrime } from './refinements.ts';
import { type Sentence, sentences } from './sentences.ts';
import { stanceOf } from './stance.ts';
import { findTriggers, findWiderTriggers, type Trigger } from './triggers.ts';

/** A sentence of a passage with the acts that its rules name. */
export interface ReadSentence {
  readonly sentence: Sentence;
  /** Its text with white space as blanks and without a dateline, offsets unchanged. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly triggers: readonly Trigger[];
  readonly first: boolean;
}

/** An act that a sentence may report. */
export interface ActCandidate {
  readonly read: ReadSentence;
  readonly trigger: Trigger;
  readonly factuality: Factuality;
  /** How it was found: by a rule, a wider rule, or a word that may mean anything. */
  readonly source: 'rule' | 'wide' | 'cue';
}

/** A passage with what its sentences may report, in order. */
export interface ReadPassage {
  readonly words: readonly Word[];
  readonly candidates: readonly ActCandidate[];
}

/** "(Geneva) – ", "NAIROBI, 3 March 2026 – ": where and when it was written, not where and when it happened. */
const DATELINE = /^(?:\([^()]{2,60}\)|[A-Z][A-Z /,.]{3,40}(?:, ?[\w ]{3,24})?) ?[–—-]{1,2} /;
const ACCIDENT =
  /\b(?:road (?:crash|accident)|car (?:crash|accident)|plane crash|earthquake|floods?|flooding|landslides?|cyclone|hurricane|typhoon|tsunami|heat ?wave|drowned|covid|cholera|accidental(?:ly)?|capsized|stampede|lightning|wildfires?|blaze|(?:house|factory|warehouse) fire)\b/i;

/** What the sentences of an English passage may report, in order; appeals, law in general and negations are left out. */
export function actCandidates(body: string): ReadPassage {
  const read = sentences(body).map((sentence, at) => readSentence(sentence, at === 0));
  return {
    words: read.flatMap(({ words }) => words),
    candidates: read.flatMap(candidatesIn),
  };
}

function readSentence(sentence: Sentence, first: boolean): ReadSentence {
  const text = sentence.text.replace(/\s/g, ' ').replace(DATELINE, (line) => ' '.repeat(line.length));
  return { sentence, text, first, words: wordsOf(text), triggers: findTriggers(text) };
}

function candidatesIn(read: ReadSentence): readonly ActCandidate[] {
  const { text, words, triggers } = read;
  const wide = withoutCommonCrime(text, findWiderTriggers(text, triggers));
  const cues = withoutCommonCrime(text, findCues(words, [...triggers, ...wide]));
  if (triggers.length + wide.length + cues.length === 0 || isAccident(text)) return [];
  const standing = (source: ActCandidate['source']) => (trigger: Trigger) => {
    const factuality = stanceOf(text, trigger);
    return factuality === undefined ? [] : [{ read, trigger, factuality, source }];
  };
  return [
    ...triggers.flatMap(standing('rule')),
    ...wide.flatMap(standing('wide')),
    ...cues.flatMap(standing('cue')),
  ];
}

function isAccident(text: string): boolean {
  return (
    ACCIDENT.test(text) &&
    !/\b(?:air ?-?strikes?|soldiers|police|gunmen|militants|rebels|shot|bomb)/i.test(text)
  );
}
