import type { Client } from '@temporalio/client';
import { type HomeDescriptor, readDescriptor } from '../home/descriptor.ts';
import { homePaths } from '../home/paths.ts';
import type { Say } from './output.ts';
import { holdHome } from './session.ts';
import type { Settings } from './settings.ts';
import { connectTemporal, runningTarget, temporalTarget } from './temporal.ts';

/**
 * Does `work` with the Temporal server of a home: the one that runs already, whoever holds the home; else the home is
 * taken, its server started, and both are given back. No worker runs here.
 */
export async function withTemporal<T>(
  root: string,
  settings: Settings,
  say: Say,
  work: (client: Client, descriptor: HomeDescriptor) => Promise<T>,
): Promise<T> {
  const descriptor = await readDescriptor(homePaths(root).descriptor);
  const running = await runningTarget(descriptor);
  if (descriptor && running) return connected(running, (client) => work(client, descriptor));
  const held = await holdHome(root, 'real', settings);
  try {
    const target = await temporalTarget(held.paths, held.descriptor, process.env, false, say.note);
    try {
      return await connected(target, (client) => work(client, held.descriptor));
    } finally {
      await target.release();
    }
  } finally {
    held.warehouse.close();
  }
}

async function connected<T>(
  target: Parameters<typeof connectTemporal>[0],
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const temporal = await connectTemporal(target);
  try {
    return await work(temporal.client);
  } finally {
    await temporal.close();
  }
}
