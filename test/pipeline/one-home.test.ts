import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articles, pageOf, pathOf, send, startSite } from '../support/site.ts';
import { ask, IMPATIENT, start, temporaryHome, tocsin } from '../support/tocsin.ts';

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

describe('one home, one run', () => {
  it('refuses a second run with 75 and the holder, while commands that look answer', async () => {
    const home = await temporaryHome();
    const before = await startSite(articles(3));
    expect((await tocsin(home, ['run', ...before.flags])).code).toBe(0);
    const { site, waiting, open } = await gatedSite(5);
    const first = start(home, ['run', ...site.flags]);
    await waiting;
    const second = await tocsin(home, ['run', ...site.flags]);
    expect(second.code).toBe(75);
    expect(second.stderr).toContain(`process ${first.process.pid}`);
    expect((await tocsin(home, ['status'])).code).toBe(0);
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 3 }]);
    expect((await tocsin(home, ['explain', 'MMR', 'KIL'])).stdout).toContain('MMR KIL');
    expect((await tocsin(home, ['problems', 'list'])).code).toBe(0);
    expect((await tocsin(home, ['query', '--warehouse', 'SELECT 1'])).code).toBe(75);
    open();
    expect((await first.ended).code).toBe(0);
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 5 }]);
  });

  it('two starts at once end with one run and one server', async () => {
    const home = await temporaryHome();
    const site = await startSite(articles(3));
    const both = await Promise.all([
      tocsin(home, ['run', ...site.flags]),
      tocsin(home, ['run', ...site.flags]),
    ]);
    expect(both.map((run) => run.code).sort()).toEqual([0, 75]);
    expect(JSON.parse(await readFile(join(home, 'home.json'), 'utf8'))).toMatchObject({ server: null });
  });

  it('adopts the server that a killed process left', async () => {
    const home = await temporaryHome();
    const { site, waiting, open } = await gatedSite(3);
    const first = start(home, ['run', ...site.flags], IMPATIENT);
    await waiting;
    const left = JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as { server: { pid: number } };
    first.process.kill('SIGKILL');
    await first.ended;
    open();
    const second = start(home, ['run', ...site.flags], IMPATIENT);
    let adopted: unknown;
    while (second.process.exitCode === null && adopted === undefined) {
      const now = JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as {
        server: { pid: number } | null;
      };
      adopted = now.server?.pid;
    }
    expect(adopted).toBe(left.server.pid);
    expect((await second.ended).code).toBe(0);
  });

  it('goes on when the server is stopped and started again on its file', async () => {
    const home = await temporaryHome();
    const { site, waiting, open } = await gatedSite(3);
    const run = start(home, ['run', ...site.flags]);
    await waiting;
    const { server } = JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as {
      server: { pid: number };
    };
    process.kill(server.pid, 'SIGKILL');
    open();
    const ended = await run.ended;
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).toContain('the Temporal server of this home ended: started it again');
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 3 }]);
  });
});

describe('the same run twice', () => {
  it('adds no reading, publishes nothing, and can be made again byte for byte', async () => {
    const home = await temporaryHome();
    const site = await startSite(articles(6));
    expect((await tocsin(home, ['run', ...site.flags])).code).toBe(0);
    const asked = site.asked.length;
    const second = await tocsin(home, ['run', ...site.flags, '--json']);
    expect(second.code, second.stderr).toBe(0);
    const { sources, release } = JSON.parse(second.stdout) as {
      sources: { new: number }[];
      release: { published: boolean };
    };
    expect(sources.map((s) => s.new)).toEqual([0]);
    expect(release.published).toBe(false);
    expect(site.asked.length).toBeGreaterThan(asked);
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.stdout).toContain('made again, the same bytes');
    expect(verified.code).toBe(0);
  });

  it('gives the same release after the warehouse was deleted', async () => {
    const home = await temporaryHome();
    const site = await startSite(articles(6));
    expect((await tocsin(home, ['run', ...site.flags])).code).toBe(0);
    await rm(join(home, 'warehouse.duckdb'));
    await rm(join(home, 'warehouse.duckdb.wal'), { force: true });
    const published = await tocsin(home, ['releases', 'publish', '--json']);
    expect(JSON.parse(published.stdout)).toMatchObject({ published: false });
    expect(existsSync(join(home, 'warehouse.duckdb'))).toBe(true);
  });
});

describe('kinds of home', () => {
  it('refuses to mix invented and real reports', async () => {
    const home = await temporaryHome();
    const site = await startSite(articles(1));
    expect((await tocsin(home, ['run', ...site.flags])).code).toBe(0);
    const demo = await tocsin(home, ['demo']);
    expect(demo.code).toBe(2);
    expect(demo.stderr).toContain('belongs to a real home');
  });
});
