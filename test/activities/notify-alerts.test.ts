import { createHmac } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAlertBook, sealAlertEvents } from '../../activities/alert-book.ts';
import { sweepActivities } from '../../activities/notify-alerts.ts';
import { listBatches } from '../../home/batch-files.ts';
import { type HomePaths, homePaths } from '../../home/paths.ts';
import { alertSettings, raised } from '../support/alerts.ts';

const SECRET = 'a secret that two know';

interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver that answers each message in turn as it is told, and 204 from then on. */
async function startReceiver(
  ...answers: ('hang' | number)[]
): Promise<{ readonly url: string; readonly got: Got[] }> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += String(chunk);
    });
    request.on('end', () => {
      const answer = answers[got.length] ?? 204;
      got.push({ headers: request.headers, body });
      if (answer !== 'hang') response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
}

async function homeWithAlert(): Promise<HomePaths> {
  const root = await mkdtemp(join(tmpdir(), 'tocsin-home-'));
  onTestFinished(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const paths = homePaths(root);
  await sealAlertEvents(paths, [raised('a')], '2026-06-01T00:00:00.000Z');
  return paths;
}

function sweepOf(paths: HomePaths, said: object) {
  const settings = alertSettings({ webhook_seconds: 1, ...said });
  const steps = sweepActivities({ paths, kind: 'real', settings });
  const run = (step: () => Promise<number>) => new MockActivityEnvironment().run(step) as Promise<number>;
  return {
    notify: () => run(steps.notifyAlerts),
    escalate: () => run(steps.escalateAlerts),
    note: () => run(steps.noteUndelivered),
  };
}

const kinds = async (paths: HomePaths) =>
  (await readAlertBook(paths.batches)).events.map(({ kind, recipient }) => `${kind} ${recipient}`).sort();

describe('a receiver by webhook', () => {
  it('that fails, hangs and then answers gets one message, signed and with one key, put on record once', async () => {
    const paths = await homeWithAlert();
    const { url, got } = await startReceiver(500, 'hang');
    const hook = { webhook: url, secret: SECRET, private_network: true };
    const sweep = sweepOf(paths, {
      recipients: { desk: hook, quick: { outbox: true } },
      subscriptions: [{ recipient: 'quick' }],
    });
    await expect(sweep.notify()).rejects.toThrow('desk: status 500');
    // Nobody waits for somebody else's receiver, and its address stays out of messages.
    expect(await kinds(paths)).toEqual(['delivered quick', 'raised desk']);
    const failure = await sweep.notify().catch((error: Error) => error.message);
    expect(failure).toContain('desk: no answer');
    expect(failure).not.toContain('hook');
    expect(await sweep.note()).toBe(1);
    expect(await sweep.notify()).toBe(1);
    expect(await sweep.notify()).toBe(0);
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(new Set(got.map(({ body }) => body)).size).toBe(1);
    const { headers, body } = got[2]!;
    const signed = createHmac('sha256', SECRET)
      .update(`${headers['tocsin-timestamp']}.${body}`)
      .digest('hex');
    expect(headers['tocsin-signature']).toBe(`v1=${signed}`);
    expect(await kinds(paths)).toEqual([
      'delivered desk',
      'delivered quick',
      'delivery_failed desk',
      'raised desk',
    ]);
    expect(await readdir(paths.outbox)).toHaveLength(1);
  });

  it('gets the same key once more where a kill came between its answer and the record', async () => {
    const paths = await homeWithAlert();
    const { url, got } = await startReceiver();
    const before = await listBatches(paths.batches);
    const hook = { webhook: url, secret: SECRET, private_network: true };
    const sweep = sweepOf(paths, { recipients: { desk: hook } });
    await sweep.notify();
    for (const id of (await listBatches(paths.batches)).filter((batch) => !before.includes(batch)))
      await rm(join(paths.batches, id), { recursive: true });
    await sweep.notify();
    await sweep.notify();
    expect(got.map(({ headers }) => headers['idempotency-key'])).toEqual(Array(2).fill(expect.any(String)));
    expect(got[1]).toMatchObject({
      body: got[0]?.body,
      headers: { 'idempotency-key': got[0]?.headers['idempotency-key'] },
    });
  });

  it('of a private network is not reached unless that was said', async () => {
    const paths = await homeWithAlert();
    const hook = { webhook: 'https://127.0.0.1/hook', secret: SECRET };
    await expect(sweepOf(paths, { recipients: { desk: hook } }).notify()).rejects.toThrow(
      'forbidden_address',
    );
    expect(() => alertSettings({ recipients: { desk: { ...hook, webhook: 'http://127.0.0.1/' } } })).toThrow(
      'private_network: true',
    );
  });
});

describe('the sweep', () => {
  it('hands on what nobody reviewed in time, once a deadline, and tells who is asked next', async () => {
    const paths = await homeWithAlert();
    const clock = join(paths.root, 'clock');
    process.env.TOCSIN_CLOCK_FILE = clock;
    onTestFinished(() => {
      delete process.env.TOCSIN_CLOCK_FILE;
    });
    const turnTo = (instant: string) => writeFile(clock, instant);
    const sweep = sweepOf(paths, {
      ...{ review_hours: 24, levels: [['desk'], ['head']] },
      recipients: { desk: { outbox: true }, head: { outbox: true } },
    });
    await turnTo('2026-06-04T12:00:00Z');
    expect([await sweep.escalate(), await sweep.notify()]).toEqual([0, 1]);
    await turnTo('2026-06-05T00:30:00Z');
    expect([await sweep.escalate(), await sweep.notify()]).toEqual([1, 1]);
    expect([await sweep.escalate(), await sweep.notify()]).toEqual([0, 0]);
    const { alerts } = await readAlertBook(paths.batches);
    expect(alerts).toMatchObject([
      { state: 'raised', level: 2, asked: 'head', deadline: '2026-06-06T00:30:00.000Z' },
    ]);
    await turnTo('2026-07-01T00:00:00Z');
    expect(await sweep.escalate()).toBe(0);
    expect(await kinds(paths)).toEqual(['delivered desk', 'delivered head', 'escalated head', 'raised desk']);
  });
});
