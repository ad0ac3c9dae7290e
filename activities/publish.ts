import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { compactBatches } from '../home/compact.ts';
import type { HomeKind } from '../home/descriptor.ts';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import {
  listReleases,
  nextVintage,
  pointToRelease,
  readDescriptorOf,
  readLatest,
  retrospectiveOf,
  sealRelease,
} from '../home/releases.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { PublishResult } from '../schemas/steps.ts';
import { checks } from '../sql/statements.ts';
import { buildRelease, exportContent } from './build-release.ts';
import type { About } from './datapackage.ts';
import { withHeartbeat } from './heartbeat.ts';
import { knownUntil, knowUpTo } from './knowledge.ts';
import { tell } from './tell.ts';

/** Publishes what `derive` left, unless it says what the latest release says already. */
export function publishActivity(paths: HomePaths, warehouse: Warehouse, kind: HomeKind) {
  return (): Promise<PublishResult> =>
    withHeartbeat(async () => {
      const result = await publish(paths, warehouse, kind);
      const { published, vintage, content_sha256 } = result;
      tell('info', published ? 'release_published' : 'release_unchanged', { vintage, content_sha256 });
      await compact(paths, warehouse);
      return result;
    });
}

/** Housekeeping of the refresh. What is published stands, so a failure is told, and tried again the next time. */
async function compact(paths: HomePaths, warehouse: Warehouse): Promise<void> {
  try {
    const { packs, batches } = await compactBatches(warehouse, paths.batches);
    if (packs > 0) tell('info', 'batches_packed', { packs, batches });
  } catch (error) {
    tell('warn', 'batches_not_packed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * As the activity. Throws `checks_failed` and leaves everything as it was when a data check finds a row. What was derived
 * as of a day becomes a retrospective release, which `latest` never leads to.
 */
export async function publish(
  paths: HomePaths,
  warehouse: Warehouse,
  kind: HomeKind,
  asOf?: string,
): Promise<PublishResult> {
  const scratch = join(paths.work, 'publish');
  // Left by a kill, it may hold half a file.
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  await mkdir(paths.releases, { recursive: true });
  return warehouse.exclusive(async (connection) => {
    const day = await knownUntil(connection, asOf);
    if (day === null) return { published: false, vintage: null, path: null, content_sha256: null };
    await knowUpTo(connection, asOf);
    await runChecks(connection);
    const content = await exportContent(connection, scratch, asOf !== undefined);
    const result = await publishContent(paths.releases, connection, scratch, {
      day: asOf === undefined ? day : retrospectiveOf(day),
      as_of: asOf,
      kind,
      content,
    });
    await rm(scratch, { recursive: true });
    return result;
  });
}

async function publishContent(
  releases: string,
  connection: DuckDBConnection,
  exported: string,
  { day, ...about }: Pick<About, 'as_of' | 'kind' | 'content'> & { readonly day: string },
): Promise<PublishResult> {
  const latest = await readLatest(releases);
  const known = await vintageWith(releases, about.content, day, latest?.vintage);
  const vintage = known ?? nextVintage(day, await listReleases(releases));
  const result = { vintage, path: join(releases, vintage), content_sha256: about.content };
  const settled = about.as_of !== undefined || known === latest?.vintage;
  if (known !== undefined && settled) return { published: false, ...result };
  if (known === undefined) {
    await sealRelease(releases, vintage, (aside) =>
      buildRelease(connection, aside, exported, { vintage, ...about }),
    );
  }
  if (about.as_of === undefined) await pointToRelease(releases, vintage);
  return { published: true, ...result };
}

/** The latest release, or one of today that a kill left without a pointer, when it says the same. */
async function vintageWith(
  releases: string,
  content: string,
  day: string,
  latest: string | undefined,
): Promise<string | undefined> {
  const candidates = (await listReleases(releases)).filter((v) => v === latest || v.startsWith(day));
  for (const vintage of candidates.reverse()) {
    const descriptor = await readDescriptorOf(releases, vintage);
    if (descriptor.tocsin.content_sha256 === content) return vintage;
  }
  return undefined;
}

/** Throws `checks_failed`, with the first rows that break each check. */
export async function runChecks(connection: DuckDBConnection): Promise<void> {
  const failures: string[] = [];
  for (const [name, sql] of checks()) {
    const rows = await rowsOf(connection, `SELECT message FROM (${sql}) LIMIT 3`);
    failures.push(...rows.map((row) => `${name}: ${String(row.message)}`));
  }
  if (failures.length === 0) return;
  throw new TocsinError('checks_failed', `nothing was published: ${failures.join('; ')}`);
}
