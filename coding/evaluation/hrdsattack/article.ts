/** An article of the set as the predictor may see it: no label but the victims' names, which the task gives. */
export interface Article {
  /** `Input.GLOBALEVENTID`. */
  readonly id: number | string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null where the set's time stamp has no day. */
  readonly publishedOn: string | null;
  /** Text of the article's paragraphs, in order, without mark-up. */
  readonly paragraphs: readonly string[];
  readonly victimNames: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
};

/** Paragraphs of the mark-up that the set's articles have (`<p>` alone); other tags are taken as spaces. */
export function paragraphsOf(html: string): readonly string[] {
  return html
    .split(/<\/?p\b[^>]*>|<br\s*\/?>/i)
    .map((part) =>
      decoded(part.replace(/<[a-z/!][^>]*>/gi, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
}

function decoded(text: string): string {
  return text.replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    return ENTITIES[name.toLowerCase()] ?? whole;
  });
}
