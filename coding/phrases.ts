/** A phrase of a lexicon found in a text; offsets in UTF-16 units, `end` exclusive. */
export interface Hit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/**
 * Compiles a lexicon to a function that finds its phrases in a text: whole words, the longest at each place,
 * without overlap, in one pass whatever the size of the lexicon. White space in the text must be single spaces;
 * case counts, so lower both sides with `lower` where it should not.
 */
export function phraseFinder<T>(entries: Iterable<readonly [string, T]>): (text: string) => Hit<T>[] {
  const byFirstWord = new Map<string, (readonly [string, T])[]>();
  for (const entry of entries) {
    const first = entry[0].slice(0, endOfWord(entry[0], 0));
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b[0].length - a[0].length);
  return (text) => findAll(text, byFirstWord);
}

/** Lower case for ASCII letters only: offsets stay true ("İ".toLowerCase() has two units). */
export function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function findAll<T>(
  text: string,
  byFirstWord: ReadonlyMap<string, readonly (readonly [string, T])[]>,
): Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isWordPart(text.charCodeAt(i))) continue;
    const wordEnd = endOfWord(text, i);
    const entry = byFirstWord
      .get(text.slice(i, wordEnd))
      ?.find(([phrase]) => text.startsWith(phrase, i) && !isWordPart(text.charCodeAt(i + phrase.length)));
    if (entry) hits.push({ value: entry[1], start: i, end: i + entry[0].length });
    i = (entry ? i + entry[0].length : wordEnd) - 1;
  }
  return hits;
}

function endOfWord(text: string, start: number): number {
  let i = start;
  while (isWordPart(text.charCodeAt(i))) i++;
  return i;
}

function isWordPart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
  );
}
