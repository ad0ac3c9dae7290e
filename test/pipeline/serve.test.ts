import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HomeDescriptor } from '../../home/descriptor.ts';
import { FILE_ONLY } from '../../schemas/source.ts';
import { SOURCES } from '../../sources/registry.ts';
import { articles, startSite } from '../support/site.ts';
import { type Running, start, temporaryHome, tocsin } from '../support/tocsin.ts';

/** Resolves when the process has said `words` on standard error. */
function said(running: Running, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let all = '';
    running.process.stderr?.on('data', (chunk: Buffer) => {
      all += String(chunk);
      if (all.includes(words)) resolve();
    });
    running.ended.then(
      (ended) => reject(new Error(`ended before it said "${words}": ${ended.stderr}`)),
      reject,
    );
  });
}

async function descriptorOf(home: string): Promise<HomeDescriptor> {
  return JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as HomeDescriptor;
}

describe('tocsin serve', () => {
  it('keeps server, workers and schedules until SIGTERM, beside a coding worker of its own process', async () => {
    const home = await temporaryHome();
    // Every host leads nowhere: nothing is scheduled to run within the test, and nothing could leave the machine.
    const window = { from: '2026-03-01', to: '2026-03-02' };
    const asked = SOURCES.flatMap((source) => source.requests(window));
    const nowhere = new Set(asked.map(({ address }) => new URL(address).host));
    const serve = start(home, [
      'serve',
      ...[...nowhere].flatMap((host) => ['--host', `${host}=http://127.0.0.1:9`]),
    ]);
    const scheduled = SOURCES.filter(({ meta }) => meta.access !== FILE_ONLY).length;
    await said(serve, `${scheduled + 2} schedules`);
    const { server } = await descriptorOf(home);
    expect(server).not.toBeNull();
    const worker = start(home, ['worker', '--role', 'coding']);
    await said(worker, 'coding for');
    worker.process.kill('SIGTERM');
    expect((await worker.ended).code).toBe(143);
    expect((await tocsin(home, ['run'])).code).toBe(75);
    serve.process.kill('SIGTERM');
    const ended = await serve.ended;
    expect(ended.code, ended.stderr).toBe(143);
    expect((await descriptorOf(home)).server).toBeNull();
  });
});

describe('exit codes', () => {
  it.each([
    ['a country that nobody knows', ['explain', 'Atlantis', 'KIL'], 4],
    ['a source that nobody knows', ['run', '--source', 'nonsense'], 2],
    ['a file that is not there', ['run', '--from', 'hrw=/nowhere/at/all'], 3],
    ['a day that is none', ['run', '--since', 'yesterday'], 2],
    ['a command that is none', ['nonsense'], 2],
    ['status before anything ran', ['status'], 4],
    ['a query before anything ran', ['query', 'SELECT 1'], 4],
    ['help', ['run', '--help'], 0],
  ])('%s', async (_name, args, code) => {
    const home = await temporaryHome();
    const ended = await tocsin(home, args);
    expect(ended.code, ended.stderr).toBe(code);
  });

  it('SIGINT ends a run with 130 and its server', async () => {
    const home = await temporaryHome();
    const found = articles(3);
    const site = await startSite(found);
    let reached: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      reached = resolve;
    });
    site.answer('/rss/news', () => reached());
    const run = start(home, ['run', ...site.flags]);
    await waiting;
    run.process.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect((await descriptorOf(home)).server).toBeNull();
  });
});
