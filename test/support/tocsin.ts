import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { openRelease } from '../../cli/release-reader.ts';
import { readDescriptor } from '../../home/descriptor.ts';
import { homePaths } from '../../home/paths.ts';

// As `tocsin` itself: DuckDB's client writes times in the zone of its process.
process.env.TZ = 'UTC';

const children = new Set<ChildProcess>();
/** No process outlives its test file, whatever a test did. */
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Short times, so that failure tests take seconds. */
const QUICK = {
  TOCSIN_HEARTBEAT_SECONDS: '10',
  TOCSIN_STICKY_SECONDS: '1',
  TOCSIN_ATTEMPTS: '3',
  TOCSIN_THREADS: '1',
};

/** For runs that are killed: a dead activity is noticed after two seconds. The tests of a world's series take one. */
export const IMPATIENT = { TOCSIN_HEARTBEAT_SECONDS: '2', TOCSIN_ATTEMPTS: '5' };

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `tocsin` process, as a user starts it. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** A folder that goes with the test; a server left in it goes too. */
export async function temporaryHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'tocsin-home-'));
  onTestFinished(() => removeHome(home));
  return home;
}

/** As `temporaryHome`, for all tests of a file. */
export async function permanentHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'tocsin-home-'));
  afterAll(() => removeHome(home));
  return home;
}

async function removeHome(home: string): Promise<void> {
  const descriptor = await readDescriptor(join(home, 'home.json'));
  if (descriptor?.server) endQuietly(descriptor.server.pid);
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

export function start(
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...withoutTemporal(process.env), ...QUICK, TOCSIN_HOME: home, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  children.add(child);
  return { process: child, ended };
}

export function tocsin(
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return start(home, args, env).ended;
}

/** Rows of a query on the latest release, as `tocsin query --format json` opens and tells it, without its process. */
export async function ask(home: string, sql: string): Promise<Record<string, unknown>[]> {
  const release = await openRelease(homePaths(home), undefined);
  try {
    const answer = await release.connection.runAndReadAll(sql);
    return JSON.parse(JSON.stringify(answer.getRowObjectsJson())) as Record<string, unknown>[];
  } finally {
    release.close();
  }
}

function withoutTemporal(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

function endQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
