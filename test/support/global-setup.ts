import { homedir } from 'node:os';
import { join } from 'node:path';
import { findServerBinary } from '../../home/server-binary.ts';

/** Every test that needs a Temporal server uses one binary, found (or fetched) once before the first. */
export default async function setup(): Promise<void> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tocsin');
  const binary = await findServerBinary(process.env, cache, (line) => process.stderr.write(`${line}\n`));
  process.env.TOCSIN_TEMPORAL_CLI = binary.path;
}
