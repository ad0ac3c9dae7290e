import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { articles, type Site, startSite } from '../support/site.ts';
import { slowly } from '../support/soak.ts';
import { ask, IMPATIENT, permanentHome, temporaryHome, tocsin } from '../support/tocsin.ts';

const PROJECTION = await readFile(new URL('../../sql/projection.sql', import.meta.url), 'utf8');
/** In the order in which a run comes by them. */
const POINTS = ['archive_sealed', 'load_open', 'release_renamed'];
/** Long enough that only a killed process misses a heartbeat, however busy the machine. */
const ENV = { ...IMPATIENT, TOCSIN_HEARTBEAT_SECONDS: '4' };
const GOING_ON = 'a run was interrupted: going on with it';

describe('a killed run', () => {
  let site: Site;
  let uninterrupted: unknown;
  beforeAll(async () => {
    site = await startSite(articles(12));
    const calm = await permanentHome();
    const run = await tocsin(calm, ['run', ...site.flags]);
    expect(run.code, run.stderr).toBe(0);
    uninterrupted = await ask(calm, PROJECTION);
  });

  async function expectTheSame(home: string): Promise<void> {
    expect(await ask(home, PROJECTION)).toEqual(uninterrupted);
    const [counted] = await ask(home, 'SELECT count(*)::INT AS n FROM violation_indicators');
    expect(counted?.n).toBeGreaterThanOrEqual(12);
  }

  it(`goes on after kill -9 at ${POINTS.join(', then at ')}, and ends with the rows of an uninterrupted one`, async () => {
    const home = await temporaryHome();
    for (const [before, point] of POINTS.entries()) {
      const run = await tocsin(home, ['run', ...site.flags], { ...ENV, TOCSIN_FAIL_POINT: point });
      expect(run.signal, `${point}: ${run.stderr}`).toBe('SIGKILL');
      if (before > 0) expect(run.stderr).toContain(GOING_ON);
    }
    const last = await tocsin(home, ['run', ...site.flags], ENV);
    expect(last.code, last.stderr).toBe(0);
    expect(last.stderr).toContain(GOING_ON);
    await expectTheSame(home);
  });

  slowly.each(POINTS)('goes on after kill -9 at %s alone', async (point) => {
    const home = await temporaryHome();
    const first = await tocsin(home, ['run', ...site.flags], { ...ENV, TOCSIN_FAIL_POINT: point });
    expect(first.signal).toBe('SIGKILL');
    const second = await tocsin(home, ['run', ...site.flags], ENV);
    expect(second.code, second.stderr).toBe(0);
    expect(second.stderr).toContain(GOING_ON);
    await expectTheSame(home);
  });
});
