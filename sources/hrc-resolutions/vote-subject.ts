const DRAFTS = 'A\\/HRC\\/(?:S-)?\\d{1,3}\\/L\\.\\d+(?:\\/Rev\\.\\d+)?';
const ANY_DRAFT = new RegExp(DRAFTS);
const DRAFT_TEXT = new RegExp(
  `\\bdraft (?:resolution|decision|president(?:’|')?s? statement)s? (${DRAFTS})`,
  'gi',
);
const AMENDMENT = new RegExp(`\\bamendments? (?:contained in (?:document )?)?(${DRAFTS})`, 'gi');
const OBJECT = /\bvote was taken on ((?:(?!\.\s).)*)/i;
const PART = /\bparagraphs?\b/i;

export interface VotedText {
  readonly symbol: string;
  readonly isAmendment: boolean;
}

/** `part`: a vote on some paragraphs of a text; `unknown`: the report does not say on what, or not clearly. */
type Subject = VotedText | 'part' | 'unknown';

/**
 * Symbol of the text that was voted on, from the words before the lists (`a recorded vote was taken on …`) and, where
 * these say only "the draft resolution", from the paragraphs before, nearest last.
 */
export function subjectOf(before: string, earlier: readonly string[]): Subject {
  const object = OBJECT.exec(before)?.[1] ?? '';
  const named = ANY_DRAFT.exec(object);
  const part = PART.exec(object);
  const isAmendment = /\bamendment/i.test(object.slice(0, named?.index));
  if (named !== null && (part === null || named.index < part.index)) return { symbol: named[0], isAmendment };
  if (part !== null) return 'part';
  const texts = [...earlier, before];
  return isAmendment ? onlyAmendment(texts) : lastDraft(texts);
}

function lastDraft(texts: readonly string[]): Subject {
  const symbol = texts.flatMap((text) => symbolsIn(text, DRAFT_TEXT)).at(-1);
  return symbol === undefined ? 'unknown' : { symbol, isAmendment: false };
}

/** Amendments are brought in together; "the amendment" is clear only where the nearest paragraph names one. */
function onlyAmendment(texts: readonly string[]): Subject {
  const nearest = texts.map((text) => new Set(symbolsIn(text, AMENDMENT))).findLast((some) => some.size > 0);
  const [symbol, ...others] = nearest ?? [];
  return symbol === undefined || others.length > 0 ? 'unknown' : { symbol, isAmendment: true };
}

function symbolsIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => String(match[1]));
}

const ADOPTED_AS = /\badopted\b[^.]*\((?:see )?(resolution|decision) ((?:S-)?\d{1,3}\/\d{1,3})\)/i;

/**
 * Symbol under which a text was adopted, where the report adds it: `… adopted … (resolution 58/18)`. Not every report
 * does (unconfirmed for which sessions); without it the draft's symbol stands.
 */
export function adoptedSymbolIn(text: string): string | null {
  const match = ADOPTED_AS.exec(text);
  if (match === null) return null;
  return `A/HRC/${match[1]?.toLowerCase() === 'decision' ? 'DEC' : 'RES'}/${match[2]}`;
}

/** Day of the meeting that a paragraph names, `At the 55th meeting, on 3 April 2025`, as written; null without a year. */
export function meetingDayIn(text: string): string | null {
  return /\bmeetings?, on (\d{1,2} [A-Z][a-z]+ \d{4})/.exec(text)?.[1] ?? null;
}
