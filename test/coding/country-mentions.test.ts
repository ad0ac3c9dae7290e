import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryMentions } from '../../schemas/country-mentions.ts';

const codes = (text: string) => countryMentions(text).map((m) => m.iso3);

describe('countryMentions', () => {
  it.each([
    ['Niger and Nigeria', ['NER', 'NGA']],
    ['Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea', ['GIN', 'GNB', 'GNQ', 'PNG']],
    ['the Congo and the Democratic Republic of the Congo', ['COG', 'COD']],
    ['the Democratic People’s Republic of Korea', ['PRK']],
    ['the Republic of Korea', ['KOR']],
    ['South\nSudan', ['SSD']],
    ['Sudanese and South Sudanese forces', ['SDN', 'SSD']],
    ['Syrians, Israelis and Afghans', ['SYR', 'ISR', 'AFG']],
    ['turkey for us', []],
    ['US$ 5 million from the US', ['USA']],
    ['CONTACT US TODAY', []],
    ['Mr. Chad arrived', []],
    ['Jordan Smith spoke', []],
    ['in Jordan and Chad', ['JOR', 'TCD']],
    ['Israel Defense Forces', ['ISR']],
    ['Lake Chad and the Niger Delta', []],
    ['Latin American and Congolese groups', []],
    ['Georgian and American officials', ['GEO', 'USA']],
    ["Côte d'Ivoire", ['CIV']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  it('tells a name from a demonym', () => {
    expect(countryMentions('Rwandan in Rwanda').map((m) => m.form)).toEqual(['demonym', 'name']);
  });

  it('returns ordered, disjoint spans inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        const text = `${noise} Chad ${noise} Iraqi`;
        let last = 0;
        for (const { start, end } of countryMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
