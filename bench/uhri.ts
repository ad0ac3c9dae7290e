import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MockActivityEnvironment } from '@temporalio/testing';
import { importFiles } from '../activities/import-files.ts';
import { loadBatchActivity } from '../activities/load-batch.ts';
import { openPartPool } from '../activities/part-pool.ts';
import type { WindowResult } from '../activities/types.ts';
import { code } from '../coding/code.ts';
import { homePaths } from '../home/paths.ts';
import { openWarehouse } from '../home/warehouse.ts';
import type { Capture } from '../schemas/flow.ts';
import { sourceById } from '../sources/registry.ts';
import { printTable } from './table.ts';
import { writeExport } from './uhri-records.ts';

type Figures = Record<string, string | number>;

/** As many annotations as the real export held in 2026, in as many bytes. */
const RECORDS = 267_500;
const SEED = 1;
/** DuckDB's threads and memory are the defaults of the settings on two cores. */
const THREADS = 2;
const MEMORY = '768MB';

/** What a process of its own reports of one import of one file. */
interface Ingested {
  readonly archive: number;
  readonly read: number;
  readonly load: number;
  /** User and system time of the process with all its threads. */
  readonly cpu: number;
  readonly peakMb: number;
  readonly result: WindowResult;
}

/**
 * An export of full size through the real steps: archive, read and code, load; then the same export with one record
 * changed. Each import is a process of its own, whose peak memory is its own.
 */
export async function benchUhri(scratch: string): Promise<{ imports: Figures[]; coding: Figures }> {
  const first = join(scratch, 'export-full-en.json');
  const second = join(scratch, 'changed', 'export-full-en.json');
  await mkdir(join(scratch, 'changed'), { recursive: true });
  const bytes = await writeExport(first, { records: RECORDS, seed: SEED });
  const home = join(scratch, 'uhri');
  const coding = await ofProcess<{ seconds: number; words: number }>(['--coding', first]);
  const whole = await ofProcess<Ingested>(['--import', first, '--home', home]);
  await rm(first);
  await writeExport(second, { records: RECORDS, seed: SEED, changed: RECORDS >> 1 });
  const again = await ofProcess<Ingested>(['--import', second, '--home', home]);
  const row = (name: string, run: Ingested) => importRow(name, run, bytes, coding.seconds);
  return {
    imports: [row('first', whole), row('one record changed', again)],
    coding: { words: coding.words, seconds: coding.seconds.toFixed(1) },
  };
}

function importRow(name: string, run: Ingested, bytes: number, codingSeconds: number): Figures {
  const all = run.archive + run.read + run.load;
  return {
    import: name,
    records: run.result.records,
    MB: Math.round(bytes / 1e6),
    'archive s': run.archive.toFixed(1),
    'read + code s': run.read.toFixed(1),
    'load s': run.load.toFixed(1),
    'records/s': Math.round(run.result.records / all),
    'without coding': Math.round(run.result.records / (all - codingSeconds)),
    'CPU s': run.cpu.toFixed(1),
    'peak MB': run.peakMb,
    'new readings': run.result.new_readings,
  };
}

/** Runs this script with other flags and gives what it prints. */
function ofProcess<T>(flags: readonly string[]): Promise<T> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(JSON.parse(printed)) : reject(new Error(`${flags[0]} ended with ${status}`)),
    );
  });
}

async function importOnce(file: string, home: string): Promise<Ingested> {
  const paths = homePaths(home);
  const spill = join(paths.work, 'spill');
  await mkdir(spill, { recursive: true });
  const warehouse = await openWarehouse(paths.warehouse, { threads: THREADS, memory: MEMORY, spill });
  const pool = openPartPool(THREADS);
  const begun = performance.now();
  const [planned] = await importFiles(paths, warehouse, sourceById('uhri'), [file]);
  if (planned === undefined) throw new Error('nothing was planned');
  const archived = performance.now();
  const part = { archive: paths.archive, parts: join(paths.work, 'parts'), synthetic: false } as const;
  const task = { ...part, source_id: 'uhri', warcs: planned.warcs } as const;
  const parts = [await pool.run(task, new AbortController().signal)];
  const read = performance.now();
  console.error('rss before load', process.memoryUsage().rss >> 20, process.resourceUsage().maxRSS >> 10);
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
async function codingShare(file: string): Promise<{ seconds: number; words: number }> {
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

async function benchAlone(): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'tocsin-uhri-'));
  try {
    const { imports, coding } = await benchUhri(scratch);
    printTable('UHRI export: archive → read and code → warehouse', imports);
    printTable('Coding its passages alone, one thread', [coding]);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function flag(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = flag('--import');
  const coded = flag('--coding');
  if (file !== undefined)
    process.stdout.write(JSON.stringify(await importOnce(file, flag('--home') ?? 'home')));
  else if (coded !== undefined) process.stdout.write(JSON.stringify(await codingShare(coded)));
  else await benchAlone();
}
