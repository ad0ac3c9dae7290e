import { join } from 'node:path';
import type { HomePaths } from '../home/paths.ts';
import type { PartSummary } from '../schemas/steps.ts';
import { withHeartbeat } from './heartbeat.ts';
import type { PartPool } from './part-pool.ts';
import { tell } from './tell.ts';
import type { CodingActivities } from './types.ts';

/** Reads and codes sealed WARCs in a worker thread, into a sealed part; only counts come back. */
export function makeReadingsActivity(paths: HomePaths, pool: PartPool): CodingActivities['makeReadings'] {
  return ({ source_id, warcs, synthetic }): Promise<PartSummary> =>
    withHeartbeat(async (signal) => {
      const { archive, batches, work } = paths;
      const part = await pool.run(
        { archive, batches, parts: join(work, 'parts'), source_id, warcs, synthetic },
        signal,
      );
      const { key, captures, records, readings, skipped, violations, problems } = part;
      tell('info', 'part_read', {
        ...{ source: source_id, part: key, warc: warcs.join(' '), captures },
        ...{ records, readings, skipped, violations, problems },
      });
      return part;
    });
}
