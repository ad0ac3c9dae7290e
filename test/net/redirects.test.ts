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

const to = (location: string, status = 302): Handler => answer(status, { location }, 'see there');

describe('a redirect within the mapped host is followed and told by its public address', () => {
  test.each([
    ['relative', () => '/b?q=1', 'https'],
    ['to the public address', () => `https://${HOST}/b?q=1`, 'https'],
    ['to the public address in http', () => `http://${HOST}/b?q=1`, 'http'],
    ['to the real address', (origin: string) => `${origin}/b?q=1`, 'https'],
    ['without a scheme', () => `//${HOST}/b?q=1`, 'https'],
  ])('%s', async (_name, location, scheme) => {
    const server = await serve({ '/b': answer(200, {}, 'there') });
    server.handlers.set('/a', to(location(server.origin)));
    const client = await clientFor({ [HOST]: server.origin });
    const fetched = await get(client, '/a');
    expect(fetched).toMatchObject({
      status: 200,
      outcome: 'ok',
      redirects: [`${scheme}://${HOST}/b?q=1`],
      served_from: `${server.origin}/b?q=1`,
    });
    expect(await textOf(fetched)).toBe('there');
  });

  test('to a path in UTF-8, as many servers send it', async () => {
    const server = await serve({ '/caf%C3%A9': answer(200, {}, 'there') });
    server.handlers.set('/a', to(Buffer.from('/café', 'utf8').toString('latin1')));
    const client = await clientFor({ [HOST]: server.origin });
    expect((await get(client, '/a')).redirects).toEqual([`https://${HOST}/caf%C3%A9`]);
  });

  test('to another mapped host, whose mirror answers', async () => {
    const other = await serve({ '/b': answer(200, {}, 'other') });
    const server = await serve({ '/a': to('https://other.example.org/b') });
    const client = await clientFor({ [HOST]: server.origin, 'other.example.org': other.origin });
    const fetched = await get(client, '/a');
    expect(fetched).toMatchObject({ outcome: 'ok', served_from: `${other.origin}/b` });
  });
});

describe('a redirect that leads inside ends with its own answer as evidence', () => {
  test.each([
    ['another loopback port', (port: number) => `http://127.0.0.1:${port}/secret`],
    ['the same by name', (port: number) => `http://localhost:${port}/secret`],
    ['loopback on a web port', () => 'http://127.0.0.1/'],
    ['loopback in decimal', () => 'http://2130706433/'],
    ['loopback in hexadecimal', () => 'http://0x7f.1/'],
    ['loopback in octal', () => 'http://0177.0.0.1/'],
    ['loopback in IPv6', () => 'http://[::ffff:127.0.0.1]/'],
    ['the address of nothing', () => 'http://0.0.0.0/'],
    ['the metadata service', () => 'http://169.254.169.254/latest/meta-data/'],
    ['a name of the loopback', () => 'https://localhost/'],
    ['a file', () => 'file:///etc/hostname'],
    ['a script', () => 'javascript:alert(1)'],
    ['an address with a password', () => 'https://user:word@example.org/'],
  ])('%s', async (_name, location) => {
    const inside = await serve({ '/secret': answer(200, {}, 'secret') });
    const server = await serve({ '/a': to(location(inside.port)) });
    const client = await clientFor({ [HOST]: server.origin });
    const fetched = await get(client, '/a');
    expect(fetched).toMatchObject({
      status: 302,
      outcome: 'source_failure',
      served_from: `${server.origin}/a`,
    });
    expect(fetched.reason).toMatch(/Forbidden address/);
    expect(await textOf(fetched)).toBe('see there');
    expect([...inside.asked, ...inside.askedRobots]).toEqual([]);
  });

  test('a name that resolves to loopback', async () => {
    const server = await serve({ '/a': to('https://evil.example.org/') });
    const client = await clientFor({ [HOST]: server.origin }, { resolve: async () => ['127.0.0.1'] });
    const fetched = await get(client, '/a');
    expect(fetched).toMatchObject({ status: 302, outcome: 'source_failure' });
    expect(fetched.reason).toMatch(/evil\.example\.org leads to 127\.0\.0\.1/);
    expect(await textOf(fetched)).toBe('see there');
  });

  test('from https to http', async () => {
    const server = await serve({ '/a': to('http://plain.example.org/') });
    const client = await clientFor({ [HOST]: server.origin });
    expect((await get(client, '/a')).reason).toMatch(/from https to http/);
  });

  test("the origin of one host's mirror is no address for another", async () => {
    const mirror = await serve({ '/b': answer(200, {}, 'mirror') });
    const server = await serve({ '/a': to(`${mirror.origin}/b`) });
    const client = await clientFor({ [HOST]: server.origin, 'other.example.org': mirror.origin });
    expect((await get(client, '/a')).outcome).toBe('source_failure');
    expect(mirror.asked).toEqual([]);
  });
});

