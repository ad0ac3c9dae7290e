import type { TextLine } from './lines.ts';

/** Levels of headings, outermost first: annex, `I.`, `A.`, `1.`, one without a number. */
export const ANNEX_LEVEL = 0;
const LETTER_LEVEL = 2;
const ITEM_LEVEL = 3;
const BARE_LEVEL = 5;

const ANNEX = /^(?:Annex(?:es)?|Appendix|Appendices|Annexes?|Anexos?)(?:\s+(?:[IVX]+|\d+))?\s*\*?$/;
const NUMBERED: readonly (readonly [RegExp, number])[] = [
  [/^[IVX]{1,6}\.\s+\S/, 1],
  [/^[A-Z]\.\s+\p{Lu}/u, LETTER_LEVEL],
  [/^\d{1,2}\.\s+\p{Lu}/u, ITEM_LEVEL],
];
const ENDS = /[.!?:;]['"”’)\]]*$/;

interface Surroundings {
  readonly previous: TextLine | undefined;
  readonly previousIsHeading: boolean;
  /** The next line begins a numbered paragraph or is a numbered heading. */
  readonly nextBegins: boolean;
  readonly bodyFont: string | null;
  readonly bodyHeight: number | null;
}

/** Level of the heading that a line begins; null where it begins none. */
export function headingLevel(line: TextLine, around: Surroundings): number | null {
  const numbered = numberedLevel(line);
  if (numbered !== null && !continuesText(line, numbered, around)) return numbered;
  return isBare(line, around) ? BARE_LEVEL : null;
}

/**
 * In letters of the text, `2. To ratify …` is an item of a list, and `13. May` in a sentence that goes on is a date.
 * `I.` and an annex are headings whatever stands before.
 */
function continuesText(
  line: TextLine,
  level: number,
  { previous, previousIsHeading, bodyFont }: Surroundings,
): boolean {
  if (level < LETTER_LEVEL) return false;
  if (line.shape !== null && line.shape.font !== bodyFont) return false;
  if (line.shape !== null && level === ITEM_LEVEL) return true;
  return previous !== undefined && !previousIsHeading && !ENDS.test(previous.text);
}

/** Level by the heading's own number or word, without regard to what stands around it. */
export function numberedLevel({ text }: TextLine): number | null {
  if (ANNEX.test(text)) return ANNEX_LEVEL;
  if (text.length > 200 || ENDS.test(text)) return null;
  return NUMBERED.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Whether a line carries on the heading that the line before it began. */
export function continuesHeading(line: TextLine, previous: TextLine): boolean {
  if (line.whole) return false;
  if (line.shape === null || previous.shape === null) {
    return /^\p{Ll}/u.test(line.text) || (previous.text.length > 60 && !ENDS.test(line.text));
  }
  const isSameType = line.shape.font === previous.shape.font && line.shape.height === previous.shape.height;
  return isSameType && line.page === previous.page && gapOf(line, previous) < 1.6;
}

/** Distance between the lines of a page in heights of a letter; Infinity where it cannot be told. */
export function gapOf(line: TextLine, previous: TextLine): number {
  if (line.shape === null || previous.shape === null || line.page !== previous.page)
    return Number.POSITIVE_INFINITY;
  return (previous.shape.y - line.shape.y) / Math.max(1, line.shape.height);
}

/** A short line without a number or a full stop, between paragraphs, in other letters where letters are known. */
function isBare(line: TextLine, around: Surroundings): boolean {
  if (line.heading) return true;
  const { text, shape } = line;
  if (text.length > 110 || ENDS.test(text) || text.endsWith(',') || !/^[\p{Lu}“"]/u.test(text)) return false;
  const { previous, previousIsHeading, bodyFont, bodyHeight } = around;
  if (previous !== undefined && !previousIsHeading && !ENDS.test(previous.text)) return false;
  if (shape === null) return around.nextBegins;
  return shape.font !== bodyFont || shape.height > 1.05 * (bodyHeight ?? shape.height);
}
