import type { Document, Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';
import type { Paragraph } from '../un-documents/paragraphs.ts';
import { positionOf } from './positions.ts';

type Act = Document['acts'][number];

// "Recommendation 108.1: Supported", "108.1 – Noted"; the number is that of the Working Group's report.
const BESIDE =
  /\b(\d{1,3}\.\d{1,3})\.?\s*[:–—-]?\s*\(?(Partially supported|Partially accepted|(?:Supported|Accepted) in part|Supported\/Noted|Fully supported|Supported|Accepted|Not supported|Not accepted|Rejected|Noted)\b/gi;
const NUMBER = /\b\d{1,3}\.\d{1,3}\b/g;

/**
 * The answers of an addendum, one act for each recommendation that it names by number. Addenda have no fixed form:
 * read are an answer beside its number, and a paragraph that states one position for all numbers in it.
 */
export function* repliesOf(
  paragraphs: readonly Paragraph[],
  state: string,
  known_at: string,
): Generator<Problem, readonly Act[]> {
  const answers = new Map<string, Set<string>>();
  for (const { label, body } of paragraphs) {
    for (const [number, response] of answersIn(label, body)) {
      answers.set(number, (answers.get(number) ?? new Set()).add(response));
    }
  }
  if (answers.size === 0) {
    yield incomplete('no_replies', 'no answer to a numbered recommendation was found in the addendum', null);
  }
  return [...answers].map(([number, responses]) => ({
    kind: 'reply',
    country_iso3: state,
    issuer: `state-${state.toLowerCase()}`,
    subject: number,
    act_family: null,
    occurred_on: null,
    known_at,
    // Two different answers to one recommendation are an answer to its parts.
    value: responses.size === 1 ? ([...responses][0] ?? 'unclear') : 'unclear',
  }));
}

function answersIn(label: string, body: string): readonly (readonly [string, string])[] {
  const text = label.includes('.') ? `${label} ${body}` : body;
  const beside = [...text.matchAll(BESIDE)].map(
    ([, number = '', word = '']) => [number, responseOf(word)] as const,
  );
  if (beside.length > 0) return beside;
  const position = positionOf(text);
  if (position === null) return [];
  return [...text.matchAll(NUMBER)].map(([number]) => [number, position] as const);
}

/** An answer to a part of a recommendation only is unclear as one to the whole. */
function responseOf(word: string): string {
  if (/^partially|in part$|\//i.test(word)) return 'unclear';
  return /^(?:fully supported|supported|accepted)$/i.test(word) ? 'supported' : 'noted';
}
