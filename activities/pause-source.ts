import { type Client, ScheduleNotFoundError } from '@temporalio/client';
import { tell } from './tell.ts';
import type { HomeActivities } from './types.ts';

/** How the note begins by which `reread` knows whose schedule waits for a mended adapter. */
export const SHAPE_CHANGED_NOTE = 'the shape changed';

/**
 * Pauses the schedule of a source, with a note for whoever reads the list. Temporal's own pause-on-failure is not used:
 * it would also stop a source for a fault of ours, and the note could not say what to do. A schedule that is gone needs
 * no pause.
 */
export function pauseSourceActivity(home: string, client: Client): HomeActivities['pauseSource'] {
  return async ({ source_id, note }) => {
    try {
      await client.schedule.getHandle(`${home}/${source_id}`).pause(note);
      tell('warn', 'schedule_paused', { source: source_id, reason: note });
    } catch (error) {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
    }
  };
}
