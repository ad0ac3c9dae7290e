import type { Article } from './article.ts';
import { bestOf, type Candidates, type Chances, chancesByAnswer, dateChances } from './chances.ts';
import { countryWord } from './country-word.ts';
import type { Model } from './model.ts';
import { readArticle } from './reading.ts';
import { candidatesOf, placesOf, VIOLATIONS } from './tasks.ts';
import type { PlacePart } from './towns.ts';
import { victimCandidates } from './victims.ts';
import type { DatePart } from './when.ts';

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

/** An answer in any case: the country that is thought of when the town is looked for. */
const ANY = 0;

/** Predicts an article's main event from its title, text and day of publication; victims' names are looked up. */
export function predict(article: Article, model: Model): Predicted {
  const reading = readArticle(article);
  const candidates = candidatesOf(reading);
  const ask = (task: string) =>
    decided(chancesByAnswer(model, task, candidates.get(task) ?? []), model.least.get(task) ?? 0);
  const when = (part: DatePart) => decided(dateChances(model, part, candidates), model.least.get(part) ?? 0);
  const chances = chancesByAnswer(model, 'country', candidates.get('country') ?? []);
  const places = placesOf(reading, decided(chances, ANY));
  const place = (part: PlacePart) =>
    decided(chancesByAnswer(model, part, places.get(part) ?? []), model.least.get(part) ?? 0);
  const country = ask('country');
  const mention = ask('mention') === 'yes';
  return {
    country: country === null ? null : countryWord(country, reading),
    region: place('region'),
    city: place('city'),
    year: when('year'),
    month: when('month'),
    date: when('date'),
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

function decided(chances: Chances, least: number): string | null {
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
