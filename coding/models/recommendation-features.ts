import { actionClassFeatures } from './action-classes.ts';
import { characterRuns, skipPairs, tokenRuns } from './grams.ts';
import { issueConceptFeatures } from './issue-concepts.ts';
import type { Block } from './rows.ts';

const TOKEN = /[a-z]+|\d+|[;:,.()]/g;
const OPENING = 12;
const OPENING_CHARACTERS = 60;
const CROSSED = 10;
const PREFIXES = 6;
const PAIRED_WORDS = 40;
const LENGTH_STEP = 5;
const LENGTH_STEPS = 8;

/** After these a recommendation turns from its general action to the means: "improve … by amending …". */
const CUES = new Set(
  'by through including particular particularly especially notably view order aimed to and example as with , ;'.split(
    ' ',
  ),
);
const EMPTY_WORDS = new Set(
  'the of and to in on for a an all its with by that as from or this their is are be at it'.split(' '),
);

/** What tells the kind of action: how the recommendation opens, its leading verb beside the rest, and all its words. */
export function actionBlocks(text: string): Block[] {
  const tokens = tokensOf(text);
  return [
    { weight: 1, features: opening(tokens) },
    { weight: 0.8, features: leadingVerb(tokens) },
    { weight: 0.6, features: tokenRuns('', tokens, 3) },
    { weight: 0.6, features: characterRuns(tokens, 2, 5) },
    { weight: 0.8, features: actionClassFeatures(text, tokens) },
    { weight: 0.6, features: characterRuns(tokensOf(text.slice(0, OPENING_CHARACTERS)), 3, 6) },
  ];
}

/** What tells the issues: words, parts of words, pairs of words anywhere in the text, and the concepts they stand for. */
export function themeBlocks(text: string): Block[] {
  const tokens = tokensOf(text);
  const words = tokens.filter((token) => token.length > 1 || /\d/.test(token));
  return [
    { weight: 1, features: [...tokenRuns('', words, 3), ...skipPairs('k ', words)] },
    { weight: 1, features: characterRuns(tokens, 3, 6) },
    { weight: 0.7, features: wordPairs(tokens) },
    { weight: 0.7, features: issueConceptFeatures(text) },
  ];
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? [];
}

/** McMahon's categories go by the first verb, and by the second where there are two ("Continue and strengthen"). */
function opening(tokens: readonly string[]): string[] {
  const prefixes = Array.from({ length: PREFIXES }, (_, n) => `P${n}:${tokens.slice(0, n + 1).join(' ')}`);
  const crossed = [1, 2].flatMap((n) =>
    tokens.slice(n, CROSSED).map((token) => `F${n}:${tokens.slice(0, n).join(' ')}|${token}`),
  );
  return [...prefixes, ...tokenRuns('E:', tokens.slice(0, OPENING + 2), 3), ...crossed];
}

/** The first word with every later one, with words after a cue, and with gerunds, which carry the means. */
function leadingVerb(tokens: readonly string[]): string[] {
  const [head = '', ...rest] = tokens;
  const length = Math.min(LENGTH_STEPS, Math.floor(tokens.length / LENGTH_STEP));
  const features = [`L:${length}`, `HL:${head}${length}`];
  rest.forEach((token, i) => {
    const before = tokens[i] ?? '';
    features.push(`H:${head}|${token}`);
    if (CUES.has(before)) features.push(`C:${before} ${token}`, `HC:${head}|${before} ${token}`);
    if (token.endsWith('ing')) features.push(`G:${token}`, `HG:${head}|${token}`);
  });
  return features;
}

function wordPairs(tokens: readonly string[]): string[] {
  const stems = tokens
    .filter((token) => token.length > 2 && !EMPTY_WORDS.has(token))
    .map((token) => token.slice(0, 7));
  const words = [...new Set(stems)].sort().slice(0, PAIRED_WORDS);
  return words.flatMap((word, i) => [word, ...words.slice(i + 1).map((other) => `${word}&${other}`)]);
}
