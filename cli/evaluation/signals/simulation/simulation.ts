import type { Policy } from '../../../../signals/policy.ts';
import { type Cell, cellsOf, isStill, NULL, RISES, type Rise } from './cells.ts';
import { type MixedRate, mixedRates } from './mixed.ts';
import { type Played, play } from './play.ts';
import { type FalseAlarms, falseAlarms, type Power, power } from './rates.ts';
import { WORLDS, type WorldYear, worldYear } from './world.ts';

export interface Simulation {
  readonly seed: number;
  /** Series a cell. */
  readonly series: number;
  readonly nominal: number;
  readonly nulls: readonly { readonly cell: Cell; readonly alarms: FalseAlarms }[];
  readonly powers: readonly { readonly cell: Cell; readonly rise: Rise; readonly power: Power }[];
  readonly mixed: readonly MixedRate[];
  readonly worlds: readonly { readonly name: string; readonly years: readonly WorldYear[] }[];
}

export interface SimulationSize {
  readonly seed: number;
  readonly series: number;
  /** Simulated years of each world. */
  readonly years: number;
}

/** Plays every cell and every world. Every cell has draws of its own, so that none depends on the order of all. */
export function simulate(
  { seed, series, years }: SimulationSize,
  policy: Policy,
  say: (line: string) => void,
): Simulation {
  const nominal = policy.change.watch_p;
  const nulls: { cell: Cell; alarms: FalseAlarms }[] = [];
  const powers: { cell: Cell; rise: Rise; power: Power }[] = [];
  cellsOf().forEach((cell, c) => {
    const own = seed + 100 * c;
    const calm = play(cell, NULL, series, own, policy);
    nulls.push({ cell, alarms: falseAlarms(calm, nominal) });
    if (isStill(cell)) powers.push(...powersOf(cell, calm, { series, own, policy, nominal }));
    say(`mean ${cell.mean}, variance/mean ${cell.ratio}, exposure step ${cell.step.name}`);
  });
  const mixed = mixedRates(4 * series, seed + 40_000, policy);
  const worlds = Object.entries(WORLDS).map(([name, means], w) => {
    const simulated = Array.from({ length: years }, (_, y) => {
      say(`${name}: year ${y + 1}`);
      return worldYear(means, seed + 50_000 + 1000 * w + y, policy);
    });
    return { name, years: simulated };
  });
  return { seed, series, nominal, nulls, powers, mixed, worlds };
}

interface Setting {
  readonly series: number;
  readonly own: number;
  readonly policy: Policy;
  readonly nominal: number;
}

function powersOf(cell: Cell, calm: Played, { series, own, policy, nominal }: Setting) {
  return RISES.map((rise, r) => {
    const risen = play(cell, rise, series, own + r + 1, policy);
    return { cell, rise, power: power(calm, risen, rise.months, nominal) };
  });
}
