import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { type Client, type ClientOptions, createClient } from '../../net/client.ts';
import type { Fetched } from '../../net/fetched.ts';
import type { Request } from '../../schemas/flow.ts';
import type { Politeness } from '../../schemas/source.ts';

export const HOST = 'reports.example.org';
export const POLITE: Politeness = { delayMs: 0, concurrency: 4, maxBytes: 1_000_000, timeoutMs: 20_000 };

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Loopback {
  readonly origin: string;
  readonly port: number;
  /** Method and path of every request, in order of arrival; those for robots.txt apart. */
  readonly asked: string[];
  readonly askedRobots: string[];
  /** Answers paths that no handler knows. */
  readonly handlers: Map<string, Handler>;
}

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A real HTTP server, without a robots.txt unless a handler gives one; closed after the test. */
export async function serve(handlers: Record<string, Handler> = {}): Promise<Loopback> {
  const asked: string[] = [];
  const askedRobots: string[] = [];
  const known = new Map(Object.entries(handlers));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    (path === '/robots.txt' ? askedRobots : asked).push(`${request.method} ${request.url}`);
    const handler = known.get(path) ?? answer(404);
    handler(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  cleanups.push(() => {
    server.closeAllConnections();
    return new Promise<void>((closed) => server.close(() => closed()));
  });
  return { origin: `http://127.0.0.1:${port}`, port, asked, askedRobots, handlers: known };
}

/** A handler with a fixed answer. */
export function answer(
  status: number,
  headers: Record<string, string> = {},
  body: string | Buffer = '',
): Handler {
  return (_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** A client whose spool folder goes with it after the test. */
export async function clientFor(
  hosts: Record<string, string>,
  more: Partial<ClientOptions> = {},
): Promise<Client & { readonly spoolDirectory: string }> {
  const spoolDirectory = await mkdtemp(join(tmpdir(), 'tocsin-net-'));
  const client = createClient({
    userAgent: 'Tocsin/0.1 (+https://example.org/contact)',
    hosts: new Map(Object.entries(hosts)),
    spoolDirectory,
    secrets: new Map(),
    ...more,
  });
  cleanups.push(async () => {
    client.close();
    await rm(spoolDirectory, { recursive: true, force: true });
  });
  return { ...client, spoolDirectory };
}

export function requestFor(address: string, more: Partial<Request> = {}): Request {
  return { source_id: 'hrw', kind: 'page', address, ...more };
}

/** Fetches a path of the mapped test host. */
export function get(
  client: Client,
  path: string,
  more: Partial<Request> = {},
  politeness: Partial<Politeness> = {},
): Promise<Fetched> {
  const address = path.startsWith('/') ? `https://${HOST}${path}` : path;
  return client.fetch(
    requestFor(address, more),
    { ...POLITE, ...politeness },
    undefined,
    new AbortController().signal,
  );
}

export async function bytesOf({ body }: Pick<Fetched, 'body'>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.stream()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function textOf(fetched: Pick<Fetched, 'body'>): Promise<string> {
  return (await bytesOf(fetched)).toString('utf8');
}

/** The error that a promise must end with. */
export function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('it should have thrown'),
    (error: unknown) => error,
  );
}
