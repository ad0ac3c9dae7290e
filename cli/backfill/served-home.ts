import { type Client, ServiceError } from '@temporalio/client';
import { type HomeDescriptor, readDescriptor } from '../../home/descriptor.ts';
import { homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { Settings } from '../settings.ts';
import {
  connectTemporal,
  runningTarget,
  type TemporalConnections,
  type TemporalTarget,
} from '../temporal.ts';
import { installRuntime } from '../workers.ts';

/**
 * Does `work` with the server of a home that another process holds: its workers do what is started there. Throws
 * `busy`, the error of him who tried to take the home, where no server can be reached: the holder runs no workers then.
 */
export async function withServedHome<T>(
  root: string,
  settings: Settings,
  busy: TocsinError,
  work: (client: Client, descriptor: HomeDescriptor) => Promise<T>,
): Promise<T> {
  const descriptor = await readDescriptor(homePaths(root).descriptor);
  const target = await runningTarget(descriptor);
  if (!descriptor || !target) throw busy;
  if (descriptor.kind !== 'real')
    throw new TocsinError('home_kind', `${root} holds invented reports, which only "tocsin demo" reads`);
  installRuntime(settings, 'error');
  const temporal = await reach(target, busy);
  try {
    return await work(temporal.client, descriptor);
  } catch (cause) {
    if (!(cause instanceof ServiceError)) throw cause;
    const message = 'the server of this home went away: what is done stays, ask again to go on with the rest';
    throw new TocsinError('server', message, { cause });
  } finally {
    await temporal.close();
  }
}

async function reach(target: Target, busy: TocsinError): Promise<TemporalConnections> {
  try {
    return await connectTemporal(target);
  } catch (cause) {
    throw new TocsinError(busy.code, `${busy.message}; its server does not answer`, { cause });
  }
}

type Target = Pick<TemporalTarget, 'namespace' | 'connection'>;
