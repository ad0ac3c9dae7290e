import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { numbersFrom } from './prose.ts';
import { observation, oneOf, type Random, recommendation } from './uhri-text.ts';

const COUNTRIES = [
  'Peru',
  'Chad',
  'Kenya',
  'Viet Nam',
  'Türkiye',
  'Yemen',
  'Colombia',
  'Myanmar',
  'Kyrgyzstan',
  'Mozambique',
  'Iran (Islamic Republic of)',
  'Bolivia (Plurinational State of)',
  'United Kingdom of Great Britain and Northern Ireland',
  'Democratic Republic of the Congo',
  "Côte d'Ivoire",
];
const REGIONS = ['Latin America and the Caribbean', 'Africa', 'Asia-Pacific', 'Eastern Europe'];
const THEMES = [
  'Violence against women',
  'Rights related to name, identity & nationality',
  'Administration of justice & fair trial',
  'Children: protection against exploitation',
  'Right to health',
  'Enforced disappearances',
  'Sexual & gender-based violence',
  'Conditions of detention',
  'Constitutional & legislative framework',
];
const PERSONS = ['Disappeared persons', 'Children', 'Youth & juveniles', 'Women & girls', 'Migrants'];
const SDGS = [
  '16.2 - Protect children from abuse, exploitation, trafficking and violence',
  '5.2 - End all violence against and exploitation of women',
  '16.9 - Universal legal identity and birth registration',
  '3.8 - Achieve universal health coverage',
];
const BODIES = [
  'CRC',
  'CAT',
  'CCPR',
  'CEDAW',
  'CERD',
  'CESCR',
  'CRPD',
  'SR Torture',
  'WG on enforced disappearances',
];
const SESSIONS = ['44 - November 2023', '38 - May 2021', '27 - May 2017', '19 - May 2014'];
const POSITIONS = ['Supported', 'Noted'];

/** Which of the records differs from those of the first file; none where it is undefined. */
export interface ExportOptions {
  readonly records: number;
  readonly seed: number;
  readonly changed?: number;
}

/** Writes an export of so many records, the same bytes for the same options; gives its size. */
export async function writeExport(path: string, options: ExportOptions): Promise<number> {
  const out = createWriteStream(path);
  await pipeline(Readable.from(blocks(options)), out);
  return out.bytesWritten;
}

function* blocks({ records, seed, changed }: ExportOptions): Iterable<Buffer> {
  const random = numbersFrom(seed);
  let block = '[';
  for (let number = 0; number < records; number += 1) {
    const record = annotation(number, random);
    const shown = number === changed ? { ...record, Text: `${record.Text} Amended.` } : record;
    block += `${number === 0 ? '' : ','}${JSON.stringify(shown)}`;
    if (block.length < 1 << 18) continue;
    yield Buffer.from(block);
    block = '';
  }
  yield Buffer.from(`${block}]`);
}

/** Two in five are recommendations of the Universal Periodic Review; of the others, half are observations. */
function annotation(number: number, random: Random) {
  const review = random(5) < 2;
  const observes = !review && random(2) === 0;
  const day = new Date(Date.UTC(2008, 0, 1 + random(6500))).toISOString().slice(0, 10);
  const body = oneOf(BODIES, random);
  return {
    AffectedPersons: some(PERSONS, 4, random),
    AnnotationId: uuid(number, 0x51ed),
    AnnotationType: observes ? '- Concerns/Observations' : '- Recommendations',
    Body: review ? '- UPR' : `- ${body}`,
    Countries: [oneOf(COUNTRIES, random)],
    DocumentId: uuid(Math.floor(number / 40), 0x7a11),
    PublicationDate: `${day}T00:00:00`,
    PublicationDateOnUhri: `${day}T10:53:45.827`,
    Regions: [oneOf(REGIONS, random)],
    Sdgs: some(SDGS, 3, random),
    Symbol: review
      ? `A/HRC/${10 + random(45)}/${1 + random(20)}`
      : `${body.split(' ')[0]}/C/${1 + random(900)}/CO/6-7`,
    Text: textOf(review, observes, random),
    Themes: some(THEMES, 7, random),
    UprCycle: review ? `Cycle ${1 + random(4)}` : null,
    UprPositions: review ? [oneOf(POSITIONS, random)] : [],
    UprRecommendingCountry: review ? [oneOf(COUNTRIES, random)] : [],
    UprRecommendingRegions: review ? [oneOf(REGIONS, random)] : [],
    UprSession: review ? [oneOf(SESSIONS, random)] : [],
  };
}

function textOf(review: boolean, observes: boolean, random: Random): string {
  if (review) return recommendation(random, 70);
  return observes ? observation(random, 620 + random(1400)) : recommendation(random, 620 + random(1400));
}

function some(list: readonly string[], most: number, random: Random): string[] {
  const first = random(list.length);
  const count = random(most + 1);
  return Array.from({ length: count }, (_, index) => list[(first + index) % list.length] ?? '');
}

/** A number in the form of a uuid. */
function uuid(number: number, salt: number): string {
  const hex = (value: number, length: number) =>
    (value >>> 0).toString(16).padStart(length, '0').slice(-length);
  const mixed = Math.imul(number + salt, 2654435761);
  return `${hex(mixed, 8)}-${hex(mixed ^ salt, 4)}-4${hex(number, 3)}-a${hex(salt, 3)}-${hex(number, 12)}`;
}
