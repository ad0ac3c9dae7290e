import { countryOf } from '../../schemas/countries.ts';

// Situations that are no single country, or not by its name (the page of February 2026). A region names no country:
// its prose does.
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['amazon', []],
  ['c-te-d-ivoire', ['CIV']],
  ['china-japan', ['CHN', 'JPN']],
  ['china-u-s', ['CHN', 'USA']],
  ['india-pakistan-kashmir', ['IND', 'PAK']],
  ['israel-palestine', ['ISR', 'PSE']],
  ['korean-peninsula', ['PRK', 'KOR']],
  // Its entry tells of Egypt, Ethiopia and Sudan, and of other States of the basin.
  ['nile-waters', ['EGY', 'ETH', 'SDN']],
  ['russia-internal', ['RUS']],
  // ISO 3166 has no code for it.
  ['somaliland', ['SOM']],
  ['south-china-sea', []],
  ['t-rkiye', ['TUR']],
  ['taiwan-strait', ['CHN', 'TWN']],
]);

/**
 * Countries with an entry of their own in February 2026: those that each edition looks at whether or not there is
 * news. Entries on a dispute between States or on a region do not count; nor do the "over 50 situations" that the
 * page says it watches without an entry.
 */
export const SITUATIONS: readonly string[] = (
  'AFG DZA ARM AZE BGD BLR BEN BIH BFA BDI CMR CAF TCD COL CIV CUB CYP COD ECU EGY SLV ERI ETH GEO GTM GIN GNB HTI ' +
  'IND IDN IRN IRQ ISR KEN XKX KGZ LBN LBY MLI MEX MOZ MMR NIC NER NGA PAK PSE PHL RUS RWA SAU SLE SOM ZAF SSD LKA ' +
  'SDN SYR TJK TZA THA TUN TUR UGA UKR UZB VEN ESH YEM ZWE'
).split(' ');

/** Codes of the countries of a situation by its slug, none for a region; undefined for one that is not known. */
export function situationOf(slug: string): readonly string[] | undefined {
  const iso3 = countryOf(slug);
  return OTHERS.get(slug) ?? (iso3 === undefined ? undefined : [iso3]);
}
