import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { incomplete } from '../problems.ts';

// ReliefWeb files what concerns no country under this one.
const NO_COUNTRY = new Set(['WLD', 'WORLD']);

/** The document of a report, whichever channel it came through: every paragraph is a passage. */
export function reportDocument(report: {
  readonly native_id: string;
  readonly title: string | null;
  readonly published_on: string | null;
  readonly language_code: string | null;
  readonly address: string | null;
  readonly countries: readonly string[];
  readonly issuer: string;
  readonly paragraphs: readonly string[];
  readonly coded: boolean;
}): Document {
  const { paragraphs, coded, ...rest } = report;
  const passages = paragraphs.map((body, index) => ({ paragraph: String(index + 1), body, coded }));
  return documentOf({ ...rest, passages });
}

/** Codes of the countries that a report is filed under, after a problem for each spelling that is none. */
export function* countriesOf(
  names: readonly string[],
  locator: string,
): Generator<Problem, readonly string[]> {
  const countries: string[] = [];
  for (const name of names.filter((given) => !NO_COUNTRY.has(given.toUpperCase()))) {
    const iso3 = countryOf(name);
    if (iso3 !== undefined) countries.push(iso3);
    else {
      const message = `filed under "${name.slice(0, 60)}", which is no known country`;
      yield incomplete('unknown_country', message, locator);
    }
  }
  return countries;
}

/** Code of the organisation that speaks: the first named of several, or `reliefweb` where none is. */
export function issuerOf(organisations: readonly string[]): string {
  const [first] = organisations;
  const slug = (first ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'reliefweb' : slug;
}
