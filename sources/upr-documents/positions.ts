import type { Document } from '../../schemas/flow.ts';

type Response = Document['recommendations'][number]['response'];

/**
 * The response that a lead-in states: `enjoy the support of` supported; `have been noted` and `did not enjoy the
 * support of` noted, as the Council counts them; `will be examined` pending. null where it states none, or more than
 * one.
 */
export function positionOf(text: string): Response | null {
  const found = new Set(FORMS.filter(([pattern]) => pattern.test(text)).map(([, response]) => response));
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

const NOT = '(?:not|cannot|could not|neither)';
const FORMS: readonly (readonly [RegExp, Response])[] = [
  [/\bwill be examined\b|\bprovide (?:its )?responses? in due (?:time|course)\b/i, 'pending'],
  [
    new RegExp(
      `\\b${NOT}\\s+(?:\\w+\\s+){0,2}(?:enjoy(?:ed)?|supported|accepted|support|accept)\\b|\\brejected\\b`,
      'i',
    ),
    'noted',
  ],
  [/\b(?:have|has|been|are|is|were)\s+(?:therefore\s+)?noted\b|\bnoted\s+by\b|\btakes? note of\b/i, 'noted'],
  [
    new RegExp(
      `(?<!\\b${NOT}\\s)(?<!\\b${NOT}\\s\\w{1,12}\\s)\\b(?:enjoy(?:s|ed)?\\s+(?:the|its|their)\\s+support|(?:is|are|been|were)\\s+(?:fully\\s+)?(?:supported|accepted)|(?:fully\\s+)?supports?\\s+(?:the\\s+following|recommendations?))\\b`,
      'i',
    ),
    'supported',
  ],
];
