import { it } from 'vitest';
import { daysOfTrouble } from './year/script.ts';
import { soak } from './year/soak.ts';

/** The short version of the year: over the night in March that has no half past two. */
it('ten days of trouble and three kills lose nothing, repeat nothing, and hide no gap', async () => {
  const first = '2026-03-24';
  const script = daysOfTrouble(first);
  const sources = ['hrw', 'amnesty', 'un-press', 'reliefweb', 'hdx-signals'] as const;
  await soak({ first, days: 10, kills: 3, refreshEvery: 10, seed: 20260329, script, sources });
}, 240_000);
