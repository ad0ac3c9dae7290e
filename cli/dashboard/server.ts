import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { TocsinError } from '../../schemas/errors.ts';
import { SAFE_HEADERS, typeOf } from './headers.ts';
import { offeredReleases } from './offered.ts';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** A page of a release: no other part of an address becomes a part of a path. */
const PAGE = /^\/releases\/((?:as-of-)?\d{4}-\d{2}-\d{2}(?:\.\d+)?)\/pages\/(index|[A-Z]{3})\.json$/;
/** How a browser on this machine calls it. Another name means that some page elsewhere led here by its own. */
const HERE = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Serves the built page in `page` and the pages of the releases that may be shown. It reads and never writes; `first` is
 * the release that opens. Not listening yet.
 */
export function dashboardServer(page: string, releases: string, first: string | undefined): Server {
  return createServer((request, response) => {
    answerTo(request, { page, releases, first }).then(
      (answer) => send(request, response, answer),
      (error: unknown) => send(request, response, failed(error)),
    );
  });
}

interface Served {
  readonly page: string;
  readonly releases: string;
  readonly first: string | undefined;
}

async function answerTo(request: IncomingMessage, served: Served): Promise<Answer> {
  if (!HERE.test(request.headers.host ?? '')) return words(421, 'this server answers to 127.0.0.1 only');
  if (request.method !== 'GET' && request.method !== 'HEAD') return words(405, 'it can only be read');
  const [path = '/'] = (request.url ?? '/').split('?');
  const name = path === '/' ? 'index.html' : path.slice(1);
  // Nothing else than what the build left can be asked for.
  if ((await readdir(served.page)).includes(name)) {
    return {
      status: 200,
      type: typeOf(name) ?? 'application/octet-stream',
      body: await readFile(join(served.page, name)),
    };
  }
  const offered = await offeredReleases(served.releases, served.first);
  if (name === 'releases.json') return json(JSON.stringify(offered));
  const [, vintage = '', part = ''] = PAGE.exec(path) ?? [];
  // A withdrawn release is not among them, so what was erased is not shown.
  if (!offered.releases.some((release) => release.vintage === vintage)) return words(404, 'it is not here');
  return json(await readFile(join(served.releases, vintage, 'pages', `${part}.json`)));
}

function json(body: string | Buffer): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body };
}

function words(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${body}\n` };
}

/** What went wrong, without a path of this machine. */
function failed(error: unknown): Answer {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || error instanceof TocsinError) return words(404, 'it is not here');
  return words(500, 'it could not be read');
}

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    ...SAFE_HEADERS,
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
