import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import { importFiles } from '../activities/import-files.ts';
import { loadBatchActivity } from '../activities/load-batch.ts';
import { openPartPool } from '../activities/part-pool.ts';
import { code } from '../coding/code.ts';
import { homePaths } from '../home/paths.ts';
import { openWarehouse } from '../home/warehouse.ts';
import type { Capture } from '../schemas/flow.ts';
import type { WindowResult } from '../schemas/steps.ts';
import { sourceById } from '../sources/registry.ts';

/** DuckDB's threads and memory are the defaults of the settings on two cores. */
const THREADS = 2;
const MEMORY = '768MB';

/** What a process of its own reports of one import of one file. */
export interface Ingested {
  readonly archive: number;
  readonly read: number;
  readonly load: number;
  /** User and system time of the process with all its threads. */
  readonly cpu: number;
  readonly peakMb: number;
  readonly result: WindowResult;
}

export interface CodingShare {
  readonly seconds: number;
  readonly words: number;
}

/** Imports one export into a home by the real steps: archive, read and code in the pool, load. */
export async function importOnce(file: string, home: string): Promise<Ingested> {
  const paths = homePaths(home);
  const spill = join(paths.work, 'spill');
  await mkdir(spill, { recursive: true });
  const warehouse = await openWarehouse(paths.warehouse, { threads: THREADS, memory: MEMORY, spill });
  const pool = openPartPool(THREADS);
  const begun = performance.now();
  const [planned] = await importFiles(paths, warehouse, sourceById('uhri'), [file]);
  if (planned === undefined) throw new Error('nothing was planned');
  const archived = performance.now();
  const { archive, batches, work } = paths;
  const part = { archive, batches, parts: join(work, 'parts'), synthetic: false } as const;
  const task = { ...part, source_id: 'uhri', warcs: planned.warcs } as const;
  const parts = [await pool.run(task, new AbortController().signal)];
  const read = performance.now();
  const { window, origin, warcs } = planned;
  const input = { source_id: 'uhri', origin, window, warcs, parts, outcome: null, failure: null } as const;
  const load = loadBatchActivity(paths, warehouse);
  const result = (await new MockActivityEnvironment().run(load, input)) as WindowResult;
  const loaded = performance.now();
  await pool.close();
  warehouse.close();
  return {
    archive: (archived - begun) / 1000,
    read: (read - archived) / 1000,
    load: (loaded - read) / 1000,
    cpu: cpuSeconds(),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    result,
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Seconds that coding alone takes over the passages of an export, on one thread. */
export async function codingShare(file: string): Promise<CodingShare> {
  const capture = { address: 'file:///export', request: { kind: 'export' } } as Capture;
  let milliseconds = 0;
  let words = 0;
  for await (const record of sourceById('uhri').read(capture, createReadStream(file))) {
    if (record.kind !== 'document') continue;
    for (const passage of record.passages) {
      if (!passage.coded) continue;
      words += passage.body.split(/\s+/).length;
      const begun = performance.now();
      code(passage, record);
      milliseconds += performance.now() - begun;
    }
  }
  return { seconds: milliseconds / 1000, words };
}
