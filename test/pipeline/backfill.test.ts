import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { SOURCES } from '../../sources/registry.ts';
import { type AskedReports, startReportsSite } from '../support/reports-site.ts';
import { slowly } from '../support/soak.ts';
import { ask, IMPATIENT, start, temporaryHome, tocsin } from '../support/tocsin.ts';

const PROJECTION = await readFile(new URL('../../sql/projection.sql', import.meta.url), 'utf8');
const HALF = ['backfill', 'reliefweb', '--since', '2024-01-01', '--until', '2024-06-30'];
const MONTHS = Array.from({ length: 6 }, (_, i) => `2024-${String(i + 1).padStart(2, '0')}`);
const DAYS = MONTHS.flatMap((month) => ['05', '17', '28'].map((day) => `${month}-${day}`));

interface Answer {
  readonly windows: readonly {
    readonly from: string;
    readonly outcome: string;
    readonly documents: number;
  }[];
  readonly release: { readonly published: boolean };
}

function answerOf({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): Answer {
  expect(stdout, stderr).not.toBe('');
  return JSON.parse(stdout) as Answer;
}

/** How often each window was asked for, by its first day. */
function timesAsked(asked: readonly AskedReports[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { from } of asked) times[from] = (times[from] ?? 0) + 1;
  return times;
}

// Each starts several processes in turn: on a machine shared with others that takes minutes.
describe('a backfill', { timeout: 300_000 }, () => {
  it('that is killed goes on where it was: no window that was done is asked again, and the rows are the same', async () => {
    const [quiet, site] = [await startReportsSite(DAYS), await startReportsSite(DAYS)];
    const [calm, killed] = [await temporaryHome(), await temporaryHome()];
    const uninterrupted = tocsin(calm, [...HALF, ...quiet.host], quiet.env);
    site.answer(({ from }) => (from >= '2024-03' ? () => undefined : undefined));
    const env = { ...site.env, ...IMPATIENT };
    const first = start(killed, [...HALF, ...site.host], env);
    await vi.waitFor(
      () =>
        expect(timesAsked(site.asked)).toMatchObject({
          '2024-03-01': expect.any(Number),
          '2024-04-01': expect.any(Number),
        }),
      {
        timeout: 60_000,
      },
    );
    first.process.kill('SIGKILL');
    await first.ended;
    const before = timesAsked(site.asked);
    site.answer(() => undefined);
    const second = await tocsin(killed, [...HALF, ...site.host, '--json'], env);
    expect(second.code, second.stderr).toBe(0);
    expect(second.stderr).toContain('a backfill of reliefweb is open: going on with it');
    const { windows } = answerOf(second);
    expect(windows.map(({ from }) => from)).toEqual(MONTHS.map((month) => `${month}-01`));
    expect(windows.every(({ outcome, documents }) => outcome === 'ok' && documents === 3)).toBe(true);

    // What was at work is asked again, as may be what a busy machine let time out; what was done is not.
    const times = timesAsked(site.asked);
    for (const done of ['2024-01-01', '2024-02-01']) expect(times[done], done).toBe(before[done]);
    expect(Object.keys(times).sort()).toEqual(MONTHS.map((month) => `${month}-01`));
    expect(site.most()).toBe(2);
    expect((await uninterrupted).code, (await uninterrupted).stderr).toBe(0);
    expect(await ask(killed, PROJECTION)).toEqual(await ask(calm, PROJECTION));

    // A third call finds every window complete, asks for nothing and publishes nothing.
    const lists = site.asked.length;
    const third = await tocsin(killed, [...HALF, ...site.host, '--json', '--window', 'quarter'], site.env);
    expect(third.code, third.stderr).toBe(0);
    expect(answerOf(third).windows.map(({ outcome }) => outcome)).toEqual(Array(2).fill('complete before'));
    expect(answerOf(third).release.published).toBe(false);
    expect(site.asked).toHaveLength(lists);
  });

  slowly(
    'tells which window failed, does the others, and asks the next time for that one alone',
    async () => {
      const site = await startReportsSite(DAYS);
      const home = await temporaryHome();
      site.answer(({ from }) =>
        from === '2024-03-01'
          ? (_, response) =>
              response.writeHead(200, { 'content-type': 'application/json' }).end('{"new":"shape"}')
          : undefined,
      );
      const first = await tocsin(home, [...HALF, ...site.host], site.env);
      expect(first.code, first.stderr).toBe(3);
      expect(first.stdout).toMatch(/2024-03-01 +2024-03-31 +shape_changed/);
      expect(first.stdout.match(/2024-\d\d-01 +2024-\d\d-\d\d +ok/g)).toHaveLength(5);
      expect(first.stderr).toMatch(/2024-06-01 to 2024-06-30: ok, 3 documents \(\d+\/6 windows, .*\)/);

      site.answer(() => undefined);
      site.asked.length = 0;
      const second = await tocsin(home, [...HALF, ...site.host, '--json'], site.env);
      expect(second.code, second.stderr).toBe(0);
      expect(timesAsked(site.asked)).toEqual({ '2024-03-01': 1 });
      expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: DAYS.length }]);

      site.asked.length = 0;
      const again = await tocsin(home, [...HALF, ...site.host, '--again', '--parallel', '1'], site.env);
      expect(again.code, again.stderr).toBe(0);
      expect(site.asked).toHaveLength(6);
    },
  );

  slowly('of more windows than one run of its workflow holds brings each once', async () => {
    const days = Array.from({ length: 54 }, (_, i) =>
      new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
    );
    const site = await startReportsSite(days);
    const home = await temporaryHome();
    const range = ['--since', days[0]!, '--until', days.at(-1)!, '--window', 'day', '--parallel', '4'];
    const ended = await tocsin(home, ['backfill', 'reliefweb', ...range, ...site.host, '--json'], site.env);
    expect(ended.code, ended.stderr).toBe(0);
    expect(answerOf(ended).windows.map(({ from }) => from)).toEqual(days);
    expect(answerOf(ended).windows.map(({ documents }) => documents)).toEqual(days.map(() => 1));
    expect(Object.keys(timesAsked(site.asked)).sort()).toEqual(days);
    expect(site.most()).toBeLessThanOrEqual(4);
  });

  slowly('that is stopped leaves what is done, and nothing to go on with', async () => {
    const site = await startReportsSite(DAYS);
    const home = await temporaryHome();
    site.answer(({ from }) => (from >= '2024-02' ? () => undefined : undefined));
    const env = { ...site.env, ...IMPATIENT };
    const first = start(home, [...HALF, ...site.host], env);
    await vi.waitFor(
      () => expect(timesAsked(site.asked)).toMatchObject({ '2024-02-01': 1, '2024-03-01': 1 }),
      {
        timeout: 60_000,
      },
    );
    first.process.kill('SIGINT');
    expect((await first.ended).code).toBe(130);
    const stop = ['backfill', 'reliefweb', '--stop'];
    const stopped = await tocsin(home, stop, env);
    expect(stopped.stdout, stopped.stderr).toBe('the backfill of reliefweb is stopped\n');
    expect((await tocsin(home, stop, env)).stdout).toBe('no backfill of reliefweb is open\n');
    expect(timesAsked(site.asked)).not.toHaveProperty('2024-04-01');
  });

  slowly('is done by the workers of whoever serves the home', async () => {
    const site = await startReportsSite(DAYS);
    const home = await temporaryHome();
    const window = { from: '2026-03-01', to: '2026-03-02' };
    const hosts = new Set(
      SOURCES.flatMap((s) => s.requests(window)).map(({ address }) => new URL(address).host),
    );
    hosts.delete('api.reliefweb.int');
    const nowhere = [...hosts].flatMap((host) => ['--host', `${host}=http://127.0.0.1:9`]);
    const serve = start(home, ['serve', ...site.host, ...nowhere], site.env);
    let said = '';
    serve.process.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    await vi.waitFor(() => expect(said).toContain('serving '), { timeout: 60_000 });
    const ended = await tocsin(home, [...HALF, '--json'], { RELIEFWEB_APPNAME: '' });
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stderr).toContain('another process holds the home: its workers do it');
    expect(answerOf(ended).windows.filter(({ outcome }) => outcome === 'ok')).toHaveLength(6);
    serve.process.kill('SIGTERM');
    expect((await serve.ended).code).toBe(143);
  });
});
