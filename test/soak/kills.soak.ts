import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { articles, startSite } from '../support/site.ts';
import { ask, start, temporaryHome, tocsin } from '../support/tocsin.ts';

const PROJECTION = await readFile(new URL('../../sql/projection.sql', import.meta.url), 'utf8');

/** Kills at moments drawn from a seed (`TOCSIN_SEED` runs one again), until a run gets through. */
it('twenty kills at seeded moments lose nothing and repeat nothing', async () => {
  let state = Number(process.env.TOCSIN_SEED ?? 20260630);
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const site = await startSite(articles(200));
  const [calm, killed] = [await temporaryHome(), await temporaryHome()];
  expect((await tocsin(calm, ['run', ...site.flags])).code).toBe(0);
  for (let kill = 0; kill < 20; kill += 1) {
    const run = start(killed, ['run', ...site.flags]);
    // The moment is what is tested here: any will do.
    await Promise.race([run.ended, sleep(500 + random() * 8000)]);
    run.process.kill('SIGKILL');
    await run.ended;
  }
  const last = await tocsin(killed, ['run', ...site.flags]);
  expect(last.code, last.stderr).toBe(0);
  const rows = (home: string) =>
    ask(home, `SELECT * FROM (${PROJECTION}) WHERE relation NOT IN ('batches', 'problems')`);
  expect(await rows(killed)).toEqual(await rows(calm));
});
