import type { RESPONSES } from '../schemas/tables/machinery.ts';

type Response = (typeof RESPONSES)[number];

/** The words that UPR Info (2008-2014 and today) and UHRI have used for a State's response. */
const BY_WORD: ReadonlyMap<string, Response> = new Map([
  ['Accepted', 'supported'],
  ['Supported', 'supported'],
  ['Noted', 'noted'],
  ['Supported/Noted', 'unclear'],
  ['Not Supported', 'not_supported'],
  ['Rejected', 'not_supported'],
  ['General Response', 'general'],
  ['Pending', 'pending'],
  ['No Response', 'no_response'],
  ['No clear response', 'unclear'],
  ['Unclear', 'unclear'],
]);

/**
 * The response that a record's words stand for; `unclear` for none or several different ones; undefined where a
 * word is unknown, which is a problem for the caller to report.
 */
export function responseOf(words: readonly string[]): Response | undefined {
  const responses = new Set(words.map((word) => BY_WORD.get(word)));
  if (responses.has(undefined)) return undefined;
  const [only, ...others] = responses;
  return only === undefined || others.length > 0 ? 'unclear' : only;
}
