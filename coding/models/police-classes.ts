import { POLICE_WORD_CLASSES } from '../lexicon/police-words.ts';

const WITH_NEIGHBOURS = new Set(['POL', 'GOV', 'NEG', 'NUM', 'KIL', 'SHO']);
const NEAR = 2;
const ORDER_REACH = 6;
const ORDER_MEMBERS = 7;
const WINDOW = 5;

/** Which classes of words a sentence holds together, in which order, and which words stand near them. */
export function classFeatures(tokens: readonly string[]): string[] {
  const classes = tokens.map((token) =>
    POLICE_WORD_CLASSES.filter(([, has]) => has(token)).map(([code]) => code),
  );
  return [...together(classes), ...ordered(classes), ...neighbours(tokens, classes)];
}

function together(classes: readonly (readonly string[])[]): string[] {
  const present = [...new Set(classes.flat())].sort();
  const sets: string[] = [];
  present.forEach((a, i) => {
    sets.push(`c:${a}`);
    present.slice(i + 1).forEach((b, j) => {
      sets.push(`c:${a}&${b}`);
      for (const c of present.slice(i + j + 2)) sets.push(`c:${a}&${b}&${c}`);
    });
  });
  return sets;
}

function ordered(classes: readonly (readonly string[])[]): string[] {
  const sequence = classes.flatMap((codes, at) => codes.map((code) => ({ code, at })));
  return sequence.flatMap((first, i) =>
    sequence.slice(i + 1, i + 1 + ORDER_MEMBERS).flatMap((second) => {
      const distance = second.at - first.at;
      if (distance === 0 || distance > ORDER_REACH) return [];
      const pair = `${first.code}>${second.code}`;
      return distance <= NEAR ? [`s:${pair}`, `s2:${pair}`] : [`s:${pair}`];
    }),
  );
}

function neighbours(tokens: readonly string[], classes: readonly (readonly string[])[]): string[] {
  return classes.flatMap((codes, at) =>
    codes
      .filter((code) => WITH_NEIGHBOURS.has(code))
      .flatMap((code) => {
        const from = Math.max(0, at - WINDOW);
        const around = tokens.slice(from, at + WINDOW + 1);
        return around.flatMap((word, i) =>
          from + i === at ? [] : [`x:${code}${from + i < at ? '<' : '>'}${word}`],
        );
      }),
  );
}
