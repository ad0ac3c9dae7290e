import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';
import type { HomeDescriptor } from '../home/descriptor.ts';
import { cacheFolder, type HomePaths } from '../home/paths.ts';
import { ensureServer, keepServer, serves, stopServer } from '../home/server.ts';
import { findServerBinary } from '../home/server-binary.ts';

/** Which server to talk to. */
export interface TemporalTarget {
  readonly namespace: string;
  readonly connection: ReturnType<typeof loadClientConnectConfig>['connectionOptions'];
  /** Ends the server where it is the home's own; does nothing to another. */
  release(): Promise<void>;
}

/**
 * The server that `TEMPORAL_ADDRESS` or Temporal's own configuration names; else, and always with `ownOnly`, the
 * home's own, fetched and started where needed. Call it only while holding the home.
 */
export async function temporalTarget(
  paths: HomePaths,
  descriptor: HomeDescriptor,
  env: NodeJS.ProcessEnv,
  ownOnly: boolean,
  announce: (line: string) => void,
): Promise<TemporalTarget> {
  const configured = loadClientConnectConfig();
  if (!ownOnly && configured.connectionOptions.address) {
    return {
      namespace: configured.namespace ?? 'default',
      connection: configured.connectionOptions,
      release: () => Promise.resolve(),
    };
  }
  const findBinary = async () => (await findServerBinary(env, cacheFolder(env), announce)).path;
  const server = await ensureServer(paths, descriptor, findBinary);
  const stopWatching = keepServer(paths, descriptor, server, findBinary, announce);
  return {
    namespace: descriptor.id,
    connection: { address: server.address },
    async release() {
      await stopWatching();
      await stopServer(paths);
    },
  };
}

/**
 * The server that already runs for a home, for a process that does not hold the home; undefined where none does. A
 * server of the home itself goes before a configured one: the demo's invented reports stay with the demo.
 */
export async function runningTarget(
  descriptor: HomeDescriptor | undefined,
): Promise<Pick<TemporalTarget, 'namespace' | 'connection'> | undefined> {
  if (descriptor?.server && (await serves(descriptor.server.address, descriptor.id)))
    return { namespace: descriptor.id, connection: { address: descriptor.server.address } };
  const configured = loadClientConnectConfig();
  if (!configured.connectionOptions.address) return undefined;
  return { namespace: configured.namespace ?? 'default', connection: configured.connectionOptions };
}

export interface TemporalConnections {
  readonly client: Client;
  readonly native: NativeConnection;
  close(): Promise<void>;
}

export async function connectTemporal(
  target: Pick<TemporalTarget, 'namespace' | 'connection'>,
): Promise<TemporalConnections> {
  const [connection, native] = await Promise.all([
    Connection.connect(target.connection),
    NativeConnection.connect(target.connection),
  ]);
  return {
    client: new Client({ connection, namespace: target.namespace }),
    native,
    async close() {
      await connection.close();
      await native.close();
    },
  };
}
