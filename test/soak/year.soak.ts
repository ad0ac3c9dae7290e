import { expect, it } from 'vitest';
import { yearOfTrouble } from './year/script.ts';
import { soak } from './year/soak.ts';
import { PLAYED_IDS } from './year/world.ts';

/** `TOCSIN_SEED` runs a failing year again; `TOCSIN_SOAK_DAYS` and `TOCSIN_SOAK_KILLS` make it shorter. */
it('a year of trouble and fifty kills lose nothing, repeat nothing, and hide no gap', async () => {
  const seed = Number(process.env.TOCSIN_SEED ?? Math.floor(Math.random() * 1_000_000_000));
  const days = Number(process.env.TOCSIN_SOAK_DAYS ?? 365);
  const kills = Number(process.env.TOCSIN_SOAK_KILLS ?? 50);
  const first = '2026-01-01';
  const script = yearOfTrouble(first, days, seed);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  say(`seed ${seed}: ${days} days, ${kills} kills, ${script.lines.length} faults`);
  expect(days).toBeGreaterThan(12);
  await soak({ first, days, kills, refreshEvery: 60, seed, script, sources: PLAYED_IDS, say });
}, 3_600_000);
