import { countryOf } from '../../schemas/countries.ts';

// What Human Rights Watch files articles under beside countries.
const REGIONS = new Set([
  'Africa',
  'Americas',
  'Asia',
  'Europe/Central Asia',
  'Middle East/North Africa',
  'Global',
]);
// Labels of the site that stand for more than the name of one country.
const LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Israel/Palestine', ['ISR', 'PSE']],
  ['China and Tibet', ['CHN']],
  ['Eswatini (formerly Swaziland)', ['SWZ']],
]);

/** Countries and unknown labels of an article's "Region / Country" block; regions count as neither. */
export function filedUnder(labels: readonly string[]): {
  readonly countries: readonly string[];
  readonly unknown: readonly string[];
} {
  const countries = new Set<string>();
  const unknown: string[] = [];
  for (const label of labels) {
    if (REGIONS.has(label)) continue;
    const iso3 = countryOf(label);
    const found = LABELS.get(label) ?? (iso3 === undefined ? [] : [iso3]);
    if (found.length === 0) unknown.push(label);
    for (const code of found) countries.add(code);
  }
  return { countries: [...countries], unknown };
}
