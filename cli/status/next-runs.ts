import type { HomeDescriptor } from '../../home/descriptor.ts';

/** When a source is asked next; ISO 8601, UTC, to the minute. */
export interface NextRun {
  readonly next_run: string | null;
  readonly paused: boolean;
}

/**
 * The next runs by source, from the schedules of the home's Temporal server, or of the one that Temporal's own
 * configuration names. Undefined where none answers: a status starts none, and never waits long.
 */
export async function nextRuns(
  descriptor: HomeDescriptor,
): Promise<ReadonlyMap<string, NextRun> | undefined> {
  // The client is loaded where there is somebody to ask, as it takes half a second.
  const configured = process.env.TEMPORAL_ADDRESS ?? process.env.TEMPORAL_PROFILE;
  if (descriptor.server === null && configured === undefined) return undefined;
  const { Client, Connection } = await import('@temporalio/client');
  const { loadClientConnectConfig } = await import('@temporalio/envconfig');
  const own = descriptor.server && { namespace: descriptor.id, address: descriptor.server.address };
  const named = own ?? loadClientConnectConfig();
  const options = 'address' in named ? { address: named.address } : named.connectionOptions;
  try {
    const connection = await Connection.connect({ ...options, connectTimeout: '2s' });
    try {
      const client = new Client({ connection, namespace: named.namespace ?? 'default' });
      const prefix = `${descriptor.id}/`;
      const found = new Map<string, NextRun>();
      for await (const { scheduleId, info, state } of client.schedule.list()) {
        if (!scheduleId.startsWith(prefix)) continue;
        const next = state.paused ? undefined : info?.nextActionTimes[0];
        const next_run = next === undefined ? null : `${next.toISOString().slice(0, 16)}Z`;
        found.set(scheduleId.slice(prefix.length), { next_run, paused: state.paused });
      }
      return found;
    } finally {
      await connection.close();
    }
  } catch {
    // Stopped, killed or out of reach: the files say all the rest.
    return undefined;
  }
}
