import { describe, expect, test, vi } from 'vitest';
import { answer, clientFor, errorOf, get, HOST, POLITE, requestFor, serve } from './loopback.ts';

const DISALLOW_X = 'User-agent: *\nDisallow: /x\n';
const page = answer(200, {}, 'page');

describe('robots.txt', () => {
  test.each([
    ['404', answer(404), 'ok'],
    ['401', answer(401), 'ok'],
    ['empty', answer(200), 'ok'],
    ['a web page', answer(200, { 'content-type': 'text/html' }, '<html>Disallow: /x</html>'), 'ok'],
    ['all disallowed', answer(200, {}, 'User-agent: *\nDisallow: /'), 'blocked'],
    ['this path disallowed', answer(200, {}, DISALLOW_X), 'blocked'],
    ['another path disallowed', answer(200, {}, 'User-agent: *\nDisallow: /y'), 'ok'],
    ['a longer rule allows', answer(200, {}, 'User-agent: *\nDisallow: /x\nAllow: /x?page'), 'ok'],
    [
      'us disallowed',
      answer(200, {}, 'User-agent: tocsin\nDisallow: /\n\nUser-agent: *\nAllow: /'),
      'blocked',
    ],
    ['us allowed', answer(200, {}, 'User-agent: *\nDisallow: /\n\nUser-agent: Tocsin\nAllow: /'), 'ok'],
    ['another disallowed', answer(200, {}, 'User-agent: OtherBot\nDisallow: /'), 'ok'],
    ['with a byte order mark and CR', answer(200, {}, 'User-agent: *\rDisallow: /x\r'), 'blocked'],
    ['disallowed within 500 KiB', answer(200, {}, `${'# filler\n'.repeat(50_000)}${DISALLOW_X}`), 'blocked'],
    ['disallowed beyond 500 KiB', answer(200, {}, `${'# filler\n'.repeat(60_000)}${DISALLOW_X}`), 'ok'],
    ['500', answer(500), 'source_failure'],
    ['503 without a time', answer(503), 'source_failure'],
    ['moved within the host', answer(301, { location: '/real' }), 'blocked'],
    ['moved inside', answer(301, { location: 'http://127.0.0.1:1/' }), 'source_failure'],
    ['in a loop', answer(301, { location: '/robots.txt' }), 'source_failure'],
  ])('%s', async (_name, robots, outcome) => {
    const server = await serve({ '/robots.txt': robots, '/x': page, '/real': answer(200, {}, DISALLOW_X) });
    const client = await clientFor({ [HOST]: server.origin });
    const fetched = await get(client, '/x?page=1');
    expect(fetched.outcome).toBe(outcome);
    expect(server.asked.filter((asked) => asked.includes('/x'))).toHaveLength(outcome === 'ok' ? 1 : 0);
    if (outcome === 'blocked')
      expect(fetched).toMatchObject({ status: 0, reason: expect.stringContaining('robots') });
  });

  test('is asked for once, however many ask at the same time, http or https', async () => {
    const server = await serve({ '/robots.txt': answer(200, {}, 'User-agent: *\nDisallow: /y'), '/x': page });
    const client = await clientFor({ [HOST]: server.origin });
    const pages = Array.from({ length: 40 }, (_, i) =>
      get(client, `${i % 2 ? 'http' : 'https'}://${HOST}/x?n=${i}`),
    );
    expect((await Promise.all(pages)).every(({ outcome }) => outcome === 'ok')).toBe(true);
    expect((await get(client, `http://${HOST}/y`)).outcome).toBe('blocked');
    expect(server.askedRobots).toHaveLength(1);
  });

  test('of one host says nothing about another on the same mirror', async () => {
    const server = await serve({ '/robots.txt': answer(200, {}, ''), '/x': page });
    const client = await clientFor({ [HOST]: server.origin, 'other.example.org': server.origin });
    await get(client, '/x');
    server.handlers.set('/robots.txt', answer(200, {}, DISALLOW_X));
    expect((await get(client, 'https://other.example.org/x')).outcome).toBe('blocked');
    expect((await get(client, '/x')).outcome).toBe('ok');
    expect(server.askedRobots).toHaveLength(2);
  });

  test('of the host that a redirect leads to is obeyed', async () => {
    const other = await serve({ '/robots.txt': answer(200, {}, DISALLOW_X), '/x': page });
    const server = await serve({ '/a': answer(302, { location: 'https://other.example.org/x' }, 'there') });
    const client = await clientFor({ [HOST]: server.origin, 'other.example.org': other.origin });
    expect(await get(client, '/a')).toMatchObject({ status: 302, outcome: 'blocked' });
    expect(other.asked).toEqual([]);
  });

  test('that asks to wait is waited for: the page is tried again, then robots.txt is too', async () => {
    const server = await serve({ '/robots.txt': answer(429, { 'retry-after': '0' }), '/x': page });
    const client = await clientFor({ [HOST]: server.origin });
    expect(await errorOf(get(client, '/x'))).toMatchObject({ code: 'rate_limited', retryAfterSeconds: 0 });
    server.handlers.set('/robots.txt', answer(200, {}, ''));
    expect((await get(client, '/x')).outcome).toBe('ok');
  });

  test('whose asking one caller gives up is still there for the others', async () => {
    const server = await serve({ '/x': page });
    const asked = new Promise<() => void>((resolve) => {
      server.handlers.set('/robots.txt', (_request, response) => resolve(() => response.end('')));
    });
    const client = await clientFor({ [HOST]: server.origin });
    const first = new AbortController();
    const given = errorOf(client.fetch(requestFor(`https://${HOST}/x`), POLITE, undefined, first.signal));
    const kept = get(client, '/x');
    const release = await asked;
    first.abort(new Error('given up'));
    expect(await given).toMatchObject({ message: 'given up' });
    release();
    expect((await kept).outcome).toBe('ok');
    expect(server.askedRobots).toHaveLength(1);
  });

  test.each([
    ['answers', answer(200, {}, ''), 24 * 3600, 'ok'],
    ['fails', answer(500), 5 * 60, 'source_failure'],
  ])('that %s is asked for again in time', async (_name, robots, seconds, outcome) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const server = await serve({ '/robots.txt': robots, '/x': page });
      const client = await clientFor({ [HOST]: server.origin });
      expect((await get(client, '/x')).outcome).toBe(outcome);
      vi.advanceTimersByTime((seconds - 1) * 1000);
      await get(client, '/x');
      expect(server.askedRobots).toHaveLength(1);
      vi.advanceTimersByTime(2000);
      await get(client, '/x');
      expect(server.askedRobots).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
