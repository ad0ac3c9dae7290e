import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  answer,
  clientFor,
  errorOf,
  get,
  type Handler,
  HOST,
  POLITE,
  requestFor,
  serve,
  textOf,
} from './loopback.ts';

const never = new AbortController().signal;

/** A handler that notes the headers of each request. */
function noting(headers: IncomingHttpHeaders[], then: Handler): Handler {
  return (request, response) => {
    headers.push(request.headers);
    then(request, response);
  };
}

describe('a request', () => {
  test('comes back decoded, with its headers as received and the real address beside the public one', async () => {
    const page = '<html><body>Report of the day</body></html>';
    const sent = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', etag: '"v1"' };
    const server = await serve({ '/a': answer(200, { ...sent, 'last-modified': 'then' }, gzipSync(page)) });
    const client = await clientFor({ [HOST]: server.origin });
    const fetched = await get(client, '/a?x=1#part');
    expect(fetched).toMatchObject({
      status: 200,
      outcome: 'ok',
      reason: null,
      not_modified: false,
      media_type: 'text/html; charset=utf-8',
      served_from: `${server.origin}/a?x=1`,
      etag: '"v1"',
      last_modified: 'then',
      redirects: [],
      received_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(fetched.http_headers).toContainEqual(['content-encoding', 'gzip']);
    expect(await textOf(fetched)).toBe(page);
    expect(server.asked).toEqual(['GET /a?x=1']);
  });

  test('says who asks and what for, and keeps no cookies', async () => {
    const headers: IncomingHttpHeaders[] = [];
    const server = await serve({ '/a': noting(headers, answer(200, { 'set-cookie': 'id=1' }, '{}')) });
    const client = await clientFor({ [HOST]: server.origin });
    await get(client, '/a', { accept: 'application/json' });
    await get(client, '/a');
    expect(headers[0]).toMatchObject({
      'user-agent': 'Tocsin/0.1 (+https://example.org/contact)',
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
    });
    expect(headers[1]).toMatchObject({ accept: '*/*' });
    expect(headers[1]).not.toHaveProperty('cookie');
  });

  test('names the known version, and 304 says that nothing changed', async () => {
    const headers: IncomingHttpHeaders[] = [];
    const server = await serve({ '/a': noting(headers, answer(304)) });
    const client = await clientFor({ [HOST]: server.origin });
    const known = { etag: '"v1"', last_modified: 'Wed, 21 Oct 2015 07:28:00 GMT' };
    const fetched = await client.fetch(requestFor(`https://${HOST}/a`), POLITE, known, never);
    expect(headers[0]).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': known.last_modified });
    expect(fetched).toMatchObject({ status: 304, outcome: 'ok', not_modified: true, reason: null, ...known });
  });

  test('with a payload is a POST of JSON', async () => {
    const bodies: string[] = [];
    const headers: IncomingHttpHeaders[] = [];
    const server = await serve({
      '/a': noting(headers, async (request, response) => {
        for await (const chunk of request) bodies.push(String(chunk));
        response.end('{}');
      }),
    });
    const client = await clientFor({ [HOST]: server.origin });
    await get(client, '/a', { method: 'POST', payload: { limit: 5, names: ['é'] } });
    expect(headers[0]).toMatchObject({ 'content-type': 'application/json', 'content-length': '26' });
    expect(bodies.join('')).toBe('{"limit":5,"names":["é"]}');
  });

  test.each(['', 'no address', '/x', 'http://'])(
    'for %j is a source failure and is not sent',
    async (address) => {
      const client = await clientFor({});
      expect(await client.fetch(requestFor(address), POLITE, undefined, never)).toMatchObject({
        status: 0,
        outcome: 'source_failure',
        body: { bytes: 0 },
      });
    },
  );
});

describe('a secret', () => {
  const address = `https://${HOST}/v2?appname={RELIEFWEB_APPNAME}&x=1`;
  const secret = "tell nobody/it's ü+1";
  const more = { secrets: new Map([['RELIEFWEB_APPNAME', secret]]) };
  const forms = [secret, encodeURIComponent(secret), 'nobody'];

  test('is filled in when sent, and nowhere else, even where the server repeats it', async () => {
    const received: (string | null)[] = [];
    const server = await serve({
      '/v2': (request, response) => {
        received.push(new URL(request.url ?? '', 'http://x').searchParams.get('appname'));
        const echo = request.url?.split('?')[1] ?? '';
        response.writeHead(302, { location: `/moved?${echo}`, link: `<${request.url}>; rel=self` });
        response.end('moved');
      },
      '/moved': (request, response) => {
        response.writeHead(200, { link: `<${request.url}>` });
        response.end('{}');
      },
    });
    const client = await clientFor({ [HOST]: server.origin }, more);
    const { body, ...rest } = await client.fetch(requestFor(address), POLITE, undefined, never);
    expect(received).toEqual([secret]);
    expect(rest.redirects).toEqual([`https://${HOST}/moved?appname={RELIEFWEB_APPNAME}&x=1`]);
    for (const form of forms) expect(JSON.stringify(rest)).not.toContain(form);
    expect(body.bytes).toBe(2);
  });

  test.each([
    ['a refused redirect', answer(302, { location: `http://127.0.0.1:1/?${encodeURIComponent(secret)}` })],
    ['429', answer(429)],
    ['500', answer(500)],
    ['a broken connection', ((request) => void request.socket.destroy()) satisfies Handler],
  ])('is in no message about %s', async (_name, handler) => {
    const server = await serve({ '/v2': handler });
    const client = await clientFor({ [HOST]: server.origin }, more);
    const told = await client
      .fetch(requestFor(address), POLITE, undefined, never)
      .then(({ body: _body, ...rest }) => JSON.stringify(rest))
      .catch((error: Error) => `${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`);
    for (const form of forms) expect(told).not.toContain(form);
  });

  test.each([
    ['absent', new Map<string, string>()],
    ['empty', new Map([['RELIEFWEB_APPNAME', '']])],
  ])('that is %s makes the request not_configured, and nothing is sent', async (_name, secrets) => {
    const server = await serve();
    const client = await clientFor({ [HOST]: server.origin }, { secrets });
    const fetched = await client.fetch(requestFor(address), POLITE, undefined, never);
    expect(fetched).toMatchObject({ status: 0, outcome: 'not_configured' });
    expect(fetched.reason).toContain('RELIEFWEB_APPNAME');
    expect([...server.asked, ...server.askedRobots]).toEqual([]);
  });
});

describe('politeness', () => {
  test('no more requests are in flight than the source allows', async () => {
    let inFlight = 0;
    let most = 0;
    const server = await serve({
      '/x': (_request, response) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        setImmediate(() => {
          inFlight -= 1;
          response.end('x');
        });
      },
    });
    // A delay of the operator's own, be it none, keeps the source's number of requests at once.
    const client = await clientFor({ [HOST]: server.origin }, { delays: new Map([[HOST, 0]]) });
    await Promise.all(Array.from({ length: 30 }, () => get(client, '/x', {}, { concurrency: 3 })));
    expect(most).toBeLessThanOrEqual(3);
    expect(server.asked).toHaveLength(30);
  });

  test('a mapped host has no delay of its own, but the one that the operator gives, counted from robots.txt on', async () => {
    const server = await serve({ '/x': answer(200, {}, 'x') });
    const quick = await clientFor({ [HOST]: server.origin });
    for (let i = 0; i < 20; i += 1) await get(quick, '/x', {}, { delayMs: 3_600_000 });
    expect(server.asked).toHaveLength(20);
    const slow = await clientFor({ [HOST]: server.origin }, { delays: new Map([[HOST, 3_600_000]]) });
    await expectWaiting((signal) => slow.fetch(requestFor(`https://${HOST}/x`), POLITE, undefined, signal));
    expect(server.asked).toHaveLength(20);
  });

  test('a Crawl-delay raises the delay', async () => {
    const robots = answer(200, {}, 'User-agent: *\nCrawl-delay: 3600');
    const server = await serve({ '/robots.txt': robots, '/x': answer(200, {}, 'x') });
    const client = await clientFor({ [HOST]: server.origin });
    await expectWaiting((signal) => client.fetch(requestFor(`https://${HOST}/x`), POLITE, undefined, signal));
  });

  test('after Retry-After nobody asks that host', async () => {
    const server = await serve({ '/x': answer(429, { 'retry-after': '3600' }) });
    const client = await clientFor({ [HOST]: server.origin });
    expect(await errorOf(get(client, '/x'))).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 3600 });
    await expectWaiting((signal) => client.fetch(requestFor(`https://${HOST}/y`), POLITE, undefined, signal));
    expect(server.asked).toEqual(['GET /x']);
  });

  /** A fetch that waits for an hour is still waiting after everything else has had its turn, and can be given up. */
  async function expectWaiting(fetch: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
    const giving = new AbortController();
    const waiting = errorOf(fetch(giving.signal));
    const other = await serve({ '/x': answer(200, {}, 'x') });
    await get(await clientFor({ [HOST]: other.origin }), '/x');
    giving.abort(new Error('given up'));
    expect(await waiting).toMatchObject({ message: 'given up' });
  }
});

