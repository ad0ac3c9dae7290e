import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printTable } from './table.ts';
import { type CodingShare, codingShare, type Ingested, importOnce } from './uhri-import.ts';
import { writeExport } from './uhri-records.ts';

type Figures = Record<string, string | number>;

/** As many annotations as the real export held in 2026, in as many bytes. */
const RECORDS = 267_500;
const SEED = 1;
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
  const coding = await ofProcess<CodingShare>(['--coding', first]);
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
