import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HomeKind } from '../home/descriptor.ts';
import type { DatabaseLimits } from '../home/duckdb.ts';
import type { HomePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { openWarehouse } from '../home/warehouse.ts';
import type { PublishResult } from '../schemas/steps.ts';
import { derive } from './derive.ts';
import { publish } from './publish.ts';

/**
 * Publishes what would have been said on `day`, from all batches and in a warehouse of its own, so that it needs no hold
 * on the home and leaves its warehouse and `latest` as they are. A release of that day that says the same stays the
 * only one. Throws `usage` for a day up to which nobody has looked yet.
 */
export async function publishAsOf(
  paths: HomePaths,
  kind: HomeKind,
  limits: DatabaseLimits,
  day: string,
): Promise<PublishResult> {
  await mkdir(paths.work, { recursive: true });
  const scratch = await mkdtemp(join(paths.work, 'as-of-'));
  const warehouse = await openWarehouse(join(scratch, 'warehouse.duckdb'), limits);
  try {
    await rebuild(warehouse, paths.batches, undefined);
    await derive(warehouse, join(scratch, 'derive'), day);
    return await publish({ ...paths, work: scratch }, warehouse, kind, day);
  } finally {
    warehouse.close();
    await rm(scratch, { recursive: true });
  }
}
