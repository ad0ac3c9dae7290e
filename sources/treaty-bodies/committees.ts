import { countryOf } from '../../schemas/countries.ts';

/** Committees as the review calendar and catalogues name them, by treaty; the codes are the issuers of the UHRI. */
const COMMITTEES: ReadonlyMap<string, string> = new Map(
  ['CCPR', 'CAT', 'CEDAW', 'CERD', 'CMW', 'CRC', 'CRPD', 'CED', 'CESCR'].map((name) => [
    name,
    name.toLowerCase(),
  ]),
);
/** Protocols to the Convention on the Rights of the Child: its committee reviews them. */
const PROTOCOLS: ReadonlyMap<string, string> = new Map([
  ['CRC-OP-AC', 'crc'],
  ['CRC-OP-SC', 'crc'],
  ['OPAC', 'crc'],
  ['OPSC', 'crc'],
]);

/** Code of the committee that a treaty's short name stands for; undefined for an unknown one. */
export function committeeOf(treaty: string): string | undefined {
  const name = treaty.trim().toUpperCase();
  return COMMITTEES.get(name) ?? PROTOCOLS.get(name);
}

/** Country of a symbol's three letters. `UNK` in CCPR/C/UNK/CO/1 is Kosovo under UN administration. */
export function countryOfSymbol(letters: string): string | undefined {
  return letters === 'UNK' ? 'XKX' : countryOf(letters);
}
