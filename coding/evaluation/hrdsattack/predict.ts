import { COUNTRIES } from '../../../schemas/countries.ts';
import { type Candidate, chancesOf, type Weights } from '../../linear.ts';
import type { Article } from './article.ts';
import type { Model } from './model.ts';
import { readArticle } from './reading.ts';
import { candidatesOf, dateWord, placesOf, VIOLATIONS } from './tasks.ts';
import type { PlacePart } from './towns.ts';
import { victimCandidates } from './victims.ts';

/** What is predicted of an article, in the set's own label words; null where nothing is said. */
export interface Predicted {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly year: string | null;
  readonly month: string | null;
  readonly date: string | null;
  readonly perpetrator_mention: boolean;
  readonly perpetrator_type: string | null;
  readonly violation_types: readonly string[];
  readonly victim_types: Readonly<Record<string, readonly string[]>>;
}

type Candidates = readonly Candidate<string | null>[];
const NO_WEIGHTS: Weights = new Map();
/** Countries as the set's annotators mostly write them, where ISO's short name is another. */
const WORDS: Readonly<Record<string, string>> = {
  USA: 'USA',
  TUR: 'Turkey',
  BIH: 'Bosnia',
  MKD: 'Macedonia',
};
const NAMES = new Map(COUNTRIES.map(({ iso3, name }) => [iso3, name]));
/** An answer in any case: the country that is thought of when the town is looked for. */
const ANY = 0;

/** Predicts an article's main event from its title, text and day of publication; victims' names are looked up. */
export function predict(article: Article, model: Model): Predicted {
  const reading = readArticle(article);
  const candidates = candidatesOf(reading);
  const ask = (task: string, word?: (key: string) => string | null) =>
    decided(chancesByAnswer(model, task, candidates.get(task) ?? [], word), model.least.get(task) ?? 0);
  const chances = chancesByAnswer(model, 'country', candidates.get('country') ?? []);
  const places = placesOf(reading, decided(chances, ANY));
  const place = (part: PlacePart) =>
    decided(chancesByAnswer(model, part, places.get(part) ?? []), model.least.get(part) ?? 0);
  const country = ask('country');
  const mention = ask('mention') === 'yes';
  return {
    country: country === null ? null : (WORDS[country] ?? NAMES.get(country) ?? country),
    region: place('region'),
    city: place('city'),
    year: ask('year', (key) => dateWord('year', key)),
    month: ask('month', (key) => dateWord('month', key)),
    date: ask('date', (key) => dateWord('date', key)),
    perpetrator_mention: mention,
    perpetrator_type: mention ? ask('perpetrator') : null,
    violation_types: violations(model, candidates),
    victim_types: Object.fromEntries(
      article.victimNames.map((name) => [
        name,
        decided(chancesByAnswer(model, 'victim', victimCandidates(reading, name)), ANY)?.split(';') ?? [],
      ]),
    ),
  };
}

/** Chance of each answer, candidates that say the same (a month of two years) added up; null: not said. */
export function chancesByAnswer(
  model: Model,
  task: string,
  candidates: Candidates,
  word: (key: string) => string | null = (key) => key,
): ReadonlyMap<string | null, number> {
  const chances = chancesOf(model.weights.get(task) ?? NO_WEIGHTS, candidates);
  const sums = new Map<string | null, number>();
  for (const [i, { value }] of candidates.entries()) {
    const answer = value === null ? null : word(value);
    sums.set(answer, (sums.get(answer) ?? 0) + (chances[i] ?? 0));
  }
  return sums;
}

/** The likeliest answer and its chance against "not said"; undefined where nothing could be said. */
export function bestOf(
  chances: ReadonlyMap<string | null, number>,
): { readonly answer: string; readonly share: number } | undefined {
  let best: string | undefined;
  let highest = -1;
  for (const [answer, chance] of chances) {
    if (answer !== null && chance > highest) [best, highest] = [answer, chance];
  }
  return best === undefined
    ? undefined
    : { answer: best, share: highest / (highest + (chances.get(null) ?? 0)) };
}

function decided(chances: ReadonlyMap<string | null, number>, least: number): string | null {
  const best = bestOf(chances);
  return best !== undefined && best.share >= least ? best.answer : null;
}

/** All types likely enough, or the likeliest, or "unknown" where none is likely at all. */
function violations(model: Model, candidates: ReadonlyMap<string, Candidates>): readonly string[] {
  const chances = VIOLATIONS.map((type) => {
    const task = `violation ${type}`;
    const chance = chancesByAnswer(model, task, candidates.get(task) ?? []).get('yes') ?? 0;
    return { type, chance, least: model.least.get(task) ?? 0.5 };
  });
  const likely = chances.filter(({ chance, least }) => chance >= least);
  if (likely.length > 0) return likely.map(({ type }) => type);
  const [first] = [...chances].sort((a, b) => b.chance - a.chance);
  return first && first.chance >= LEAST_OF_ANY ? [first.type] : ['unknown'];
}

const LEAST_OF_ANY = 0.2;
