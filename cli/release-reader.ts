import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { HomePaths } from '../home/paths.ts';
import { readLatest } from '../home/releases.ts';
import { readWithdrawn } from '../home/withdrawn.ts';
import { TocsinError } from '../schemas/errors.ts';

/** A release open for reading: resolved once, and stayed with. */
export interface OpenRelease {
  readonly vintage: string;
  readonly folder: string;
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens the latest release, or the one named, so that nothing but its own database can be read or written: user SQL
 * runs with external access off and the configuration locked. `writable` is the one file that may be written.
 * Throws `nothing_run` when there is no release yet.
 */
export async function openRelease(
  paths: HomePaths,
  vintage: string | undefined,
  writable?: string,
): Promise<OpenRelease> {
  const latest = await readLatest(paths.releases);
  const path = vintage ?? latest?.path;
  if (path === undefined) {
    throw new TocsinError(
      'nothing_run',
      `${paths.root} has no release yet: run "tocsin run" or "tocsin demo" first, or name another home with --home`,
    );
  }
  const folder = join(paths.releases, path);
  await warnWithdrawn(paths.releases, path);
  const opened = await openLocked(join(folder, 'tocsin.duckdb'), writable);
  return { vintage: path, folder, ...opened };
}

async function warnWithdrawn(releases: string, vintage: string): Promise<void> {
  const withdrawn = await readWithdrawn(releases, vintage);
  if (withdrawn)
    process.stderr.write(
      `tocsin: release ${vintage} is withdrawn: it holds what was erased (${withdrawn.erasures.join(', ')})\n`,
    );
}

/** Opens a database file read-only with nothing else in reach. */
export async function openLocked(
  file: string,
  writable?: string,
): Promise<{ readonly connection: DuckDBConnection; close(): void }> {
  const instance = await DuckDBInstance.create(file, {
    access_mode: 'READ_ONLY',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  }).catch((cause: Error) => {
    const why = cause.message.includes('Conflicting lock') ? 'a running Tocsin holds it' : cause.message;
    throw new TocsinError(
      why === cause.message ? 'not_found' : 'home_busy',
      `${file} cannot be opened: ${why}`,
      {
        cause,
      },
    );
  });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  if (writable) await connection.run(`SET allowed_paths = ['${writable.replaceAll("'", "''")}']`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
