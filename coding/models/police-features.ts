import { characterRuns, skipPairs, tokenRuns } from './grams.ts';
import { arrestReadings } from './police-arrests.ts';
import { classFeatures } from './police-classes.ts';
import { policeLexiconTokens, policeText, policeTokens } from './police-tokens.ts';
import type { Block } from './rows.ts';

/** What is known of one sentence by itself. */
interface SentenceFeatures {
  readonly words: readonly string[];
  readonly runs: readonly string[];
  readonly classes: readonly string[];
  readonly characters: readonly string[];
  readonly lexicon: readonly string[];
  /** The part of `lexicon` that also describes the sentence to its neighbours. */
  readonly gist: readonly string[];
  readonly topics: readonly string[];
  readonly arrests: readonly string[];
}

const PAIR_REACH = 8;
const LENGTH_STEP = 8;
const LENGTH_STEPS = 6;

/**
 * The sentences of one document, in order, as blocks of features: each sentence's own words and lexicon, those of the
 * sentences before and after it, and what the document is about.
 */
export function policeBlocks(sentences: readonly string[]): Block[][] {
  const all = sentences.map(sentenceFeatures);
  const documentTopics = [...new Set(all.flatMap((s) => s.topics))];
  const documentWords = [...new Set(all.flatMap((s) => s.words))];
  const documentArrests = [...new Set(all.flatMap((s) => s.arrests))];
  return all.map((own, i) => [
    { weight: 1, features: own.runs },
    { weight: 1, features: own.lexicon },
    { weight: 0.7, features: own.classes },
    { weight: 0.7, features: own.characters },
    { weight: 0.4, features: all[i - 1]?.words ?? [] },
    { weight: 0.4, features: all[i + 1]?.words ?? [] },
    { weight: 0.4, features: all[i - 1]?.gist ?? [] },
    { weight: 0.4, features: all[i + 1]?.gist ?? [] },
    { weight: 0.25, features: all[i - 2]?.gist ?? [] },
    { weight: 0.25, features: all[i + 2]?.gist ?? [] },
    { weight: 0.4, features: documentTopics },
    { weight: 0.4, features: documentWords },
    { weight: 1, features: own.arrests },
    { weight: 0.2, features: all[i - 1]?.arrests ?? [] },
    { weight: 0.2, features: all[i + 1]?.arrests ?? [] },
    { weight: 0.2, features: documentArrests },
  ]);
}

function sentenceFeatures(sentence: string): SentenceFeatures {
  const words = policeTokens(sentence);
  const { tokens, hits } = policeLexiconTokens(sentence);
  const found = hits.map(({ token, words: said }) => `h:${token}${said}`);
  const present = [...new Set(tokens.filter(isEntry))].sort();
  const alone = present.map((token) => `b:${token}`);
  const gist = [...alone, ...pairs(present), ...found];
  return {
    words,
    runs: [...tokenRuns('w:', words, 3), ...skipPairs('k:', words)],
    classes: classFeatures(words),
    characters: characterRuns(words, 3, 5),
    lexicon: [...gist, ...lexiconRuns(tokens), ...orderedEntries(tokens), lengthOf(tokens)],
    gist,
    topics: [...alone, ...found],
    arrests: arrestReadings(policeText(sentence)),
  };
}

function isEntry(token: string): boolean {
  return token.startsWith('@');
}

function pairs(present: readonly string[]): string[] {
  return present.flatMap((a, i) => present.slice(i + 1).map((b) => `b:${a}${b}`));
}

/** Runs of up to four that hold an entry of the lexicon, single words, and runs of entries alone. */
function lexiconRuns(tokens: readonly string[]): string[] {
  const runs = tokenRuns('n:', tokens, 4).filter((run) => run.includes('@') || !run.includes(' '));
  const entries = tokens.filter(isEntry);
  return [...runs, ...tokenRuns('q:', entries, 3)];
}

function orderedEntries(tokens: readonly string[]): string[] {
  const entries = tokens.flatMap((token, at) => (isEntry(token) ? [{ token, at }] : []));
  return entries.flatMap((first, i) =>
    entries
      .slice(i + 1)
      .filter((second) => second.at - first.at <= PAIR_REACH)
      .map((second) => `d:${first.token}>${second.token}`),
  );
}

function lengthOf(tokens: readonly string[]): string {
  return `len:${Math.min(LENGTH_STEPS, Math.floor(tokens.length / LENGTH_STEP))}`;
}
