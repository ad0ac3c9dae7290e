import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { HomeKind } from '../home/descriptor.ts';
import { rowsOf } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import {
  listReleases,
  nextVintage,
  pointToRelease,
  readDescriptorOf,
  readLatest,
  sealRelease,
} from '../home/releases.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { TocsinError } from '../schemas/errors.ts';
import { checks } from '../sql/statements.ts';
import { buildRelease, exportContent } from './build-release.ts';
import { KNOWN_UNTIL } from './derive.ts';
import { withHeartbeat } from './heartbeat.ts';
import { tell } from './tell.ts';
import type { PublishResult } from './types.ts';

/** Publishes what `derive` left, unless it says what the latest release says already. */
export function publishActivity(paths: HomePaths, warehouse: Warehouse, kind: HomeKind) {
  return (): Promise<PublishResult> =>
    withHeartbeat(async () => {
      const result = await publish(paths, warehouse, kind);
      const { published, vintage, content_sha256 } = result;
      tell('info', published ? 'release_published' : 'release_unchanged', { vintage, content_sha256 });
      return result;
    });
}

/** As the activity. Throws `checks_failed` and leaves everything as it was when a data check finds a row. */
export async function publish(
  paths: HomePaths,
  warehouse: Warehouse,
  kind: HomeKind,
): Promise<PublishResult> {
  const scratch = join(paths.work, 'publish');
  // Left by a kill, it may hold half a file.
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  await mkdir(paths.releases, { recursive: true });
  return warehouse.exclusive(async (connection) => {
    const [cut] = await rowsOf(connection, KNOWN_UNTIL);
    if (!cut?.day) return { published: false, vintage: null, path: null, content_sha256: null };
    await runChecks(connection);
    const content = await exportContent(connection, scratch);
    const result = await publishContent(paths.releases, connection, scratch, {
      day: String(cut.day),
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
  { day, kind, content }: { readonly day: string; readonly kind: HomeKind; readonly content: string },
): Promise<PublishResult> {
  const latest = await readLatest(releases);
  const known = await vintageWith(releases, content, day, latest?.vintage);
  const vintage = known ?? nextVintage(day, await listReleases(releases));
  const result = { vintage, path: join(releases, vintage), content_sha256: content };
  if (known !== undefined && known === latest?.vintage) return { published: false, ...result };
  if (known === undefined) {
    await sealRelease(releases, vintage, (aside) =>
      buildRelease(connection, aside, exported, { vintage, kind, content }),
    );
  }
  await pointToRelease(releases, vintage);
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
