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

describe('countryOf', () => {
  it.each(SPELLINGS)('%s is %s', (spelling, iso3) => {
    expect(countryOf(spelling)).toBe(iso3);
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
