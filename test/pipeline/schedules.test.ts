import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { listBatches } from '../../home/batch-files.ts';
import { readBatch } from '../../home/batches.ts';
import type { HomeDescriptor } from '../../home/descriptor.ts';
import { SOURCES } from '../../sources/registry.ts';
import { articles, type Site, startSite } from '../support/site.ts';
import { slowly } from '../support/soak.ts';
import { type Running, start, temporaryHome, tocsin } from '../support/tocsin.ts';

const UNTIL = { timeout: 40_000, interval: 200 };

function untilSaid(running: Running, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = '';
    running.process.stderr?.on('data', (chunk: Buffer) => {
      all += String(chunk);
      if (all.includes(words)) resolve();
    });
    running.ended.then((ended) => reject(new Error(`ended early: ${ended.stderr}`)), reject);
  });
}

/** Flags that send every host but the site's nowhere. */
function nowhereBut({ origin }: Site): string[] {
  const window = { from: '2026-03-01', to: '2026-03-02' };
  const hosts = new Set(
    SOURCES.flatMap((source) => source.requests(window)).map(({ address }) => new URL(address).host),
  );
  return [...hosts].flatMap((host) => [
    '--host',
    `${host}=${host === 'www.hrw.org' ? origin : 'http://127.0.0.1:9'}`,
  ]);
}

async function listed(home: string): Promise<Record<string, { state: string; note: string | null }>> {
  const { stdout } = await tocsin(home, ['schedules', 'list', '--json']);
  const rows = JSON.parse(stdout) as {
    schedule: string;
    state: string;
    note: string | null;
    every: string;
  }[];
  return Object.fromEntries(rows.map((row) => [row.schedule, row]));
}

/** Has the server of a home give a source's runs of a day that has passed. */
async function catchUp(home: string, source: string, day: string): Promise<void> {
  const descriptor = JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as HomeDescriptor;
  const connection = await Connection.connect({ address: descriptor.server!.address });
  onTestFinished(() => connection.close());
  const client = new Client({ connection, namespace: descriptor.id });
  await client.schedule.getHandle(`${descriptor.id}/${source}`).backfill({
    start: new Date(`${day}T00:00:00Z`),
    end: new Date(`${day}T23:59:59Z`),
    overlap: 'ALLOW_ALL',
  });
}

describe('schedules', () => {
  it('give a caught-up run the window of its nominal day, ask a source, publish on their own, wait after a changed shape, and go on when resumed', async () => {
    const home = await temporaryHome();
    const site = await startSite(articles(4));
    const serve = start(home, ['serve', ...nowhereBut(site)]);
    await untilSaid(serve, 'serving');
    const batches = join(home, 'batches');
    await catchUp(home, 'hrw', '2026-03-10');
    await vi.waitFor(async () => expect(await listBatches(batches)).toHaveLength(1), UNTIL);
    const [id = ''] = await listBatches(batches);
    expect((await readBatch(batches, id)).batch).toMatchObject({ window_to: '2026-03-10', origin: 'live' });

    expect((await tocsin(home, ['schedules', 'trigger', 'hrw'])).code).toBe(0);
    await vi.waitFor(async () => expect(await listBatches(batches)).toHaveLength(2), UNTIL);
    await tocsin(home, ['schedules', 'trigger', 'refresh']);
    await vi.waitFor(() => readFile(join(home, 'releases', 'latest.json')), UNTIL);

    site.answer('/rss/news', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><body><h1>We have moved</h1></body></html>'),
    );
    await tocsin(home, ['schedules', 'trigger', 'hrw']);
    await vi.waitFor(async () => expect((await listed(home)).hrw?.state).toBe('paused'), UNTIL);
    expect((await listed(home)).hrw?.note).toContain('the shape changed');
    expect((await listed(home)).refresh?.state).toBe('active');
    expect((await listed(home)).sweep).toMatchObject({ state: 'active', every: '1 hour' });

    expect((await tocsin(home, ['schedules', 'resume', 'hrw'])).code).toBe(0);
    expect((await listed(home)).hrw?.state).toBe('active');
    serve.process.kill('SIGTERM');
    expect((await serve.ended).code).toBe(143);
  });

  slowly(
    'are applied once, changed where settings changed, and removed where their source is gone',
    async () => {
      const home = await temporaryHome();
      const dry = JSON.parse((await tocsin(home, ['schedules', 'apply', '--dry-run', '--json'])).stdout);
      expect(new Set(dry.map((one: { change: string }) => one.change))).toEqual(new Set(['created']));
      await tocsin(home, ['schedules', 'apply']);
      const again = JSON.parse((await tocsin(home, ['schedules', 'apply', '--json'])).stdout);
      expect(new Set(again.map((one: { change: string }) => one.change))).toEqual(new Set(['unchanged']));
      const changed = JSON.parse(
        (await tocsin(home, ['schedules', 'apply', '--dry-run', '--json'], { TOCSIN_ATTEMPTS: '9' })).stdout,
      );
      expect(changed[0]).toMatchObject({ change: 'updated', differs: ['input'] });
      await tocsin(home, ['schedules', 'delete', 'hrw']);
      expect((await listed(home)).hrw).toBeUndefined();
      expect((await tocsin(home, ['schedules', 'pause', 'nonsense'])).code).toBe(1);
    },
  );
});
