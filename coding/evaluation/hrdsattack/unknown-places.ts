/** A name that the words around it call a place and no gazetteer here has: a village, a quarter, or no place at all. */
export interface UnknownPlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** How it is called a place. */
  readonly by: 'kind' | 'preposition' | 'enclosing';
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{2,}";
const NAME = `(${WORD}(?: (?:(?:da|de|del|la|al|el) )?${WORD}){0,2})`;
const KIND =
  'village|town|township|city|district|suburb|neighbou?rhood|quarter|municipality|settlement|hamlet|port|county|area';
const PATTERNS: readonly (readonly [UnknownPlace['by'], RegExp])[] = [
  ['kind', new RegExp(`\\b(?:${KIND}) (?:of |called )?${NAME}`, 'gu')],
  ['kind', new RegExp(`${NAME}(?:['’]s)? (?:${KIND})\\b`, 'gu')],
  [
    'preposition',
    new RegExp(
      `\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Oo]f) ${NAME}(?=[,.;:]|$| (?!\\p{Lu})(?!(?:and|or) \\p{Lu}))`,
      'gu',
    ),
  ],
  ['enclosing', new RegExp(`(?<=, )${NAME}(?=, \\p{Lu}|[,.] ?$)`, 'gu')],
];
const NO_PLACE =
  /^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Parliament|Congress|Court|Supreme|High|Islam|Christian|English|Facebook|Twitter|YouTube|Europe|Africa|Asia|Middle|Latin|The|This|That|His|Her|Their|President|Minister|Ministry|General|Human|National|International|Police|State|Union|United|World|Reuters)\b)/;

/** Of several readings of one stretch the first pattern's is kept. */
export function unknownPlaces(text: string): readonly UnknownPlace[] {
  const found: UnknownPlace[] = [];
  for (const [by, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].indexOf(name);
      const end = start + name.length;
      if (NO_PLACE.test(name) || found.some((f) => f.start < end && start < f.end)) continue;
      found.push({ name, start, end, by });
    }
  }
  return found;
}
