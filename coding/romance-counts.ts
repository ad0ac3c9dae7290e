import type { PersonCount } from './counts.ts';
import type { Grammar } from './lexicon/romance.ts';
import { words } from './romance-words.ts';

const NUMBER = '\\d{1,3}(?:[ .\\u00a0\\u202f]\\d{3}){1,2}|\\d{1,6}';

/** Numbers of persons that a sentence writes in digits, in order; number words are not read. */
export function countReader(g: Grammar): (text: string) => readonly PersonCount[] {
  const [between, and] = g.between;
  const pattern = words(
    `(?:(?:${between}) (?<low>${NUMBER}) (?:${and}) (?<high>${NUMBER})|(?:(?<least>${g.least})|(?<over>${g.over})|(?<most>${g.most})|(?<under>${g.under})|(?<about>${g.about}))? ?(?<n>${NUMBER}))(?: (?:de |d')?(?:[\\p{L}-]+ ){0,2}?)(?:${g.persons})`,
    'g',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const bounds = boundsOf(match.groups ?? {});
      const [start, end] = [match.index, match.index + match[0].length];
      return bounds ? [{ ...bounds, start, end, further: false }] : [];
    });
}

function boundsOf(
  g: Readonly<Record<string, string | undefined>>,
): Pick<PersonCount, 'min' | 'max'> | undefined {
  if (g.low !== undefined && g.high !== undefined) {
    const [min, max] = [numberIn(g.low), numberIn(g.high)];
    return min <= max ? { min, max } : undefined;
  }
  const n = numberIn(g.n ?? '');
  if (g.least !== undefined || g.over !== undefined) return { min: n, max: null };
  if (g.most !== undefined) return { min: null, max: n };
  if (g.under !== undefined) return { min: null, max: n };
  return { min: n, max: n };
}

function numberIn(text: string): number {
  return Number(text.replace(/[^\d]/g, ''));
}
