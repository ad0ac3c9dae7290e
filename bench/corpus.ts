import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Corpus, makeCorpus } from './pages.ts';

/** A running server of the corpus. */
export interface CorpusServer {
  /** `http://127.0.0.1:PORT`, for `--host www.hrw.org=…`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a generated site on loopback: list pages from `/rss/news`, articles, `/robots.txt`. `port` 0 takes a free
 * one. A page's ETag is made of seed and path, so that a request with If-None-Match gets 304 and no body.
 */
export async function serveCorpus(pages: number, port: number, seed: number): Promise<CorpusServer> {
  const corpus = makeCorpus(pages, seed);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const etag = `"${seed}-${url.pathname}${url.search}"`;
    if (request.headers['if-none-match'] === etag) return send(response, 304, etag, 'text/plain', '');
    const found = pageAt(corpus, url);
    if (found === undefined) return send(response, 404, etag, 'text/plain', 'no such page\n');
    send(response, 200, etag, found.type, found.body);
  });
  await listening(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function pageAt(corpus: Corpus, url: URL): { readonly type: string; readonly body: string } | undefined {
  if (url.pathname === '/robots.txt') return { type: 'text/plain', body: 'User-agent: *\nAllow: /\n' };
  if (url.pathname === '/rss/news') {
    const body = corpus.list(Number(url.searchParams.get('page') ?? '1'));
    return body === undefined ? undefined : { type: 'application/rss+xml; charset=utf-8', body };
  }
  const number = /^\/news\/\d{4}\/\d\d\/\d\d\/page-(\d+)$/.exec(url.pathname)?.[1];
  const body = number === undefined ? undefined : corpus.article(Number(number));
  return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
}

function send(response: ServerResponse, status: number, etag: string, type: string, body: string): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, etag }).end(bytes);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** As a process of its own, it prints `{"address":…,"pages":…}` and serves until it is told to stop. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '20000' },
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  const pages = Number(values.pages);
  const { address } = await serveCorpus(pages, Number(values.port), Number(values.seed));
  process.stdout.write(`${JSON.stringify({ address, pages })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
