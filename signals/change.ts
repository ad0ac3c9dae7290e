import type { Change } from '../schemas/vocabularies.ts';

/** The levels in ascending order. */
const LEVELS = ['none', 'watch', 'warning', 'alarm'] as const satisfies readonly Change[];

/** What one month says by itself; `unknown` where nobody looked, or where less was looked at than usual. */
export type Reading = Change | 'unknown';

/** Whether a month by itself reaches a level. */
export function isAtLeast(reading: Reading | undefined, level: Change): boolean {
  if (reading === undefined || reading === 'unknown') return false;
  return LEVELS.indexOf(reading) >= LEVELS.indexOf(level);
}

/**
 * Published levels from what the months say by themselves, in order: up at once, one step down after `patience`
 * periods below. An unknown month neither raises nor counts as below: failing to look is not calm.
 */
export function withHysteresis(readings: readonly Reading[], patience: number): Change[] {
  let level = 0;
  let below = 0;
  return readings.map((reading) => {
    if (reading === 'unknown') return LEVELS[level] ?? 'none';
    const own = LEVELS.indexOf(reading);
    below = own >= level ? 0 : below + 1;
    if (own > level) level = own;
    if (below === patience) {
      level -= 1;
      below = 0;
    }
    return LEVELS[level] ?? 'none';
  });
}
