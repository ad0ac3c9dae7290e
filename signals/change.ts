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
  const own = readings.map((reading) => (reading === 'unknown' ? null : LEVELS.indexOf(reading)));
  return walkedLevels(own, patience).map((level) => LEVELS[level] ?? 'none');
}

/** The same for levels as numbers from 0 on; NULL where a period says nothing. */
export function walkedLevels(own: readonly (number | null)[], patience: number): number[] {
  let level = 0;
  let below = 0;
  return own.map((value) => {
    if (value === null) return level;
    below = value >= level ? 0 : below + 1;
    if (value > level) level = value;
    if (below === patience) {
      level -= 1;
      below = 0;
    }
    return level;
  });
}
