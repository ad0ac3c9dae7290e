import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { sealAlertEvents } from '../../activities/alert-book.ts';
import type { HomeDescriptor } from '../../home/descriptor.ts';
import { homePaths } from '../../home/paths.ts';
import { raised } from '../support/alerts.ts';

/**
 * Records the history of a sweep that hands on an alert and cannot reach a receiver:
 * `npm run build && TOCSIN_TEMPORAL_CLI=… npx tsx test/histories/record-sweep.ts`.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const home = await mkdtemp(join(tmpdir(), 'tocsin-home-'));
await sealAlertEvents(homePaths(home), [raised('a')], '2026-06-01T00:00:00.000Z');
const away = { webhook: 'http://127.0.0.1:9', secret: 'sixteen-characters', private_network: true };
const settings = { levels: [['desk'], ['away']], recipients: { desk: { outbox: true }, away } };
const serve = spawn(process.execPath, [here('../../dist/cli/main.js'), 'serve'], {
  env: { ...process.env, TOCSIN_HOME: home, TOCSIN_ATTEMPTS: '2', TOCSIN_ALERTS: JSON.stringify(settings) },
});
const ended = once(serve, 'close');
try {
  await new Promise<void>((resolve) => {
    serve.stderr.on('data', (chunk: Buffer) => String(chunk).includes('serving') && resolve());
  });
  const { id, server } = JSON.parse(await readFile(join(home, 'home.json'), 'utf8')) as HomeDescriptor;
  const connection = await Connection.connect({ address: server?.address ?? '' });
  const client = new Client({ connection, namespace: id });
  await client.schedule.getHandle(`${id}/sweep`).trigger();
  const started = async () => {
    for await (const { workflowId } of client.workflow.list({ query: "WorkflowType = 'sweep'" })) return workflowId;
    return undefined;
  };
  let workflowId = await started();
  while (workflowId === undefined) workflowId = await started();
  console.log(await client.workflow.getHandle(workflowId).result());
  await connection.close();
  serve.kill('SIGTERM');
  await ended;
  const of = `sweep=${workflowId.slice(id.length + 1)}`;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', here('record.ts'), home, of]);
} finally {
  serve.kill('SIGKILL');
  await rm(home, { recursive: true });
}
