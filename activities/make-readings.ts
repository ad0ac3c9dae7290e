import { join } from 'node:path';
import type { PartSummary } from '../home/parts.ts';
import type { HomePaths } from '../home/paths.ts';
import { withHeartbeat } from './heartbeat.ts';
import type { PartPool } from './part-pool.ts';
import type { CodingActivities } from './types.ts';

/** Reads and codes sealed WARCs in a worker thread, into a sealed part; only counts come back. */
export function makeReadingsActivity(paths: HomePaths, pool: PartPool): CodingActivities['makeReadings'] {
  return ({ source_id, warcs, synthetic }): Promise<PartSummary> =>
    withHeartbeat((signal) =>
      pool.run(
        {
          archive: paths.archive,
          batches: paths.batches,
          parts: join(paths.work, 'parts'),
          source_id,
          warcs,
          synthetic,
        },
        signal,
      ),
    );
}
