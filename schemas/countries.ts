import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { COUNTRY_ALIASES, FORMER_STATES } from './country-aliases.ts';
import type { Row } from './table.ts';
import type { countriesTable } from './tables/signals.ts';

// The package is CommonJS with a default export in its types only, so it is required, not imported.
const worldCountries = createRequire(import.meta.url)('world-countries') as Countries;

/** A country or former State with every spelling that names it. */
export interface Country {
  readonly iso3: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly region: string | null;
  readonly unMember: boolean;
  /** Last day of a former State. */
  readonly validTo: string | null;
}

/** ISO 3166-1 countries and territories (world-countries), then former States under their withdrawn codes. */
export const COUNTRIES: readonly Country[] = [
  ...worldCountries.map((c) => ({
    iso3: c.cca3 === 'UNK' ? 'XKX' : c.cca3,
    name: c.name.common,
    names: [c.name.common, c.name.official, ...(COUNTRY_ALIASES[c.cca3] ?? [])],
    demonyms: Object.values(c.demonyms ?? {}).flatMap((d) => [d.m, d.f]),
    capitals: c.capital,
    region: c.region,
    // The package counts the Holy See as a member; it is an observer State.
    unMember: c.unMember && c.cca3 !== 'VAT',
    validTo: null,
  })),
  ...FORMER_STATES.map((s) => ({ ...s, demonyms: [], capitals: [], region: null, unMember: false })),
];

const byKey = new Map(COUNTRIES.flatMap((c) => [c.iso3, ...c.names].map((name) => [keyOf(name), c.iso3])));

/**
 * Alpha-3 code for a name or code as a source spells it, or undefined: an unknown name is a problem for the
 * caller to report, never a guess. Case, accents, apostrophes and a leading "the" do not matter.
 */
export function countryOf(spelling: string): string | undefined {
  return byKey.get(keyOf(spelling));
}

/** Rows of the released `countries` table. */
export function countryRows(): Row<typeof countriesTable>[] {
  return COUNTRIES.map((c) => ({
    country_iso3: c.iso3,
    name: c.name,
    region: c.region,
    un_member: c.unMember,
    valid_to: c.validTo,
  }));
}

function keyOf(spelling: string): string {
  return spelling
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .toLowerCase()
    .replace(/[^a-z0-9']+/g, ' ')
    .trim()
    .replace(/^the /, '');
}
