/** Names in running text beside those of `COUNTRIES`, which are also keys of records and so must be formal. */
export const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE', 'Emirates'],
  BIH: ['Bosnia'],
  GBR: ['Britain'],
  PSE: ['Occupied Palestinian Territories', 'occupied Palestinian territory'],
  USA: ['U.S', 'USA'],
};

/** Demonyms in use beside those of world-countries. */
export const MORE_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  ARE: ['Emirati'],
  CIV: ['Ivorian'],
  PRK: ['North Korean'],
  KOR: ['South Korean'],
  PHL: ['Filipina', 'Philippine'],
  SAU: ['Saudi'],
  SLV: ['Salvadoran'],
  SSD: ['South Sudanese'],
  TLS: ['Timorese'],
  TJK: ['Tajik'],
  TKM: ['Turkmen'],
  KGZ: ['Kyrgyz'],
  UZB: ['Uzbek'],
};

/** Phrases that hold a country's name and name something else. */
export const TRAPS: readonly string[] = [
  ...[
    'Lake Chad',
    'Chad Basin',
    'Niger Delta',
    'Niger State',
    'Niger state',
    'Niger Governor',
    'Niger River',
    'River Niger',
    'Gulf of Guinea',
  ],
  ...[
    'Guinea pig',
    'Congo Basin',
    'Congo River',
    'Jordan Valley',
    'Jordan River',
    'River Jordan',
    'New Jersey',
  ],
  ...['New Mexico', 'Gulf of Mexico', 'New England', 'New South Wales', 'Prince of Wales', 'Bank of England'],
  ...[
    'Sea of Japan',
    'South China Sea',
    'East China Sea',
    'Indian Ocean',
    'Atlanta, Georgia',
    'Georgia Tech',
  ],
  ...['Latin American', 'South American', 'North American', 'Central American', 'African American'],
  ...[
    'African-American',
    'Native American',
    'American Indian',
    'West Indian',
    'Inter-American',
    'Pan American',
  ],
  ...['Panama Papers', 'Korean Peninsula', 'Republic of China'],
];

/** Demonyms that more than one State claims, or that name a people across borders: no country follows. */
export const AMBIGUOUS_DEMONYMS = new Set([
  'Congolese',
  'Korean',
  'Dominican',
  'Tajik',
  'Uzbek',
  'Turkmen',
  'Kirghiz',
]);

/** Names of countries that are also given names or surnames. */
export const ALSO_PERSON_NAMES = new Set(['Chad', 'Georgia', 'Israel', 'Jordan']);
/** What stands before a person's name. */
export const HONORIFICS =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sir|Judge|Justice|Professor|President|Minister)\.?\s$/;
/** Capitalised words that follow a country's name without making it a person's. */
export const INSTITUTIONS =
  /^\s(?:Army|Police|Prison|Armed|Air|Defen[cs]e|Security|National|Government|Human|Ministry|Parliament|Supreme|Court|Red|Media|Press|Watch|Times|Today|Office|Border|Office|Foreign|Country|Mission|Humanitarian|Refugee|Civil|Medical|[A-Z]{2,})\b/;