test('a loop ends after five redirects', async () => {
  const server = await serve({ '/a': to('/b'), '/b': to('/a') });
  const client = await clientFor({ [HOST]: server.origin });
  const fetched = await get(client, '/a');
  expect(fetched).toMatchObject({ status: 302, outcome: 'source_failure', reason: 'More than 5 redirects.' });
  expect(server.asked).toHaveLength(6);
});

test('five redirects are followed', async () => {
  const server = await serve({
    '/0': to('/1'),
    '/1': to('/2'),
    '/2': to('/3'),
    '/3': to('/4'),
    '/4': to('/5'),
  });
  server.handlers.set('/5', answer(200, {}, 'at last'));
  const client = await clientFor({ [HOST]: server.origin });
  expect(await get(client, '/0')).toMatchObject({ outcome: 'ok', redirects: { length: 5 } });
});

test.each(['http://', 'http://[', 'https://exa mple.org/', 'http://%00/'])(
  'Location %j is no address',
  async (location) => {
    const server = await serve({ '/a': to(location) });
    const client = await clientFor({ [HOST]: server.origin });
    expect(await get(client, '/a')).toMatchObject({ status: 302, outcome: 'source_failure' });
  },
);

test('line breaks in a Location stay within the path and add no header', async () => {
  const seen: (string | undefined)[] = [];
  const server = await serve();
  server.handlers.set('/a', to('/b%0d%0aX-Evil:%201'));
  server.handlers.set('/b%0d%0aX-Evil:%201', (request, response) => {
    seen.push(request.headers['x-evil'] as string | undefined);
    response.end('fine');
  });
  const client = await clientFor({ [HOST]: server.origin });
  expect((await get(client, '/a')).outcome).toBe('ok');
  expect(seen).toEqual([undefined]);
});

test.each([
  [301, 'GET /b', ''],
  [302, 'GET /b', ''],
  [303, 'GET /b', ''],
  [307, 'POST /b', '{"q":1}'],
  [308, 'POST /b', '{"q":1}'],
])('a POST redirected by %i becomes %s', async (status, asked, body) => {
  const received: string[] = [];
  const server = await serve({ '/a': to('/b', status) });
  server.handlers.set('/b', async (request, response) => {
    for await (const chunk of request) received.push(String(chunk));
    response.end('{}');
  });
  const client = await clientFor({ [HOST]: server.origin });
  const request = { method: 'POST' as const, payload: { q: 1 } };
  expect((await get(client, '/a', request)).outcome).toBe('ok');
  expect(server.asked).toEqual(['POST /a', asked]);
  expect(received.join('')).toBe(body);
});

test('a hop that fails is tried again from the start, and leaves nothing behind', async () => {
  const server = await serve({ '/a': to('/b'), '/b': answer(500) });
  const client = await clientFor({ [HOST]: server.origin });
  const fetching = client.fetch(
    requestFor(`https://${HOST}/a`),
    POLITE,
    undefined,
    new AbortController().signal,
  );
  expect(await errorOf(fetching)).toMatchObject({
    code: 'transient',
    message: expect.stringContaining(`${HOST}/b`),
  });
});
