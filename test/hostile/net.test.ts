import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClientOptions, createClient } from '../../net/client.ts';
import type { Fetched } from '../../net/fetched.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { ADDRESSES, type AddressRow } from './addresses.ts';
import { ANSWERS, type AnswerRow, LIMITS } from './answers.ts';
import { ROBOTS } from './robots.ts';

const HOST = 'reports.example.org';

/** What came of one row, beside everything that a server was asked. */
interface Played {
  readonly got: Fetched | Error;
  readonly milliseconds: number;
  readonly asked: readonly string[];
}

let spoolDirectory: string;
const closers: (() => void)[] = [];
beforeAll(async () => {
  spoolDirectory = await mkdtemp(join(tmpdir(), 'tocsin-hostile-'));
});
afterAll(async () => {
  for (const close of closers) close();
  await rm(spoolDirectory, { recursive: true });
});

async function listening(server: ReturnType<typeof createServer> | Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => void sockets.add(socket));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Asks an origin for one page, under the limits of the table. */
async function fetchFrom(
  origin: string,
  more: Partial<ClientOptions>,
  accept?: string,
  path = '/x',
): Promise<Fetched | Error> {
  const userAgent = 'Tocsin/0.1 (+https://example.org/contact)';
  const options = { userAgent, hosts: new Map([[HOST, origin]]), spoolDirectory, secrets: new Map() };
  const client = createClient({ ...options, ...more });
  closers.push(() => client.close());
  const request = {
    source_id: 'hrw',
    kind: 'page',
    address: `https://${HOST}${path}`,
    ...(accept && { accept }),
  } as const;
  const politeness = { delayMs: 0, concurrency: 4, ...LIMITS };
  return client
    .fetch(request, politeness, undefined, new AbortController().signal)
    .catch((error: Error) => error);
}

/** Plays a row to whoever asks for anything but robots.txt, of which there is none. */
async function playAnswer(row: AnswerRow): Promise<Played> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      const text = data.toString('latin1');
      asked.push(text);
      if (text.includes('/robots.txt')) socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
      else row.play(socket);
    });
  });
  const origin = await listening(server);
  const began = performance.now();
  const got = await fetchFrom(origin, {}, row.accept);
  const milliseconds = performance.now() - began;
  if (!(got instanceof Error)) await got.body.discard();
  return { got, milliseconds, asked };
}

/** Answers with a redirect, beside a server that nobody may ask. */
async function playRedirect({ location, resolved }: AddressRow): Promise<Played> {
  const asked: string[] = [];
  const server = createHttpServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(302, { location: Buffer.from(location).toString('latin1') }).end('see there');
  });
  const origin = await listening(server);
  const began = performance.now();
  const got = await fetchFrom(origin, { resolve: async () => resolved ?? ['127.0.0.1'] });
  return { got, milliseconds: performance.now() - began, asked };
}

describe('an answer that lies, swells or never ends', () => {
  let played: Map<AnswerRow, Played>;
  beforeAll(async () => {
    const all = ANSWERS.map(async (row) => [row, await playAnswer(row)] as const);
    played = new Map(await Promise.all(all));
  });

  it.each(ANSWERS)('$name', (row) => {
    const { got, milliseconds } = played.get(row) as Played;
    // The limit is one of the whole exchange: no drip begins it anew. The rest is room for a busy machine.
    expect(milliseconds).toBeLessThan(LIMITS.timeoutMs + 8000);
    if ('error' in row.expect) {
      expect(got).toBeInstanceOf(TocsinError);
      const message = expect.stringMatching(row.expect.message);
      return expect(got).toMatchObject({ code: row.expect.error, message });
    }
    if (got instanceof Error) throw got;
    expect(got, String(got.reason)).toMatchObject({ outcome: row.expect.outcome });
    expect(got.body.bytes).toBeLessThanOrEqual(LIMITS.maxBytes);
    if ('reason' in row.expect) expect(got.reason).toMatch(row.expect.reason);
    else if (row.expect.bytes !== undefined) expect(got.body.bytes).toBe(row.expect.bytes);
  });

  it('leaves no file behind', async () => {
    expect(await readdir(spoolDirectory)).toEqual([]);
  });
});

describe('a redirect that leads where nobody should go', () => {
  let played: Map<AddressRow, Played>;
  beforeAll(async () => {
    const all = ADDRESSES.map(async (row) => [row, await playRedirect(row)] as const);
    played = new Map(await Promise.all(all));
  });

  it.each(ADDRESSES)('$name: $location', (row) => {
    const { got, asked } = played.get(row) as Played;
    if (got instanceof Error) throw got;
    expect(got.outcome).toBe('source_failure');
    expect(got.reason).toMatch(row.reason);
    expect(asked.length).toBeLessThanOrEqual(7);
  });
});

describe('a robots.txt that swells or confuses', () => {
  /** As long as an address may be, and of what the rules of the table look for. */
  const path = `/${'a'.repeat(4000)}`;

  it.each(ROBOTS)('$name', async ({ body, expect: expected }) => {
    const server = createHttpServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.end(request.url === '/robots.txt' ? body : 'a page');
    });
    const origin = await listening(server);
    const began = performance.now();
    const got = await fetchFrom(origin, {}, undefined, path);
    if (got instanceof Error) throw got;
    expect(got.outcome, String(got.reason)).toBe(expected);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
