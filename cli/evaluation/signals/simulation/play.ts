import { type Columns, WHOLE } from '../../../../signals/columns.ts';
import { ownRatio } from '../../../../signals/dispersion.ts';
import { simes } from '../../../../signals/multiplicity.ts';
import { upperMidP } from '../../../../signals/negative-binomial.ts';
import type { Policy } from '../../../../signals/policy.ts';
import { type Prepared, prepare } from '../../../../signals/prepared.ts';
import { type Forecaster, forecastersOf, testMonth } from '../../../../signals/primary.ts';
import { drawCount, uniform } from '../random.ts';
import { type Cell, exposureOf, MONTHS, type Rise } from './cells.ts';

/** Series of one act family, whose dispersion is pooled: as many as there are countries. */
export const POOL = 193;

/** The p-values of one month of each series, by the primary test and by what it is held against. */
export interface Played {
  readonly primary: Float64Array;
  /** The plug-in bound over the same windows: mean and the series' own dispersion taken as known. */
  readonly plugIn: Float64Array;
  /** The plug-in bound on one window alone, by its length: that of a rise, when it is told. */
  readonly told: ReadonlyMap<number, Float64Array>;
  /** The same windows with true mean and dispersion: what discreteness allows at best. */
  readonly oracle: Float64Array;
}

/** The last month of `series` series of one cell with a rise in it, the same for the same seed. */
export function play(cell: Cell, rise: Rise, series: number, seed: number, policy: Policy): Played {
  const draw = drawer(cell, rise, uniform(seed));
  const played = {
    primary: new Float64Array(series),
    plugIn: new Float64Array(series),
    told: new Map(policy.test.windows.map((window) => [window, new Float64Array(series)])),
    oracle: new Float64Array(series),
  };
  for (let begin = 0; begin < series; begin += POOL) {
    const pool = Array.from({ length: Math.min(POOL, series - begin) }, () => prepare(draw(), policy));
    forecastersOf(pool, policy).forEach((forecaster, s) => {
      const prepared = pool[s];
      if (prepared) judge(prepared, forecaster, cell, policy, played, begin + s);
    });
  }
  return played;
}

/** Draws one series: negative binomial around mean × exposure, variance over mean the same throughout. */
export function drawer(
  { mean, ratio, step }: Cell,
  { times, months }: Rise,
  random: () => number,
): () => Columns {
  const exposure = exposureOf(step);
  const means = exposure.map((e, i) => mean * e * (i >= MONTHS - months ? times : 1));
  const state = new Uint8Array(MONTHS).fill(WHOLE);
  return () => ({ first: 0, counts: means.map((m) => drawCount(m, ratio, random)), exposure, state });
}

function judge(
  { any, sums, columns }: Prepared,
  forecaster: Forecaster,
  cell: Cell,
  policy: Policy,
  played: Played,
  at: number,
): void {
  const now = columns.counts.length - 1;
  played.primary[at] = testMonth(forecaster(now), upperMidP)?.p ?? 1;
  const plugIns: number[] = [];
  const oracles: number[] = [];
  for (const { window, counts, exposure } of sums) {
    const end = now - window - policy.test.guard;
    const count = counts[now] ?? 0;
    const looking = exposure[now] ?? 0;
    const rate = (any.counts[end] ?? 0) / (any.exposure[end] ?? 1);
    const plugIn = known(count, rate * looking, ownRatio(any, end));
    plugIns.push(plugIn);
    oracles.push(known(count, cell.mean * looking, cell.ratio));
    played.told.get(window)?.fill(plugIn, at, at + 1);
  }
  played.plugIn[at] = simes(plugIns);
  played.oracle[at] = simes(oracles);
}

/** Mid-p of a negative binomial that is taken as known. Without any incident in the baseline it says nothing of zero. */
function known(count: number, mean: number, ratio: number): number {
  if (mean === 0) return count === 0 ? 0.5 : 0;
  const over = Math.max(ratio, 1 + 1e-9);
  return upperMidP(count, { mean, low: over, mid: over, high: over });
}
