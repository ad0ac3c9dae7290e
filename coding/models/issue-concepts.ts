import { ISSUE_CONCEPTS } from '../lexicon/issue-concepts.ts';

const MOST = 20;

const PATTERNS: readonly (readonly [string, RegExp])[] = [...ISSUE_CONCEPTS].map(([concept, terms]) => [
  concept,
  new RegExp(`\\b(?:${terms.map((term) => term.replaceAll('*', '[a-z0-9]*')).join('|')})\\b`),
]);

/** Which concepts a recommendation names, every pair of them, all of them together, and how many. */
export function issueConceptFeatures(text: string): string[] {
  const plain = text.toLowerCase().replaceAll(/[\s,]+/g, ' ');
  const found = PATTERNS.flatMap(([concept, pattern]) => (pattern.test(plain) ? [concept] : []));
  return [
    ...found,
    ...found.flatMap((concept, i) => found.slice(i + 1).map((other) => `${concept}&${other}`)),
    `SET ${found.join(' ')}`,
    `NC${Math.min(found.length, MOST)}`,
  ];
}
