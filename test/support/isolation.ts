import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, vi } from 'vitest';
import { listBatches } from '../../home/batch-files.ts';
import { readBatch } from '../../home/batches.ts';
import { homePaths } from '../../home/paths.ts';
import { startReportsSite } from './reports-site.ts';
import { articles, startSite } from './site.ts';
import { ask, start, temporaryHome } from './tocsin.ts';

/** Articles of the source that is well. */
const WELL = 12;
const MOST_MEMORY_KB = 1.5 * 1024 * 1024;

/**
 * One run of four sources in one home: one is well, one never answers, one answers 500, and one floods with `flood`
 * documents in one window. Holds that the first is loaded while the second still hangs, that the run ends with a
 * release that has what came and says what did not, and that memory stays bounded.
 */
export async function expectIsolation(flood: number, deadlineSeconds: number): Promise<void> {
  const home = await temporaryHome();
  const days = Array.from({ length: 10 }, (_, i) => `2026-03-${String(i + 11)}`);
  const [well, flooding] = [
    await startSite(articles(WELL)),
    await startReportsSite(days, { perDay: flood / days.length }),
  ];
  const hanging = await startServer(() => undefined);
  const failing = await startServer((_, response) => response.writeHead(500).end('out of order'));
  const run = start(
    home,
    [
      ...['run', ...well.flags, '--until', '2026-03-31', ...flooding.host],
      ...['--source', 'reliefweb', '--source', 'amnesty', '--source', 'un-press'],
      ...['--host', `www.amnesty.org=${hanging}`, '--host', `press.un.org=${failing}`],
    ],
    { ...flooding.env, TOCSIN_DEADLINE_SECONDS: String(deadlineSeconds) },
  );
  const memory = watchMemory(run.process.pid ?? 0);
  await vi.waitFor(async () => expect(await outcomesIn(home)).toMatchObject({ hrw: 'ok' }), {
    timeout: 60_000,
    interval: 100,
  });
  expect(await outcomesIn(home)).not.toHaveProperty('amnesty');
  const ended = await run.ended;
  expect(ended.code, ended.stderr).toBe(3);
  // Given up after its attempts, or at its deadline: whichever came first.
  expect(ended.stdout).toMatch(/amnesty +source_failure|amnesty: ended at its deadline/);

  expect(
    await ask(home, 'SELECT source_id, count(*)::INT AS n FROM documents GROUP BY ALL ORDER BY 1'),
  ).toEqual([
    { source_id: 'hrw', n: WELL },
    { source_id: 'reliefweb', n: flood },
  ]);
  expect(
    await ask(
      home,
      "SELECT source_id, last_outcome FROM source_status WHERE source_id IN ('amnesty', 'hrw', 'reliefweb', 'un-press') ORDER BY 1",
    ),
  ).toEqual([
    { source_id: 'amnesty', last_outcome: 'source_failure' },
    { source_id: 'hrw', last_outcome: 'ok' },
    { source_id: 'reliefweb', last_outcome: 'ok' },
    { source_id: 'un-press', last_outcome: 'source_failure' },
  ]);
  expect(memory.stop()).toBeLessThan(MOST_MEMORY_KB);
}

async function startServer(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The outcome of each source of which a batch is sealed. */
async function outcomesIn(home: string): Promise<Record<string, string>> {
  const { batches } = homePaths(home);
  const files = await Promise.all((await listBatches(batches)).map((id) => readBatch(batches, id)));
  return Object.fromEntries(files.map(({ batch }) => [batch.source_id, batch.outcome]));
}

/** The most memory that a process has held so far, in kB, as the kernel counts it; 0 where it does not. */
function watchMemory(pid: number): { stop(): number } {
  let most = 0;
  const status = `/proc/${pid}/status`;
  const timer = setInterval(() => {
    if (!existsSync(status)) return;
    const [, held] = /VmHWM:\s+(\d+) kB/.exec(readQuietly(status)) ?? [];
    most = Math.max(most, Number(held ?? 0));
  }, 200);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

/** The process may end between the look and the reading. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
