import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryOf } from '../../schemas/countries.ts';

/** Spellings met in the sources and crosswalks, with the code that each stands for. */
const SPELLINGS = Object.entries(
  JSON.parse(readFileSync(new URL('./country-spellings.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >,
);

/** Spellings met in columns of countries that name none, or none with a code, with the reason. */
const NO_COUNTRY = Object.entries(
  JSON.parse(readFileSync(new URL('./country-spellings-none.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >,
);

describe('countryOf', () => {
  it.each(SPELLINGS)('%s is %s', (spelling, iso3) => {
    expect(countryOf(spelling)).toBe(iso3);
  });

  // "Serbia (Yugoslavia)" of UCDP is Vukovar and Foca in 1991 and 1992 and Kosovo in 1999: no code fits them all.
  it.each(NO_COUNTRY)('"%s" is no country: %s', (spelling) => {
    expect(countryOf(spelling)).toBeUndefined();
  });

  it('keeps a former State under its withdrawn code, whatever the year, with its last day', () => {
    const former = COUNTRIES.filter(({ validTo }) => validTo !== null);
    expect(former.map(({ iso3 }) => iso3).sort()).toEqual(['CSK', 'DDR', 'SCG', 'SUN', 'VDR', 'YMD', 'YUG']);
    for (const { iso3, names } of former) for (const name of names) expect(countryOf(name)).toBe(iso3);
  });

  it.each(['', 'Atlantis', '&#40;Unknown&#41;', 'Africa', 'European Union', 'World', 'constructor'])(
    'does not guess at "%s"',
    (spelling) => {
      expect(countryOf(spelling)).toBeUndefined();
    },
  );

  it('never lets one spelling stand for two countries', () => {
    const owners = new Map<string, string>();
    for (const { iso3, names } of COUNTRIES) {
      for (const name of new Set(names)) {
        expect(owners.get(name) ?? iso3, name).toBe(iso3);
        owners.set(name, iso3);
        expect(countryOf(name), name).toBe(iso3);
      }
    }
  });
});
