import { countryOf } from '../../schemas/countries.ts';
import type { Document } from '../../schemas/flow.ts';

// ReliefWeb files what concerns no country under this one.
const NO_COUNTRY = new Set(['WLD', 'WORLD']);

/** The document of a report, whichever channel it came through: every paragraph is a passage that is coded. */
export function reportDocument(report: {
  readonly native_id: string;
  readonly title: string | null;
  readonly published_on: string | null;
  readonly language_code: string | null;
  readonly address: string | null;
  readonly countries: readonly string[];
  readonly issuer: string;
  readonly paragraphs: readonly string[];
}): Document {
  const { paragraphs, ...rest } = report;
  return {
    kind: 'document',
    symbol: null,
    passages: paragraphs.map((body, index) => ({ paragraph: String(index + 1), body, coded: true })),
    recommendations: [],
    resolutions: [],
    acts: [],
    ...rest,
  };
}

/** Codes of the countries, and the spellings that are no country; "World" is neither. */
export function filedUnder(names: readonly string[]): {
  readonly countries: readonly string[];
  readonly unknown: readonly string[];
} {
  const given = names.filter((name) => !NO_COUNTRY.has(name.toUpperCase()));
  return {
    countries: given.flatMap((name) => countryOf(name) ?? []),
    unknown: given.filter((name) => countryOf(name) === undefined),
  };
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
