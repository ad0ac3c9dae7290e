/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is kept (`self-` `determination`) unless the same
 * document writes the joined word elsewhere (`inter-` `national`): the typesetters of the United Nations break at
 * hyphens that are there, and in twelve documents looked at all 66 such hyphens belonged to the word. A soft hyphen
 * always goes.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
    const first = /([\p{L}]+)-$/u.exec(text)?.[1];
    if (first === undefined) return /[\d]-$/.test(text) ? text + line : `${text} ${line}`;
    const second = /^[\p{L}]+/u.exec(line)?.[0] ?? '';
    const isBroken = words.has((first + second).toLowerCase()) && /^\p{Ll}/u.test(line);
    return (isBroken ? text.slice(0, -1) : text) + line;
  }, '');
}

/** Every word that a document writes in one piece, in lower case. */
export function wordsOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    // The first and the last word of a line may be halves.
    const whole = text.match(/(?<=[\s("“‘])\p{L}+(?=[\s.,;:)"”’])/gu) ?? [];
    for (const word of whole) words.add(word.toLowerCase());
  }
  return words;
}

/**
 * Takes out the marks of notes that stand glued to words in a text without shapes (`territories.4`). A figure is a
 * mark only when it is the next one due, or one of the two after, so that figures of the text itself stay.
 */
export function markRemover(): (text: string) => string {
  let due = 1;
  const isDue = (figure: string) => Number(figure) >= due && Number(figure) <= due + 2;
  const take = (figure: string) => {
    due = Number(figure) + 1;
    return '';
  };
  return (text) => {
    const alone = text.split(/\s+/);
    if (alone.every((part) => /^\d{1,3}$/.test(part) && isDue(part))) {
      due = Number(alone.at(-1)) + 1;
      return '';
    }
    return text.replace(
      /(?<=[\p{Ll})\]’”"]|[\p{L})\]’”"][.,;:]|\b(?:19|20)\d\d[.,;:])(\d{1,3})(?=\s|$)/gu,
      (figure) => (isDue(figure) ? take(figure) : figure),
    );
  };
}
