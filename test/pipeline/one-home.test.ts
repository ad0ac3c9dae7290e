import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { articles, pageOf, pathOf, type Site, send, startSite } from '../support/site.ts';
import { slowly } from '../support/soak.ts';
import {
  ask,
  type Ended,
  IMPATIENT,
  permanentHome,
  start,
  temporaryHome,
  tocsin,
} from '../support/tocsin.ts';

/** A site that holds back its last article until told. */
async function gatedSite(count: number) {
  const found = articles(count);
  const site = await startSite(found);
  const last = found.at(-1)!;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let reached: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    reached = resolve;
  });
  site.answer(pathOf(last), async (_, response) => {
    reached();
    await opened;
    send(response, 'text/html', pageOf(last));
  });
  return { site, waiting, open: () => open() };
}

/** Process of the server that `home.json` names; undefined where it names none. */
async function serverOf(home: string): Promise<number | undefined> {
  const { server } = JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as {
    server: { pid: number } | null;
  };
  return server?.pid;
}

// One home, whose tests follow each other as its runs did.
describe('one home, one run', () => {
  let home: string;
  let site: Site;
  let both: Ended[];
  let again: Ended;
  const run = (...flags: string[]) =>
    tocsin(home, ['run', ...site.flags, '--source', 'reliefweb', ...flags], { RELIEFWEB_APPNAME: '' });
  beforeAll(async () => {
    home = await permanentHome();
    site = await startSite(articles(6));
    both = await Promise.all([tocsin(home, ['run', ...site.flags]), tocsin(home, ['run', ...site.flags])]);
  });

  it('two starts at once end with one run and one server', async () => {
    expect(both.map(({ code }) => code).sort()).toEqual([0, 75]);
    expect(await serverOf(home)).toBeUndefined();
  });

  it('refuses to mix invented and real reports', async () => {
    const demo = await tocsin(home, ['demo']);
    expect(demo.code).toBe(2);
    expect(demo.stderr).toContain('belongs to a real home');
  });

  it('the same run again adds no reading and publishes nothing', async () => {
    const asked = site.asked.length;
    again = await run('--json');
    expect(again.code, again.stderr).toBe(0);
    const { sources, release } = JSON.parse(again.stdout);
    expect(sources).toMatchObject([{ source: 'reliefweb' }, { source: 'hrw', new: 0 }]);
    expect(release.published).toBe(false);
    expect(site.asked.length).toBeGreaterThan(asked);
  });

  it('a source without its credential costs nothing', () => {
    expect(again.code).toBe(0);
    const { sources } = JSON.parse(again.stdout);
    expect(sources[0]).toMatchObject({ source: 'reliefweb', outcome: 'not_configured' });
  });

  slowly('can be made again byte for byte', async () => {
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.stdout).toContain('made again, the same bytes');
    expect(verified.code).toBe(0);
  });

  it('gives the same release after the warehouse was deleted', async () => {
    await rm(join(home, 'warehouse.duckdb'));
    await rm(join(home, 'warehouse.duckdb.wal'), { force: true });
    const published = await tocsin(home, ['releases', 'publish', '--json']);
    expect(JSON.parse(published.stdout)).toMatchObject({ published: false });
    expect(existsSync(join(home, 'warehouse.duckdb'))).toBe(true);
  });

  it('refuses a second run with 75 and the holder, while commands that look answer', async () => {
    const { site: more, waiting, open } = await gatedSite(8);
    const first = start(home, ['run', ...more.flags]);
    await waiting;
    const second = await tocsin(home, ['run', ...more.flags]);
    expect(second.code).toBe(75);
    expect(second.stderr).toContain(`process ${first.process.pid}`);
    expect((await tocsin(home, ['status'])).code).toBe(0);
    const count = 'SELECT count(*)::INT AS n FROM documents';
    const counted = await tocsin(home, ['query', count, '--format', 'json']);
    expect(JSON.parse(counted.stdout)).toEqual([{ n: 6 }]);
    expect((await tocsin(home, ['explain', 'MMR', 'KIL'])).stdout).toContain('MMR KIL');
    expect((await tocsin(home, ['problems', 'list'])).code).toBe(0);
    expect((await tocsin(home, ['query', '--warehouse', 'SELECT 1'])).code).toBe(75);
    open();
    expect((await first.ended).code).toBe(0);
    expect(await ask(home, count)).toEqual([{ n: 8 }]);
  });
});

describe('the server of a home', () => {
  it('is adopted when a killed process left it, and started again on its file when it is stopped', async () => {
    const home = await temporaryHome();
    const { site, waiting, open } = await gatedSite(3);
    const first = start(home, ['run', ...site.flags], IMPATIENT);
    await waiting;
    const left = await serverOf(home);
    first.process.kill('SIGKILL');
    await first.ended;

    const before = site.asked.length;
    const second = start(home, ['run', ...site.flags], IMPATIENT);
    // It asks for the page that is held back: so it runs, on the server that was left.
    await vi.waitFor(() => expect(site.asked.length).toBeGreaterThan(before), { timeout: 60_000 });
    expect(await serverOf(home)).toBe(left);
    expect(second.process.exitCode).toBeNull();

    process.kill(left!, 'SIGKILL');
    open();
    const ended = await second.ended;
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).toContain('the Temporal server of this home ended: started it again');
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 3 }]);
  });
});
