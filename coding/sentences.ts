/** A sentence of a passage: `text` is `body.slice(start, start + text.length)`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * No sentence is longer: a page without a full stop is cut at white space, so that the cost of a passage stays
 * linear in its length whatever it holds.
 */
export const LONGEST_SENTENCE = 1200;

/** Words whose full stop ends no sentence, as UN and news text writes them. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt maj hon rev st sr jr vs no nos para paras art arts op vol ed eds cf ' +
    'al etc inc ltd co e.g i.e u.s u.n u.k d.c jan feb mar apr jun jul aug sept sep oct nov dec a.m p.m approx fig'
  ).split(' '),
);

const BREAK =
  /[.!?]["”’)\]]{0,3}(?=\s)|[\n\r]\s{0,8}[\n\r]|;\s|[\n\r](?=\s{0,8}(?:[-•*–]|\(?[a-z\d]{1,3}[.)]\s))/g;

/** Splits text into sentences in order; clauses that a semicolon parts are sentences of their own. */
export function sentences(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index)) continue;
    pushBounded(found, text, start, end);
    start = end;
  }
  pushBounded(found, text, start, text.length);
  return found;
}

function endsSentence(text: string, dot: number): boolean {
  const before = /[\p{L}\d.]{1,12}$/u.exec(text.slice(Math.max(0, dot - 12), dot))?.[0] ?? '';
  // "J. Doe": an initial. "12. The Committee": the number of a paragraph.
  if (/^\p{Lu}$/u.test(before)) return false;
  if (
    /^\d{1,3}$/.test(before) &&
    /(?:^|\n)\s{0,4}$/.test(text.slice(Math.max(0, dot - before.length - 6), dot - before.length))
  )
    return false;
  return !ABBREVIATIONS.has(before.toLowerCase());
}

function pushBounded(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to) {
    const end = to - start <= LONGEST_SENTENCE ? to : lastSpace(text, start, start + LONGEST_SENTENCE);
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') found.push({ text: trimmed, start: start + lead });
    start = end;
  }
}

function lastSpace(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > from + LONGEST_SENTENCE / 2 ? space : to;
}
