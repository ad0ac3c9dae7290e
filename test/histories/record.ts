import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDescriptor } from '../../home/descriptor.ts';
import { homePaths } from '../../home/paths.ts';
import { ensureServer, stopServer } from '../../home/server.ts';

/**
 * Records the histories that the replay test holds the workflows to, out of a home that has run:
 * `TOCSIN_TEMPORAL_CLI=… npx tsx test/histories/record.ts ./demo-home`, or some of them by name and workflow:
 * `record.ts ./home backfill=backfill/reliefweb` (see record-backfill.ts). Histories come from the CLI because
 * `JSON.stringify` of `fetchHistory()` does not load again (temporalio/sdk-typescript#1362).
 */
const paths = homePaths(process.argv[2] ?? 'demo-home');
const cli = process.env.TOCSIN_TEMPORAL_CLI ?? 'temporal';
const descriptor = await readDescriptor(paths.descriptor);
if (!descriptor) throw new Error(`${paths.descriptor} is missing: run "tocsin demo" first`);
const server = await ensureServer(paths, descriptor, async () => cli);
const folder = fileURLToPath(new URL('.', import.meta.url));
mkdirSync(folder, { recursive: true });
try {
  const asked = process.argv.slice(3);
  const names = asked.length > 0 ? asked : ['pipeline=pipeline', 'ingest=pipeline/uhri', 'refresh=pipeline/refresh'];
  for (const [name, id] of names.map((entry) => entry.split('='))) {
    const history = execFileSync(
      cli,
      [
        ...['workflow', 'show', '--output', 'json', '--workflow-id', `${descriptor.id}/${id}`],
        ...['--namespace', descriptor.id, '--address', server.address],
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    writeFileSync(join(folder, `${name}.json`), history);
  }
} finally {
  await stopServer(paths);
}
