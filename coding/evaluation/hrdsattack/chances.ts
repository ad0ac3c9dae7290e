import { type Candidate, chancesOf, type Weights } from '../../linear.ts';
import type { Model } from './model.ts';
import { dateWord } from './tasks.ts';
import type { DatePart } from './when.ts';

export type Candidates = readonly Candidate<string | null>[];
/** Chance of each answer; null: not said. */
export type Chances = ReadonlyMap<string | null, number>;

const NO_WEIGHTS: Weights = new Map();
/** The part of a date that a finer one is read with, and the length of its key. */
const COARSER: Readonly<Partial<Record<DatePart, { readonly part: DatePart; readonly length: number }>>> = {
  month: { part: 'year', length: 4 },
  date: { part: 'month', length: 7 },
};
/** How far a month is held to the year that is likely, a day to the month, and what an unlikely one keeps. */
const HOLD = 0.6;
const KEPT = 0.05;

/** Chance of each answer, candidates that say the same added up. */
export function chancesByAnswer(model: Model, task: string, candidates: Candidates): Chances {
  const chances = chancesOf(model.weights.get(task) ?? NO_WEIGHTS, candidates);
  return summed(candidates.map(({ value }, i) => [value, chances[i] ?? 0] as const));
}

/** Chance of each year, month or day in the set's words; a month of a likely year and a day of a likely month gain. */
export function dateChances(
  model: Model,
  part: DatePart,
  candidates: ReadonlyMap<string, Candidates>,
): Chances {
  const ofPart = (asked: DatePart) => chancesByAnswer(model, asked, candidates.get(asked) ?? []);
  const coarser = COARSER[part];
  const chances = ofPart(part);
  const held = coarser ? heldTo(chances, ofPart(coarser.part), coarser.length) : chances;
  return summed([...held].map(([key, chance]) => [key === null ? null : dateWord(part, key), chance]));
}

function heldTo(chances: Chances, coarser: Chances, length: number): Chances {
  const nothing = chances.get(null) ?? 0;
  const weighed = [...chances].flatMap(([key, chance]) =>
    key === null ? [] : [[key, chance * ((coarser.get(key.slice(0, length)) ?? 0) + KEPT) ** HOLD] as const],
  );
  const total = weighed.reduce((sum, [, chance]) => sum + chance, 0);
  const scale = total === 0 ? 0 : (1 - nothing) / total;
  return new Map<string | null, number>([
    ...weighed.map(([key, chance]) => [key, chance * scale] as const),
    [null, nothing],
  ]);
}

function summed(chances: readonly (readonly [string | null, number])[]): Chances {
  const sums = new Map<string | null, number>();
  for (const [answer, chance] of chances) sums.set(answer, (sums.get(answer) ?? 0) + chance);
  return sums;
}

/** The likeliest answer and its chance against "not said"; undefined where nothing could be said. */
export function bestOf(chances: Chances): { readonly answer: string; readonly share: number } | undefined {
  let best: string | undefined;
  let highest = -1;
  for (const [answer, chance] of chances) {
    if (answer !== null && chance > highest) [best, highest] = [answer, chance];
  }
  return best === undefined
    ? undefined
    : { answer: best, share: highest / (highest + (chances.get(null) ?? 0)) };
}