describe('giving up', () => {
  test.each([
    ['before the headers', false],
    ['within the body', true],
  ])('%s ends with the reason of the signal and frees the turn', async (_name, started) => {
    const server = await serve({ '/next': answer(200, {}, 'next') });
    const hanging = new Promise<void>((resolve) => {
      server.handlers.set('/x', (_request, response) => {
        if (started) response.write('beginning');
        resolve();
      });
    });
    const client = await clientFor({ [HOST]: server.origin });
    const giving = new AbortController();
    const one = { ...POLITE, concurrency: 1 };
    const given = errorOf(client.fetch(requestFor(`https://${HOST}/x`), one, undefined, giving.signal));
    await hanging;
    giving.abort(new Error('given up'));
    expect(await given).toMatchObject({ message: 'given up' });
    expect((await get(client, '/next', {}, one)).outcome).toBe('ok');
  });

  test('beforehand sends nothing', async () => {
    const server = await serve();
    const client = await clientFor({ [HOST]: server.origin });
    const late = AbortSignal.abort(new Error('late'));
    await expect(client.fetch(requestFor(`https://${HOST}/x`), POLITE, undefined, late)).rejects.toThrow(
      'late',
    );
    expect(server.askedRobots).toEqual([]);
  });

  test('one signal serves many requests without a warning', async () => {
    const warnings: Error[] = [];
    const warn = (warning: Error) => warnings.push(warning);
    process.on('warning', warn);
    const server = await serve({ '/x': answer(200, {}, 'x') });
    const client = await clientFor({ [HOST]: server.origin });
    const address = requestFor(`https://${HOST}/x`);
    const { signal } = new AbortController();
    await Promise.all(
      Array.from({ length: 60 }, () =>
        client.fetch(address, { ...POLITE, concurrency: 60 }, undefined, signal),
      ),
    );
    process.off('warning', warn);
    expect(warnings).toEqual([]);
  });

  test('closing the client ends what is under way', async () => {
    const server = await serve();
    const hanging = new Promise<void>((resolve) => server.handlers.set('/x', () => resolve()));
    const client = await clientFor({ [HOST]: server.origin });
    const ending = errorOf(get(client, '/x'));
    await hanging;
    client.close();
    expect(await ending).toMatchObject({ code: 'transient' });
  });
});
