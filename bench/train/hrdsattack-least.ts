import type { Optional } from '../../coding/evaluation/hrdsattack/tasks.ts';

/** An answer by a model that has not seen its row, and its chance against "not said". */
export interface Held {
  readonly label: string | null;
  readonly answer: string | null;
  readonly share: number;
}

/**
 * No more of the empty labels than this is left empty on rows held out: beyond half of them every further one costs
 * an answer that was right.
 */
const MOST_LEFT_EMPTY = 0.55;
/** What a label rightly left empty is worth beside an answer that is right; a place not said is easier to see. */
const WORTH_OF_EMPTY: Readonly<Record<Optional, number>> = {
  country: 0.5,
  year: 0.5,
  month: 0.5,
  date: 0.5,
  city: 1,
  region: 1,
};
const CURVE = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75];

/** The least chance that is worth most on rows held out, answered right or rightly left empty; the highest of equals. */
export function leastOf(task: Optional, held: readonly Held[]): number {
  const empty = held.filter(({ label }) => label === null).length;
  let best = 0;
  let most = 0;
  for (let least = 0; least < 1; least += 0.005) {
    const { right, left } = countsAt(held, least);
    if (left > MOST_LEFT_EMPTY * empty) break;
    const worth = right + WORTH_OF_EMPTY[task] * left;
    if (worth >= most) [best, most] = [least, worth];
  }
  return best;
}

/** How many answers stay right when a growing part of the empty labels is left empty. */
export function curveOf(held: readonly Held[]): string {
  const empty = held.filter(({ label }) => label === null).map(({ share }) => share);
  const rising = empty.sort((a, b) => a - b);
  return CURVE.map((part) => {
    const last = rising[Math.ceil(part * rising.length) - 1];
    const { right, left } = countsAt(held, last === undefined ? 0 : last + 1e-9);
    return `${right} right with ${left} of ${empty.length} left empty`;
  }).join('; ');
}

function countsAt(held: readonly Held[], least: number): { readonly right: number; readonly left: number } {
  const right = held.filter((h) => h.label !== null && h.label === h.answer && h.share >= least).length;
  return { right, left: held.filter(({ label, share }) => label === null && share < least).length };
}
