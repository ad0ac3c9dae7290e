import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection, WorkflowFailedError } from '@temporalio/client';
import { onTestFinished } from 'vitest';
import { readDescriptor } from '../../../home/descriptor.ts';

/** Does something with the server of a home, again for as long as the server is away. */
export type WithServer = <T>(work: (client: Client, home: string) => Promise<T>) => Promise<T>;

const PATIENCE_MS = 90_000;

/** Finds the server in `home.json`, and again where it went to another port. The client's own retries know one port only. */
export function serverOf(home: string): WithServer {
  let connected: { readonly address: string; readonly connection: Connection } | undefined;
  onTestFinished(() => connected?.connection.close());
  const connect = async () => {
    const descriptor = await readDescriptor(`${home}/home.json`);
    if (!descriptor?.server) throw new Error('no server yet');
    const { address } = descriptor.server;
    if (connected?.address !== address) {
      await connected?.connection.close();
      connected = undefined;
      connected = {
        address,
        connection: await Connection.connect({ address, connectTimeout: '2s', interceptors: [] }),
      };
    }
    return {
      client: new Client({ connection: connected.connection, namespace: descriptor.id }),
      id: descriptor.id,
    };
  };
  return async (work) => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      try {
        const { client, id } = await connect();
        return await work(client, id);
      } catch (error) {
        if (error instanceof WorkflowFailedError || Date.now() > deadline) throw error;
        await sleep(100);
      }
    }
  };
}
