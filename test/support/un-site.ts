import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fixturesOf } from './fixtures.ts';

/** One request that a site got, when, and what it answered. */
export interface Asked {
  readonly path: string;
  readonly at: number;
  readonly status: number;
}

export interface RecordingSite {
  readonly origin: string;
  readonly asked: Asked[];
}

type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => void;

/** A loopback site that keeps what it was asked; ends with the process of its test file. */
export async function startRecordingSite(answer: Answer): Promise<RecordingSite> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    const at = performance.now();
    response.on('close', () => asked.push({ path, at, status: response.statusCode }));
    answer(path, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Answers with a body and its ETag, or 304 to whoever has it. */
export function answerCached(
  request: IncomingMessage,
  response: ServerResponse,
  type: string,
  body: Buffer,
): void {
  const etag = `"${body.length}"`;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': type, etag }).end(body);
}

/** The body of a fixture, e.g. a PDF that is served under a symbol. */
export function fixtureBody(source_id: string, name: string): Buffer {
  const found = fixturesOf(source_id).find((fixture) => fixture.name === name);
  if (found === undefined) throw new Error(`no fixture ${source_id}/${name}`);
  return found.body;
}

/** A feed of new documents. */
export function feedOfSymbols(symbols: readonly string[]): Buffer {
  const items = symbols.map(
    (symbol) => `<item><title>${symbol}</title><link>https://docs.un.org/${symbol}</link></item>`,
  );
  return Buffer.from(`<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`);
}
