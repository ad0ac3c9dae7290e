import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { derive } from '../activities/derive.ts';
import { publish } from '../activities/publish.ts';
import { rowsOf } from '../home/duckdb.ts';
import { homePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { openWarehouse } from '../home/warehouse.ts';
import { insertFacts } from './large-facts.ts';
import { batchOfPapers } from './papers.ts';
import { printTable } from './table.ts';

/**
 * `npx tsx bench/large-release.ts`: a release of 5 million indicators and a million signals, alone. Facts are put into
 * the warehouse by SQL, of the kinds and in the proportions that matter to a release: 25 statements a document, a third of
 * them dated events, every State and act family, twenty years. `--keep` leaves the home.
 */
const SIGNALS = 1_000_000;

/** More signals of the same kinds, each under an id of its own. */
async function multiplySignals(connection: DuckDBConnection): Promise<void> {
  // Of a phase a check wants one a country and month.
  const [row] = await rowsOf(
    connection,
    "SELECT count(*)::INT AS n FROM signals WHERE signal_type = 'trend'",
  );
  const times = Math.ceil(SIGNALS / Number(row?.n));
  await connection.run(
    `INSERT INTO signals SELECT s.* REPLACE (left(sha256(signal_id || k), 20) AS signal_id)
     FROM signals AS s CROSS JOIN range(1, ${times}) AS r(k) WHERE s.signal_type = 'trend'`,
  );
}

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const scratch = await mkdtemp(join(tmpdir(), 'tocsin-large-'));
try {
  const paths = homePaths(scratch);
  const paper = {
    id: 'one',
    text: 'The State was reviewed.',
    published_on: '2025-12-30',
    captured_on: '2025-12-31',
  };
  await batchOfPapers(paths, [paper], { from: '2006-01-01', to: '2025-12-31' });
  const warehouse = await openWarehouse(paths.warehouse, {
    threads: 2,
    memory: '1GB',
    spill: join(scratch, 'spill'),
  });
  await rebuild(warehouse, paths.batches, undefined);
  await warehouse.exclusive(insertFacts);
  const begun = performance.now();
  const derived = await derive(warehouse, join(scratch, 'derive'));
  const deriving = performance.now() - begun;
  await warehouse.exclusive(multiplySignals);
  const before = megabytes();
  // The highest so far of this process is reset, so that what follows is the release's own.
  await writeFile('/proc/self/clear_refs', '5').catch(() => undefined);
  const between = performance.now();
  const cpu = process.cpuUsage();
  await publish(paths, warehouse, 'real');
  const ended = performance.now();
  const spent = process.cpuUsage(cpu);
  const counts = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      'SELECT (SELECT count(*) FROM violation_indicators)::INT AS indicators, (SELECT count(*) FROM signals)::INT AS signals',
    ),
  );
  warehouse.close();
  printTable('A large release', [
    {
      ...{ indicators: Number(counts[0]?.indicators), signals: Number(counts[0]?.signals) },
      incidents: derived.incidents,
      'derive s': (deriving / 1000).toFixed(1),
      'peak MB before': before,
      'release s': ((ended - between) / 1000).toFixed(1),
      'release CPU s': ((spent.user + spent.system) / 1e6).toFixed(1),
      'peak MB': megabytes(),
    },
  ]);
} finally {
  if (!process.argv.includes('--keep')) await rm(scratch, { recursive: true });
  else process.stdout.write(`${scratch}\n`);
}
