import { type Counts, UNTOLD, type Verdict } from './verdict.ts';

/**
 * The first incident after at least `quiet` watched periods without one: for series too sparse for any test. How many
 * issuers told of it, which the house's own rule asks, no series of counts can say.
 */
export function firstReport(counts: Counts, quiet: number): Verdict[] {
  let calm = 0;
  return counts.map((count) => {
    if (count === null) return UNTOLD;
    const told = calm;
    calm = count > 0 ? 0 : calm + 1;
    if (count === 0) return { ...UNTOLD, statistic: told, alarm: false, computability: 'ok' };
    return { ...UNTOLD, statistic: told, alarm: told >= quiet, computability: 'ok' };
  });
}
