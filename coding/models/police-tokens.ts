import { POLICE_LEXICON } from '../lexicon/police-acts.ts';

/** A word of the lexicon as it stood in the text. */
interface Hit {
  readonly token: string;
  readonly words: string;
}

const TOKEN = /[a-z]+(?:-[a-z]+)*|\d[\d,.]*|'s|[.,;:?()"]/g;
const PLAIN = /[a-z]+|[;:.,?()"]/g;
const ANY_ENTRY = new RegExp(
  POLICE_LEXICON.map(([, pattern], i) => `(?<x${i}>${pattern.source})`).join('|'),
  'g',
);

/** Lower case, ASCII: the corpus holds UTF-8 that was read as Windows-1252 ("â€œ"), which says nothing. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]+/g, ' ')
    .replaceAll("''", "'");
}

/** Words and punctuation of a sentence, numbers as `<n>`. */
export function policeTokens(sentence: string): string[] {
  const tokens = plain(sentence).replace(/'s\b/g, " 's").match(TOKEN) ?? [];
  return tokens.map((token) => (/^\d/.test(token) ? '<n>' : token));
}

/** The sentence as the lexicon's patterns expect it: plain, single blanks, without the site's line above each article. */
export function policeText(sentence: string): string {
  return plain(sentence)
    .replace(/this story is from \w+ \d+, \d+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentence with every expression of the lexicon replaced by its token, and what was replaced. */
export function policeLexiconTokens(sentence: string): { tokens: string[]; hits: Hit[] } {
  const text = policeText(sentence);
  const tokens: string[] = [];
  const hits: Hit[] = [];
  let done = 0;
  for (const match of text.matchAll(ANY_ENTRY)) {
    const entry = Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined);
    const token = POLICE_LEXICON[Number(entry?.[0].slice(1))]?.[0];
    if (token === undefined) continue;
    tokens.push(...(text.slice(done, match.index).match(PLAIN) ?? []), token);
    hits.push({ token, words: match[0] });
    done = match.index + match[0].length;
  }
  tokens.push(...(text.slice(done).match(PLAIN) ?? []));
  return { tokens, hits };
}
