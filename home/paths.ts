import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where everything of a home lies. */
export interface HomePaths {
  readonly root: string;
  readonly descriptor: string;
  readonly archive: string;
  readonly batches: string;
  readonly warehouse: string;
  readonly releases: string;
  /** Messages about alerts, a file each, for whoever collects them; an export that may be emptied. */
  readonly outbox: string;
  /** State of the home's own Temporal server. */
  readonly server: string;
  /** What may be deleted when nothing runs: frontiers, parts of open windows, spool. */
  readonly work: string;
}

export function homePaths(root: string): HomePaths {
  return {
    root,
    descriptor: join(root, 'home.json'),
    archive: join(root, 'archive'),
    batches: join(root, 'batches'),
    warehouse: join(root, 'warehouse.duckdb'),
    releases: join(root, 'releases'),
    outbox: join(root, 'outbox'),
    server: join(root, 'server'),
    work: join(root, 'work'),
  };
}

/** `--home`, else `TOCSIN_HOME`, else `./var` where it exists, else the XDG data folder. */
export function findHome(flag: string | undefined, env: NodeJS.ProcessEnv): string {
  if (flag) return resolve(flag);
  if (env.TOCSIN_HOME) return resolve(env.TOCSIN_HOME);
  if (existsSync('var')) return resolve('var');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'tocsin');
}

/** XDG cache folder: fetched server binaries, nothing that cannot be fetched again. */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tocsin');
}
