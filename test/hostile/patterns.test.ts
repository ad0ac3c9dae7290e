import { beforeAll, expect, it } from 'vitest';
import { attacksOn, composedPatterns, literalPatterns, type Pattern } from './patterns.ts';

/** Short texts, on which only a pattern of exponential time is slow; and long ones, for those of a higher power. */
const SHORT = 40;
const LONG = 4000;
/** Thousands of times what a linear pattern takes for the short, a hundred times for the long. */
const SHORT_MS = 60;
const LONG_MS = 400;

let patterns: readonly Pattern[];
beforeAll(async () => {
  const composed = await composedPatterns(async () => {
    await import('../../sources/registry.ts');
    await import('../../coding/code.ts');
    await import('../../coding/persons.ts');
  });
  // Evaluation reads labelled sets that a person chose, not what was fetched.
  const folders = ['sources', 'coding', 'schemas', 'net', 'activities'];
  patterns = [...literalPatterns(folders, /coding\/evaluation/), ...composed];
});

/** The least of three: a first run compiles, and another process may take the processor. */
function milliseconds(pattern: RegExp, text: string): number {
  const times = [1, 2, 3].map(() => {
    const begin = performance.now();
    text.replace(pattern, '');
    return performance.now() - begin;
  });
  return Math.min(...times);
}

function slowOnes(length: number, limit: number): string[] {
  return patterns.flatMap(({ at, regexp }) => {
    for (const text of attacksOn(regexp, length)) {
      const begin = performance.now();
      text.replace(regexp, '');
      // Looked at again only where the first look was slow.
      if (performance.now() - begin <= limit / 2 || milliseconds(regexp, text) <= limit) continue;
      return [`${at} ${regexp.source.slice(0, 80)} on ${JSON.stringify(text.slice(0, 40))}`];
    }
    return [];
  });
}

it('finds the patterns', () => {
  expect(patterns.length).toBeGreaterThan(1000);
});

it('can tell one that explodes', () => {
  patterns = [...patterns, { at: 'here', regexp: /^(?:a+)+$/ }];
  try {
    expect(slowOnes(24, SHORT_MS)).toHaveLength(1);
  } finally {
    patterns = patterns.slice(0, -1);
  }
});

it('no pattern takes exponential time for a text made for it', () => {
  expect(slowOnes(SHORT, SHORT_MS)).toEqual([]);
});

it('no pattern takes more than the square of a line', () => {
  expect(slowOnes(LONG, LONG_MS)).toEqual([]);
});
