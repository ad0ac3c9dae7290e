import { expect } from 'vitest';
import { daysBetween, daysFrom } from './days.ts';
import { wholeDays } from './expected.ts';
import { documentIds, expectCoverage, expectSameTables } from './hold.ts';
import { startInternet } from './internet.ts';
import { killsOf } from './kills.ts';
import { play } from './play.ts';
import type { Script } from './script.ts';
import { type Played, publishedBy } from './world.ts';

/** For both homes: kills are noticed soon, a request is given up after seven seconds. */
const ENV = { TOCSIN_HEARTBEAT_SECONDS: '3', TOCSIN_ATTEMPTS: '4' };

interface Soak {
  readonly first: string;
  readonly days: number;
  readonly kills: number;
  readonly refreshEvery: number;
  readonly seed: number;
  readonly script: Script;
  readonly sources: readonly Played[];
  readonly say?: (line: string) => void;
}

/**
 * Plays the days twice over the same invented internet, once in peace and once with processes killed, and compares both
 * with each other and with what was served.
 */
export async function soak({
  first,
  days,
  kills,
  refreshEvery,
  seed,
  script,
  sources,
  say,
}: Soak): Promise<void> {
  const published = publishedBy(first, days, seed);
  const common = { script, days: daysFrom(first, days), refreshEvery, sources };
  const stageOf = (name: string) => ({ ...common, say: (line: string) => say?.(`${name}: ${line}`) });
  const [calmSites, killedSites] = [
    await startInternet(published, script),
    await startInternet(published, script),
  ];
  const [calm, killed] = await Promise.all([
    play({ ...stageOf('in peace'), internet: calmSites, kills: new Map(), env: ENV }),
    // A machine whose own clock knows summer time, for good measure.
    play({
      ...stageOf('with kills'),
      internet: killedSites,
      kills: killsOf(common.days, kills, seed),
      env: { ...ENV, TZ: 'Europe/Zurich' },
    }),
  ]);
  expect(calm.service.deaths()).toBe(0);
  expect(killed.service.deaths()).toBeGreaterThan(0);
  expect(calm.pauses.length).toBeGreaterThan(0);
  expect(killed.pauses).toEqual(calm.pauses);
  expect(await documentIds(calm.home)).toEqual([...calmSites.served].sort());
  const whole = wholeDays(calmSites, script, (source) => calm.playedOn.get(source) ?? []);
  expect(
    [...whole.values()].some((known) => hasGap(known)),
    'a gap',
  ).toBe(true);
  await expectCoverage(calm.home, whole);
  await expectSameTables(killed.home, calm.home);
  await Promise.all([calm.service.stop(), killed.service.stop()]);
}

/** Whether days are missing between the first and the last. */
function hasGap(days: ReadonlySet<string>): boolean {
  const [first, ...others] = [...days].sort();
  return first !== undefined && daysBetween(first, others.at(-1) ?? first).some((day) => !days.has(day));
}
