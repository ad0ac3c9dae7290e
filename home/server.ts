import { execFile, spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { TocsinError } from '../schemas/errors.ts';
import { type HomeDescriptor, readDescriptor, writeDescriptor } from './descriptor.ts';
import type { HomePaths } from './paths.ts';

const START_TIMEOUT_MS = 20_000;
const START_ATTEMPTS = 3;
const STOP_TIMEOUT_MS = 10_000;
const WATCH_MS = 500;

/** The Temporal server of this home, as others find it in `home.json`. */
export type RunningServer = NonNullable<HomeDescriptor['server']>;

/**
 * The home's own server: the one that a killed process left running, else a new one on a free port with its state
 * under `server/`. Call it only while holding the home: two servers on one state file both serve without complaint.
 */
export async function ensureServer(
  paths: HomePaths,
  descriptor: HomeDescriptor,
  findBinary: () => Promise<string>,
): Promise<RunningServer> {
  const left = descriptor.server;
  if (left && (await serves(left.address, descriptor.id))) return left;
  if (left) await endLeftover(left.pid, paths);
  const binary = await findBinary();
  const server = await startOnFreePort(paths, descriptor.id, binary);
  await writeDescriptor(paths.descriptor, { ...descriptor, server });
  return server;
}

/**
 * Starts the home's server again, at the same address, whenever it ends while the home is held. Workers and clients
 * find it there and go on. Returns how to stop watching, which comes before `stopServer`.
 */
export function keepServer(
  paths: HomePaths,
  descriptor: HomeDescriptor,
  running: RunningServer,
  findBinary: () => Promise<string>,
  announce: (line: string) => void,
): () => Promise<void> {
  let current = running;
  let turn: Promise<void> = Promise.resolve();
  const look = async () => {
    if (signal(current.pid, 0)) return;
    const port = Number(current.address.split(':').at(-1));
    current = await startServer(paths, descriptor.id, await findBinary(), port);
    await writeDescriptor(paths.descriptor, { ...descriptor, server: current });
    announce('the Temporal server of this home ended: started it again');
  };
  const timer = setInterval(() => {
    turn = turn
      .then(look)
      .catch((error: Error) => announce(`the Temporal server cannot be started: ${error.message}`));
  }, WATCH_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await turn;
  };
}

/** Ends the home's server and says so in `home.json`. */
export async function stopServer(paths: HomePaths): Promise<void> {
  const descriptor = await readDescriptor(paths.descriptor);
  if (!descriptor?.server) return;
  await endProcess(descriptor.server.pid);
  await writeDescriptor(paths.descriptor, { ...descriptor, server: null });
}

/** Between finding a port free and using it another program may take it: then with another port, a few times. */
async function startOnFreePort(paths: HomePaths, id: string, binary: string): Promise<RunningServer> {
  for (let left = START_ATTEMPTS - 1; ; left -= 1) {
    try {
      return await startServer(paths, id, binary, await freePort());
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function startServer(
  paths: HomePaths,
  id: string,
  binary: string,
  port: number,
): Promise<RunningServer> {
  await mkdir(paths.server, { recursive: true });
  const log = await open(join(paths.server, 'server.log'), 'a');
  const child = spawn(
    binary,
    [
      ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)],
      ...['--namespace', id, '--db-filename', stateFile(paths), '--log-level', 'warn'],
      ...['--dynamic-config-value', 'frontend.enableServerVersionCheck=false'],
    ],
    // Detached, so that Ctrl-C reaches us alone and the workers can drain before the server goes.
    { detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  child.unref();
  await log.close();
  const address = `127.0.0.1:${port}`;
  const { pid } = child;
  if (pid === undefined) throw new TocsinError('server', `${binary} cannot be started`);
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await serves(address, id))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await endProcess(pid);
      throw new TocsinError('server', `the Temporal server did not come up: ${await lastWords(paths)}`);
    }
    await sleep(50);
  }
  return { pid, address };
}

async function lastWords(paths: HomePaths): Promise<string> {
  const log = join(paths.server, 'server.log');
  const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
  return `${lines.at(-1)?.slice(0, 300)} (${log})`;
}

function stateFile(paths: HomePaths): string {
  return join(paths.server, 'temporal.db');
}

/** Whether the server at `address` is the one of this home: only that has a namespace of the home's id. */
export async function serves(address: string, id: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: '1s' });
    try {
      await connection.workflowService.describeNamespace({ namespace: id });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    // Not (yet) there, or another home's: both mean that it does not serve us.
    return false;
  }
}

/** A recorded server that does not answer: ended if it is ours and hangs, left alone if its number went to another. */
async function endLeftover(pid: number, paths: HomePaths): Promise<void> {
  const command = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
  if (command.includes(stateFile(paths))) await endProcess(pid);
}

async function endProcess(pid: number): Promise<void> {
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  if (!signal(pid, 'SIGTERM')) return;
  while (signal(pid, 0)) {
    if (Date.now() > deadline) signal(pid, 'SIGKILL');
    await sleep(20);
  }
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
