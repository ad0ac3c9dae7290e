import { createHash } from 'node:crypto';
import type { Text } from '../../cli/evaluation/labelled/text.ts';

/** A run of text of one record. `start` and `end` count UTF-16 units in the record's text, end exclusive. */
export interface Passage {
  readonly id: string;
  readonly from: Text;
  readonly start: number;
  readonly end: number;
  /** The run with its white space collapsed; `sha256` is of this. */
  readonly text: string;
  readonly sha256: string;
}

interface Limits {
  readonly sentences: number;
  readonly minWords: number;
  readonly maxWords: number;
}

/** A passage: a paragraph, or a run of at most three sentences of one, of 20 to 120 words. */
export const PASSAGE: Limits = { sentences: 3, minWords: 20, maxWords: 120 };
/** A statement to be paired: one sentence. */
export const STATEMENT: Limits = { sentences: 1, minWords: 10, maxWords: 70 };

/** After these a segment goes on: the segmenter knows no abbreviations. */
const ABBREVIATION =
  /(^|[\s(])(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Sen|Rep|Gov|St|No|art|para|vs?|[A-Z])\.\s*$/;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** SHA-256 in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Runs of non-blank characters. */
function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Runs of sentences of every paragraph, in reading order; what is shorter or longer than the limits is left out. */
export function passagesOf(from: Text, limits: Limits): Passage[] {
  const passages: Passage[] = [];
  for (const paragraph of from.text.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/g)) {
    for (const [start, end] of runs(paragraph[0], limits)) {
      const passage = cut(from, paragraph.index + start, paragraph.index + end);
      const words = wordCount(passage.text);
      if (words >= limits.minWords && words <= limits.maxWords) passages.push(passage);
    }
  }
  return passages;
}

function cut(from: Text, start: number, end: number): Passage {
  const text = from.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const id = sha256([from.file, from.record, start, end].join('|')).slice(0, 12);
  return { id, from, start, end, text, sha256: sha256(text) };
}

/** Spans of consecutive sentences, each as long as the limits let it grow. */
function runs(paragraph: string, limits: Limits): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  let end = 0;
  let count = 0;
  let open = false;
  for (const { segment, index } of sentences.segment(paragraph)) {
    const grown = wordCount(paragraph.slice(start, index + segment.length));
    if (count > 0 && !open && (count === limits.sentences || grown > limits.maxWords)) {
      found.push([start, end]);
      start = index;
      count = 0;
    }
    end = index + segment.length;
    if (!open) count += 1;
    open = ABBREVIATION.test(segment);
  }
  found.push([start, end]);
  return found;
}
