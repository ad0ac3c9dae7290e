import type { Tally } from '../tally.ts';

/** Regions by the country that they lie in, since a record names no country. */
export const COUNTRY_OF_REGION: ReadonlyMap<string, string> = new Map([
  ['Gaza Strip', 'PSE'],
  ['West Bank', 'PSE'],
]);

/** Terms of the site's lists by number: how Airwars grades the claim, and what struck. */
export const GRADES: ReadonlyMap<number, string> = new Map([
  [837, 'Fair'],
  [838, 'Weak'],
  [839, 'Contested'],
  [840, 'Confirmed'],
]);
export const STRIKES: ReadonlyMap<number, string> = new Map([
  [432, 'airstrike/artillery'],
  [433, 'ground'],
]);

/** Words of terms in the order given; null for none. A number without a known word stands for itself. */
export function wordsOf(
  terms: readonly number[] = [],
  words: ReadonlyMap<number, string>,
  field: string,
  tally: Tally,
  locator: string,
): string | null {
  for (const term of terms) if (!words.has(term)) tally.count('unknown_value', `${field} ${term}`, locator);
  return terms.map((term) => words.get(term) ?? String(term)).join('; ') || null;
}
