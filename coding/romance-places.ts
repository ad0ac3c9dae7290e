import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import type { Grammar } from './lexicon/romance.ts';
import { type Hit, phraseFinder } from './phrases.ts';
import { ending } from './romance-words.ts';

// The package is CommonJS with a default export in its types only, so it is required, not imported.
const worldCountries = createRequire(import.meta.url)('world-countries') as Countries;

/** Finds the country of the act in a sentence, or in what stands before it in the passage, or in the document. */
export type CountryReader = (
  sentence: string,
  at: number,
  earlier: () => string,
  filedUnder: readonly string[],
) => string | null;

/**
 * A country counts where a word of place leads to it ("au Mali", "dans le nord du Mali"), so that neither the soldiers
 * of a State nor its embassy move the act there. Else the only country of the document, unless the sentence names
 * others; else the only one that the passage placed something in before. Names of persons beside it rule it out.
 */
export function countryReader(g: Grammar): CountryReader {
  const find = phraseFinder(namesIn(g));
  const locative = ending(`(?:${g.locative}) ?`);
  const namedIn = (text: string) => find(text).filter((hit) => !besideName(text, hit));
  const placedIn = (text: string) =>
    namedIn(text).filter((hit) => locative.test(text.slice(Math.max(0, hit.start - 64), hit.start)));
  return (sentence, at, earlier, filedUnder) => {
    const placed = placedIn(sentence);
    if (placed.length > 0) return only(placed) ?? nearest(placed, at);
    const named = new Set(namedIn(sentence).map((hit) => hit.value));
    const [filed, ...others] = filedUnder;
    if (filed !== undefined && others.length === 0 && (named.size === 0 || named.has(filed))) return filed;
    return named.size > 0 ? null : only(placedIn(earlier()));
  };
}

function namesIn(g: Grammar): [string, string][] {
  const translated = worldCountries.flatMap((c): [string, string][] => {
    const names = c.translations[g.translation];
    const iso3 = c.cca3 === 'UNK' ? 'XKX' : c.cca3;
    return names ? [names.common, names.official].map((name) => [name, iso3]) : [];
  });
  const own = Object.entries(g.names).flatMap(([iso3, names]) =>
    names.map((name): [string, string] => [name, iso3]),
  );
  return [...own, ...translated]
    .map(([name, iso3]): [string, string] => [name.replaceAll('’', "'"), iso3])
    .filter(([name]) => /^\p{Lu}/u.test(name) || name.includes(' '))
    .filter(([name]) => !g.notNames.has(name));
}

/** "Chad Moreno": a country's name beside another capitalised word may be somebody's. */
function besideName(text: string, hit: Hit<string>): boolean {
  return (
    /^ \p{Lu}\p{Ll}/u.test(text.slice(hit.end, hit.end + 3)) ||
    /\p{Lu}\p{Ll}[\p{L}'-]* $/u.test(text.slice(Math.max(1, hit.start - 24), hit.start))
  );
}

function only(hits: readonly Hit<string>[]): string | null {
  const [first, ...others] = new Set(hits.map((hit) => hit.value));
  return first !== undefined && others.length === 0 ? first : null;
}

function nearest(hits: readonly Hit<string>[], at: number): string | null {
  return [...hits].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]?.value ?? null;
}
