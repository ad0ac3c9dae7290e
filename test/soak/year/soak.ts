import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { FailPoint } from '../../../home/fail-point.ts';
import { ask } from '../../support/tocsin.ts';
import { daysBetween, daysFrom } from './days.ts';
import { wholeDays } from './expected.ts';
import { startInternet } from './internet.ts';
import { type Kill, type Outcome, play } from './play.ts';
import { seeded } from './random.ts';
import type { Script } from './script.ts';
import { PLAYED_IDS, type Played, publishedBy } from './world.ts';

const PROJECTION = await readFile(new URL('../../../sql/projection.sql', import.meta.url), 'utf8');

/** For both homes: kills are noticed soon, a request is given up after seven seconds. */
const ENV = { TOCSIN_HEARTBEAT_SECONDS: '3', TOCSIN_ATTEMPTS: '4' };

interface Soak {
  readonly first: string;
  readonly days: number;
  readonly kills: number;
  readonly refreshEvery: number;
  readonly seed: number;
  readonly script: Script;
}

/**
 * Plays the days twice over the same invented internet, once in peace and once with processes killed, and compares both
 * with each other and with what was served.
 */
export async function soak({ first, days, kills, refreshEvery, seed, script }: Soak): Promise<void> {
  const published = publishedBy(first, days, seed);
  const stage = { script, days: daysFrom(first, days), refreshEvery };
  const [calmSites, killedSites] = [
    await startInternet(published, script),
    await startInternet(published, script),
  ];
  const [calm, killed] = await Promise.all([
    play({ ...stage, internet: calmSites, kills: new Map(), env: ENV }),
    // A machine whose own clock knows summer time, for good measure.
    play({
      ...stage,
      internet: killedSites,
      kills: killsOf(stage.days, kills, seed),
      env: { ...ENV, TZ: 'Europe/Zurich' },
    }),
  ]);
  expect(calm.service.deaths()).toBe(0);
  expect(killed.pauses).toEqual(calm.pauses);
  expect(await documentIds(calm.home)).toEqual([...calmSites.served].sort());
  const whole = wholeDays(calmSites, script, (source) => calm.playedOn.get(source) ?? []);
  await expectCoverage(calm, whole);
  await expectSameTables(killed.home, calm.home);
  await Promise.all([calm.service.stop(), killed.service.stop()]);
}

/** Kills on days drawn from the seed, one a day. */
function killsOf(days: readonly string[], count: number, seed: number): ReadonlyMap<string, Kill> {
  const random = seeded(seed + 2);
  const points: readonly (FailPoint | undefined)[] = [undefined, 'archive_sealed', undefined, 'load_open'];
  const left = [...days];
  const kills = new Map<string, Kill>();
  while (kills.size < count && left.length > 0) {
    const [day] = left.splice(Math.floor(random() * left.length), 1);
    const victims = ([['process'], ['server'], ['process', 'server']] as const)[Math.floor(random() * 3)] ?? [
      'process',
    ];
    const then = points[Math.floor(random() * points.length)];
    const afterMs = Math.floor(random() * 2000);
    kills.set(String(day), { afterMs, victims, ...(then && victims[0] === 'process' && { then }) });
  }
  return kills;
}

async function documentIds(home: string): Promise<string[]> {
  const sources = PLAYED_IDS.map((id) => `'${id}'`).join(', ');
  const rows = await ask(
    home,
    `SELECT document_id FROM documents WHERE source_id IN (${sources}) ORDER BY document_id`,
  );
  return rows.map((row) => String(row.document_id));
}

/** Days without a complete list stand as such: in the batches, and in every period that holds one. */
async function expectCoverage(
  { home }: Outcome,
  whole: ReadonlyMap<Played, ReadonlySet<string>>,
): Promise<void> {
  const batches = await ask(
    home,
    `SELECT source_id, complete_from::VARCHAR AS first, complete_to::VARCHAR AS last FROM batches
     WHERE complete_from IS NOT NULL`,
  );
  for (const source of PLAYED_IDS) {
    const said = batches
      .filter((batch) => batch.source_id === source)
      .flatMap((batch) => daysBetween(String(batch.first), String(batch.last)));
    expect([...new Set(said)].sort(), source).toEqual([...(whole.get(source) ?? [])].sort());
  }
  const claimed = await ask(
    home,
    `SELECT DISTINCT source_id, period_start::VARCHAR AS first,
            (CASE period_type WHEN 'week' THEN period_start + 6
             ELSE period_start + INTERVAL 1 MONTH - INTERVAL 1 DAY END)::DATE::VARCHAR AS last
     FROM coverage WHERE monitoring IN ('observed', 'zero_confirmed')`,
  );
  for (const { source_id, first, last } of claimed) {
    const days = whole.get(source_id as Played);
    const gaps = daysBetween(String(first), String(last)).filter((day) => !days?.has(day));
    expect(gaps, `${source_id} from ${first}`).toEqual([]);
  }
}

async function expectSameTables(killed: string, calm: string): Promise<void> {
  const digests = `SELECT relation, count(*)::INTEGER AS n, md5(string_agg(content, chr(10) ORDER BY content)) AS digest
                   FROM (${PROJECTION}) GROUP BY relation ORDER BY relation`;
  const [one, other] = [await ask(killed, digests), await ask(calm, digests)];
  const differ = other.filter((row, i) => row.digest !== one[i]?.digest).map((row) => String(row.relation));
  for (const relation of differ) {
    const rows = `SELECT content FROM (${PROJECTION}) WHERE relation = '${relation}' ORDER BY content`;
    expect(await ask(killed, rows), relation).toEqual(await ask(calm, rows));
  }
  expect(one).toEqual(other);
}
