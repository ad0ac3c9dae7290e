import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';
import type { HomeDescriptor } from '../home/descriptor.ts';
import { cacheFolder, type HomePaths } from '../home/paths.ts';
import { ensureServer } from '../home/server.ts';
import { findServerBinary } from '../home/server-binary.ts';

/** Which server to talk to. `own`: the home's, which we started or adopted and may stop. */
export interface TemporalTarget {
  readonly own: boolean;
  readonly namespace: string;
  readonly connection: ReturnType<typeof loadClientConnectConfig>['connectionOptions'];
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
      own: false,
      namespace: configured.namespace ?? 'default',
      connection: configured.connectionOptions,
    };
  }
  const server = await ensureServer(paths, descriptor, async () => {
    const { path } = await findServerBinary(env, cacheFolder(env), announce);
    return path;
  });
  return ownTarget(descriptor.id, server.address);
}

/** The home's own server at an address. */
export function ownTarget(id: string, address: string): TemporalTarget {
  return { own: true, namespace: id, connection: { address } };
}

export interface TemporalConnections {
  readonly client: Client;
  readonly native: NativeConnection;
  close(): Promise<void>;
}

export async function connectTemporal(target: TemporalTarget): Promise<TemporalConnections> {
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
