/** Lengths of what is simulated, in months: a full baseline, the guard band, and the longest window. */
export const BASELINE = 36;
export const GUARD = 3;
export const WINDOW = 12;
export const MONTHS = BASELINE + GUARD + WINDOW;

/** What exposure does: nothing, or a step by a factor in the windows or in the first half of the baseline. */
export interface Step {
  readonly name: string;
  readonly factor: number;
  readonly where: 'window' | 'baseline';
}

const NO_STEP: Step = { name: 'none', factor: 1, where: 'window' };
const STEPS: readonly Step[] = [
  NO_STEP,
  { name: 'doubled in the window', factor: 2, where: 'window' },
  { name: 'halved in the window', factor: 0.5, where: 'window' },
  { name: 'doubled in the baseline', factor: 2, where: 'baseline' },
  { name: 'halved in the baseline', factor: 0.5, where: 'baseline' },
];

/** A kind of series: mean a month at exposure 1, variance over mean, and what exposure does. */
export interface Cell {
  readonly mean: number;
  readonly ratio: number;
  readonly step: Step;
}

export const MEANS: readonly number[] = [0.3, 1, 5, 20];
export const RATIOS: readonly number[] = [1, 2, 3];

/** Every cell, those without a step first. */
export function cellsOf(): Cell[] {
  return STEPS.flatMap((step) => MEANS.flatMap((mean) => RATIOS.map((ratio) => ({ mean, ratio, step }))));
}

/** Whether exposure has no step in a cell. */
export function isStill({ step }: Cell): boolean {
  return step.factor === 1;
}

/** Exposure of each month. A baseline step is in the first half: it goes back to 1 before the test. */
export function exposureOf({ factor, where }: Step): Float64Array {
  return Float64Array.from({ length: MONTHS }, (_, i) => {
    const inside = where === 'window' ? i >= MONTHS - WINDOW : i < BASELINE / 2;
    return inside ? factor : 1;
  });
}

/** The last months at a multiple of their mean; `times` 1 is the null. */
export interface Rise {
  readonly times: number;
  readonly months: number;
}

export const NULL: Rise = { times: 1, months: 0 };
export const RISES: readonly Rise[] = [2, 4].flatMap((times) =>
  [1, 3, 6].map((months) => ({ times, months })),
);
