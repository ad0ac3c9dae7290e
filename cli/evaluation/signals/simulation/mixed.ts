import { upperMidP } from '../../../../signals/negative-binomial.ts';
import type { Policy } from '../../../../signals/policy.ts';
import { prepare } from '../../../../signals/prepared.ts';
import { forecastersOf, testMonth } from '../../../../signals/primary.ts';
import { shareInterval } from '../metrics.ts';
import { uniform } from '../random.ts';
import { cellsOf, isStill, MONTHS, NULL } from './cells.ts';
import { drawer, POOL } from './play.ts';

/** False alarms of one kind of series where its pool holds every kind. */
export interface MixedRate {
  readonly ratio: number;
  readonly series: number;
  readonly rate: number;
  readonly interval: ReturnType<typeof shareInterval>;
}

/**
 * Pools of unlike series, each of any mean and dispersion with equal chance and no exposure step: what pooling does to
 * a series that is not like its pool. By variance over mean, all means together.
 */
export function mixedRates(series: number, seed: number, policy: Policy): MixedRate[] {
  const random = uniform(seed);
  const kinds = cellsOf()
    .filter(isStill)
    .map((cell) => ({ cell, draw: drawer(cell, NULL, random) }));
  const told = new Map<number, { series: number; alarms: number }>();
  for (let begin = 0; begin < series; begin += POOL) {
    const drawn = Array.from({ length: POOL }, () => {
      const { cell, draw } = kinds[Math.floor(random() * kinds.length)] as (typeof kinds)[0];
      return { ratio: cell.ratio, prepared: prepare(draw(), policy) };
    });
    const pool = drawn.map(({ prepared }) => prepared);
    const forecasters = forecastersOf(pool, policy);
    drawn.forEach(({ ratio }, s) => {
      const known = told.get(ratio) ?? { series: 0, alarms: 0 };
      const p = testMonth(forecasters[s]?.(MONTHS - 1) ?? [], upperMidP)?.p ?? 1;
      known.series += 1;
      known.alarms += Number(p < policy.change.watch_p);
      told.set(ratio, known);
    });
  }
  return [...told]
    .sort(([a], [b]) => a - b)
    .map(([ratio, { series: n, alarms }]) => ({
      ratio,
      series: n,
      rate: alarms / n,
      interval: shareInterval(alarms, n),
    }));
}
