import type { Client } from '@temporalio/client';
import { ScheduleNotFoundError } from '@temporalio/client';
import { SHAPE_CHANGED_NOTE } from '../../activities/pause-source.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';

/**
 * Resumes the schedules of sources that wait for their adapter to be mended. One that a person paused stays paused.
 * Returns the sources whose schedule goes on.
 */
export async function resumeMended(
  client: Client,
  home: string,
  mended: readonly SourceId[],
): Promise<SourceId[]> {
  const resumed: SourceId[] = [];
  for (const source_id of mended) {
    const handle = client.schedule.getHandle(`${home}/${source_id}`);
    const found = await handle.describe().catch((error: unknown) => {
      if (error instanceof ScheduleNotFoundError) return undefined;
      throw error;
    });
    if (!found?.state.paused || !found.state.note?.startsWith(SHAPE_CHANGED_NOTE)) continue;
    await handle.unpause('resumed by reread: its last window reads well');
    resumed.push(source_id);
  }
  return resumed;
}
