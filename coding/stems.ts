/** Two letters at the beginning of a word, as an index. */
const LETTERS = 128;

/**
 * Compiles beginnings of words (lower case; blanks and hyphens may stand inside) to a function that gathers the values
 * of all that a text has, in one pass over its characters: a pattern of hundreds of alternatives is tried at every
 * word, this looks up two letters. Case does not count.
 */
export function stemFinder<T>(entries: Iterable<readonly [string, T]>): (text: string) => ReadonlySet<T> {
  const byLetters: (readonly [string, T])[][] = [];
  for (const [stem, value] of entries) {
    const key = stem.charCodeAt(0) * LETTERS + stem.charCodeAt(1);
    byLetters[key] = [...(byLetters[key] ?? []), [stem, value]];
  }
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set<T>();
    let inside = false;
    for (let i = 0; i < lower.length; i += 1) {
      const code = lower.charCodeAt(i);
      const letter = isWordPart(code);
      if (letter && !inside) {
        const next = lower.charCodeAt(i + 1);
        const near = next < LETTERS ? byLetters[code * LETTERS + next] : undefined;
        if (near) for (const [stem, value] of near) if (lower.startsWith(stem, i)) found.add(value);
      }
      inside = letter;
    }
    return found;
  };
}

function isWordPart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
