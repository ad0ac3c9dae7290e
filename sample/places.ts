/** A real State of which the archive holds invented reports, and towns that they are set in. */
export interface SampleCountry {
  readonly iso3: string;
  readonly name: string;
  /** Empty: reports name the country alone. */
  readonly places: readonly string[];
  /** Region of the feed at UN News. */
  readonly region: 'africa' | 'americas' | 'asia-pacific';
}

const AFRICA = 'africa';

export const SAMPLE_COUNTRIES: readonly SampleCountry[] = [
  { iso3: 'MOZ', name: 'Mozambique', places: ['Palma', 'Macomia', 'Pemba', 'Maputo'], region: AFRICA },
  {
    iso3: 'SSD',
    name: 'South Sudan',
    places: ['Bor', 'Pibor', 'Bentiu', 'Malakal', 'Yei', 'Tonj', 'Yambio', 'Torit'],
    region: AFRICA,
  },
  { iso3: 'KGZ', name: 'Kyrgyzstan', places: ['Osh', 'Batken', 'Bishkek'], region: 'asia-pacific' },
  { iso3: 'COL', name: 'Colombia', places: ['Cauca', 'Arauca', 'Medellín'], region: 'americas' },
  { iso3: 'KEN', name: 'Kenya', places: ['Mandera', 'Lamu', 'Garissa'], region: AFRICA },
  { iso3: 'NPL', name: 'Nepal', places: [], region: 'asia-pacific' },
  { iso3: 'BDI', name: 'Burundi', places: ['Bujumbura', 'Gitega'], region: AFRICA },
  { iso3: 'COM', name: 'Comoros', places: [], region: AFRICA },
  { iso3: 'PER', name: 'Peru', places: [], region: 'americas' },
  { iso3: 'CMR', name: 'Cameroon', places: ['Maroua', 'Bamenda', 'Buea'], region: AFRICA },
  { iso3: 'UGA', name: 'Uganda', places: ['Kampala', 'Kasese'], region: AFRICA },
  { iso3: 'SEN', name: 'Senegal', places: [], region: AFRICA },
];

/** The country of a code. Throws on a code that the archive does not use. */
export function sampleCountry(iso3: string): SampleCountry {
  const found = SAMPLE_COUNTRIES.find((country) => country.iso3 === iso3);
  if (found === undefined) throw new RangeError(`"${iso3}" is no country of the sample: add it to places.ts`);
  return found;
}
