import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startReportsSite } from '../support/reports-site.ts';

/**
 * Records the history of a backfill with a window that was complete before and one that fails:
 * `npm run build && TOCSIN_TEMPORAL_CLI=… npx tsx test/histories/record-backfill.ts`.
 */
const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const home = await mkdtemp(join(tmpdir(), 'tocsin-home-'));
const site = await startReportsSite(['2024-01-05', '2024-02-05', '2024-03-05', '2024-04-05']);
const backfill = (until: string) =>
  run(
    process.execPath,
    [
      ...[here('../../dist/cli/main.js'), 'backfill', 'reliefweb', '--since', '2024-01-01', '--until', until],
      ...site.host,
    ],
    { env: { ...process.env, ...site.env, TOCSIN_HOME: home } },
  );
try {
  await backfill('2024-01-31');
  site.answer(({ from }) =>
    from === '2024-03-01'
      ? (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      : undefined,
  );
  // It exits 3 for the window that fails.
  await backfill('2024-04-30').catch(() => undefined);
  const tsx = ['--import', 'tsx', here('record.ts'), home, 'backfill=backfill/reliefweb'];
  await run(process.execPath, tsx);
} finally {
  await rm(home, { recursive: true });
}
