import { ACTION_CLASSES } from '../lexicon/recommended-actions.ts';
import { tokenRuns } from './grams.ts';

const LEADING = 4;
const SEQUENCE = 8;
const LONGEST_PREFIX = 5;
const CLAUSES = 6;

/** In what order kinds of action come, which words carry them, and how each further clause begins. */
export function actionClassFeatures(text: string, tokens: readonly string[]): string[] {
  const found = tokens.flatMap((word) => {
    const code = ACTION_CLASSES.get(word);
    return code === undefined ? [] : [{ word, code }];
  });
  const masked = tokens.map((token) => ACTION_CLASSES.get(token) ?? token);
  const codes = found.map(({ code }) => code);
  return [
    ...Array.from({ length: LEADING }, (_, n) => `S:${codes.slice(0, n + 1).join(' ')}`),
    ...sequence(found.slice(0, SEQUENCE)),
    ...tokenRuns('M:', masked, 4).filter((run) => run.includes(' ')),
    ...[3, 4, LONGEST_PREFIX].map((n) => `MP${n}:${masked.slice(0, n).join(' ')}`),
    ...clauses(text),
  ];
}

function sequence(found: readonly { readonly word: string; readonly code: string }[]): string[] {
  return found.flatMap(({ word, code }, i) => [
    `N${i}:${code}`,
    `W${Math.min(i, LEADING - 1)}:${word}`,
    ...found
      .slice(i + 1)
      .flatMap((next) => [
        ...[`${code}>${next.code}`, `${code}>${next.word}`],
        ...[`${word}>${next.code}`, `${word}>${next.word}`],
      ]),
  ]);
}

function clauses(text: string): string[] {
  const parts = text.toLowerCase().split(/[;,.]| and /);
  const starts = parts.slice(1).flatMap((part) => {
    const [first, second] = part.match(/[a-z]+/g) ?? [];
    if (first === undefined) return [];
    return second === undefined ? [`CL:${first}`] : [`CL:${first}`, `CL:${first} ${second}`];
  });
  return [`NC${Math.min(CLAUSES, parts.length)}`, ...starts];
}
