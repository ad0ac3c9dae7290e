/** Runs of 1 to `longest` tokens, joined by a blank, each under a prefix that keeps kinds of feature apart. */
export function tokenRuns(prefix: string, tokens: readonly string[], longest: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    let run = prefix;
    for (let n = 1; n <= longest && i + n <= tokens.length; n += 1) {
      run += n === 1 ? tokens[i + n - 1] : ` ${tokens[i + n - 1]}`;
      runs.push(run);
    }
  }
  return runs;
}

/** Pairs of tokens with one token between them. */
export function skipPairs(prefix: string, tokens: readonly string[]): string[] {
  return tokens.slice(0, -2).map((token, i) => `${prefix}${token}_${tokens[i + 2]}`);
}

/** Character runs of `shortest` to `longest` inside each word, its ends marked by a blank. */
export function characterRuns(words: readonly string[], shortest: number, longest: number): string[] {
  const runs = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let n = shortest; n <= longest; n += 1) {
      for (let i = 0; i + n <= padded.length; i += 1) runs.add(padded.slice(i, i + n));
      // A word shorter than a run is one run by itself, once.
      if (padded.length <= n) {
        runs.add(padded);
        break;
      }
    }
  }
  return [...runs];
}
