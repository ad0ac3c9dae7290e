import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { listBatches } from '../../home/batch-files.ts';
import { readBatch } from '../../home/batches.ts';
import { SOURCES } from '../../sources/registry.ts';
import { articles, pageOf, pathOf, send, startSite } from '../support/site.ts';
import { type Running, start, temporaryHome, tocsin } from '../support/tocsin.ts';

const UNTIL = { timeout: 60_000, interval: 200 };

/** `tocsin serve` with every host but the site's leading nowhere, when it serves. */
async function serving(home: string, origin: string): Promise<Running & { said(): string }> {
  const asked = SOURCES.flatMap((source) => source.requests({ from: '2026-03-01', to: '2026-03-02' }));
  const hosts = new Set(asked.map(({ address }) => new URL(address).host));
  const routes = [...hosts].map(
    (host) => `${host}=${host === 'www.hrw.org' ? origin : 'http://127.0.0.1:9'}`,
  );
  const running = start(home, ['serve', ...routes.flatMap((route) => ['--host', route])]);
  let all = '';
  running.process.stderr?.on('data', (chunk: Buffer) => {
    all += String(chunk);
  });
  await vi.waitFor(() => expect(all).toContain('serving'), UNTIL);
  return { ...running, said: () => all };
}

it('serve told to stop in the middle of a fetch seals what came in, and the next start asks only for the rest', async () => {
  const home = await temporaryHome();
  const found = articles(12);
  const slow = found.slice(8);
  const site = await startSite(found);
  let open = false;
  const held: string[] = [];
  for (const article of slow) {
    // Until the gate opens, an answer that never ends.
    site.answer(pathOf(article), (_, response) => {
      if (open) return send(response, 'text/html', pageOf(article));
      held.push(pathOf(article));
      return response.writeHead(200, { 'content-type': 'text/html' }).write('<html>');
    });
  }
  const first = await serving(home, site.origin);
  expect((await tocsin(home, ['schedules', 'trigger', 'hrw'])).code).toBe(0);
  await vi.waitFor(() => expect(held.length).toBe(4), UNTIL);
  await vi.waitFor(() => expect(site.asked.length).toBeGreaterThanOrEqual(14), UNTIL);
  first.process.kill('SIGTERM');
  const stopped = await first.ended;
  expect(stopped.code, stopped.stderr).toBe(143);
  expect(JSON.parse(await readFile(join(home, 'home.json'), 'utf8'))).toMatchObject({ server: null });
  expect(stopped.stderr).toMatch(/page fetched {2}source=hrw captures=9 pending=4/);
  expect(await listBatches(join(home, 'batches'))).toEqual([]);

  open = true;
  const before = site.asked.length;
  const second = await serving(home, site.origin);
  const batches = join(home, 'batches');
  await vi.waitFor(async () => expect(await listBatches(batches)).toHaveLength(1), UNTIL);
  const [id = ''] = await listBatches(batches);
  expect((await readBatch(batches, id)).batch).toMatchObject({ outcome: 'ok', captures: 13, readings: 12 });
  const askedAgain = site.asked.slice(before).filter((path) => path !== '/robots.txt');
  expect(askedAgain.sort()).toEqual(slow.map(pathOf).sort());
  second.process.kill('SIGTERM');
  expect((await second.ended).code).toBe(143);
});
