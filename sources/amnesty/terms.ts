import { countryOf } from '../../schemas/countries.ts';
import type { Problem } from '../../schemas/flow.ts';
import type { FeedElement } from '../formats/rss.ts';
import { elementsNamed } from '../formats/rss-elements.ts';
import { incomplete, note } from '../problems.ts';

/** Elements that hold terms: `<amn:countries><amn:id name="Myanmar">1821</amn:id></amn:countries>`. */
export const TERM_ELEMENTS = [
  'amn:content-types',
  'amn:countries',
  'amn:resource-types',
  // Theme tags; nothing is read from them.
  'amn:topics',
] as const;

// Regions that stand among the countries, as recorded in July 2026. Others are not confirmed.
const REGIONS = new Set([
  'Africa',
  'Americas',
  'Asia and the Pacific',
  'Central America and the Caribbean',
  'East Africa, the Horn and Great Lakes',
  'Middle East and North Africa',
  'North Africa',
  'South Asia',
  'South-East Asia and the Pacific',
  'Southern Africa',
  'West and Central Africa',
]);

/** Kinds of text, as recorded in July 2026, and whether they are appeals. */
const KINDS: ReadonlyMap<string, boolean> = new Map([
  ['News', false],
  ['Press Release', false],
  ['Report', false],
  ['Campaigns', true],
  ['Urgent Action', true],
]);

/** Codes of the countries of an item; regions are none, an unknown name is a problem. */
export function* countriesOf(
  elements: readonly FeedElement[],
  locator: string,
): Generator<Problem, readonly string[]> {
  const countries = new Set<string>();
  for (const name of namesIn(elements, 'amn:countries')) {
    if (REGIONS.has(name)) continue;
    const iso3 = countryOf(name);
    if (iso3 !== undefined) countries.add(iso3);
    else {
      const message = `filed under "${name.slice(0, 60)}", no known country or region`;
      yield incomplete('unknown_country', message, locator);
    }
  }
  return [...countries];
}

/** Whether an item asks for something to be done, after a note for a kind that is not known. */
export function* isAppeal(elements: readonly FeedElement[], locator: string): Generator<Problem, boolean> {
  const kinds = [...namesIn(elements, 'amn:content-types'), ...namesIn(elements, 'amn:resource-types')];
  for (const kind of kinds) {
    if (!KINDS.has(kind)) yield note('unknown_type', `an item of the kind "${kind.slice(0, 60)}"`, locator);
  }
  return kinds.some((kind) => KINDS.get(kind) === true);
}

/** Names of the terms; the empty name for a term without one. */
function namesIn(
  elements: readonly FeedElement[],
  element: (typeof TERM_ELEMENTS)[number],
): readonly string[] {
  return elementsNamed(elements, element).flatMap(({ children }) =>
    children.map(({ attributes }) => attributes.name ?? ''),
  );
}
