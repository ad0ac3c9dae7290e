import { COUNTRIES } from '../../../schemas/countries.ts';
import type { Reading } from './reading.ts';

/** Countries as the set's annotators mostly write them, where the table's short name is another. */
const WORDS: Readonly<Record<string, string>> = {
  USA: 'USA',
  TUR: 'Turkey',
  BIH: 'Bosnia',
  MKD: 'Macedonia',
  COD: 'Democratic Republic of the Congo',
};
const NAMES = new Map(COUNTRIES.map(({ iso3, name }) => [iso3, name]));
/** The annotators write the part of the United Kingdom where the article shows which one it is. */
const PARTS_OF_BRITAIN: readonly (readonly [string, RegExp])[] = [
  ['England', /\b(?:England|London)\b/g],
  ['Scotland', /\b(?:Scotland|Scottish|Glasgow|Edinburgh)\b/g],
  ['Wales', /\b(?:Wales|Welsh|Cardiff)\b/g],
];
const LEAST_NAMED = 2;

/** A country's code in the words of the set's annotators. */
export function countryWord(iso3: string, reading: Reading): string {
  const part = iso3 === 'GBR' ? partOfBritain(reading) : undefined;
  return part ?? WORDS[iso3] ?? NAMES.get(iso3) ?? iso3;
}

function partOfBritain({ lines }: Reading): string | undefined {
  const [most] = PARTS_OF_BRITAIN.map(([part, pattern]) => ({
    part,
    named: lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0),
  })).sort((a, b) => b.named - a.named);
  return most !== undefined && most.named >= LEAST_NAMED ? most.part : undefined;
}
