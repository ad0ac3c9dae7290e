import { isDark } from './columns.ts';
import type { Policy } from './policy.ts';
import type { SeriesPeriod } from './types.ts';

/**
 * Standing 0-4 of the month at index `i` over the last months (methods §4.14): 4 mass, 3 widespread, 2 recurrent,
 * 1 isolated, 0 none. Reports only raise it: where none is known, 0 needs every one of those months watched, else
 * it is NULL, since nobody looked.
 */
export function standingAt(
  periods: readonly SeriesPeriod[],
  i: number,
  rules: Policy['standing'],
): number | null {
  const recent = periods[i]?.recent;
  if (!recent) return null;
  if (recent.killed >= rules.mass_killed) return 4;
  if (recent.areas >= rules.widespread_areas && recent.issuers >= rules.widespread_issuers) return 3;
  if (recent.months >= rules.recurrent_months) return 2;
  if (recent.months >= 1) return 1;
  const start = i + 1 - rules.recent_months;
  const watched = start >= 0 && periods.slice(start, i + 1).every((period) => !isDark(period.monitoring));
  return watched ? 0 : null;
}
