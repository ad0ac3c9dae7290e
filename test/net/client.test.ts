import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answer, clientFor, get, HOST, serve, textOf } from './loopback.ts';

test('a page comes decoded, with its headers, its address kept and the real one beside it', async () => {
  const page = '<html><body>Report of the day</body></html>';
  const server = await serve({
    '/a': answer(
      200,
      { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', etag: '"v1"', 'set-cookie': 'a=1' },
      gzipSync(page),
    ),
  });
  const client = await clientFor({ [HOST]: server.origin });
  const fetched = await get(client, '/a?x=1');
  expect(fetched).toMatchObject({
    status: 200,
    outcome: 'ok',
    reason: null,
    not_modified: false,
    media_type: 'text/html; charset=utf-8',
    served_from: `${server.origin}/a?x=1`,
    etag: '"v1"',
    redirects: [],
  });
  expect(await textOf(fetched)).toBe(page);
  expect(server.asked).toEqual(['GET /a?x=1']);
});
