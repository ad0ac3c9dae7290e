import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Spool } from '../../net/spool.ts';
import { answer, bytesOf, clientFor, errorOf, get, type Handler, HOST, serve, textOf } from './loopback.ts';

const MEBIBYTE = 1024 * 1024;
const ZEROS = Buffer.alloc(MEBIBYTE);

const raw: { server: ReturnType<typeof createServer>; sockets: Set<Socket> }[] = [];
afterEach(async () => {
  for (const { server, sockets } of raw.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => server.close(closed));
  }
});

/** A server of bare bytes, for answers that an HTTP library would not send; robots.txt is absent. */
async function serveRaw(reply: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (!data.toString('latin1').includes('/robots.txt')) return reply(socket);
      socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n');
    });
  });
  raw.push({ server, sockets });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Counts what a server still managed to send before the other side hung up. */
function pour(
  chunk: Buffer,
  times: number,
  headers: Record<string, string>,
  sent: { bytes: number },
): Handler {
  return (_request, response) => {
    response.writeHead(200, headers);
    const out = headers['content-encoding'] === 'gzip' ? createGzip({ level: 9 }) : response;
    if (out !== response) (out as ReturnType<typeof createGzip>).pipe(response);
    let left = times;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        sent.bytes += chunk.byteLength;
        if (!out.write(chunk)) return void out.once('drain', more);
      }
      out.end();
    };
    more();
  };
}

test('a gibibyte of zeros in a megabyte of gzip is given up at the bound', async () => {
  const sent = { bytes: 0 };
  const server = await serve({ '/x': pour(ZEROS, 1024, { 'content-encoding': 'gzip' }, sent) });
  const client = await clientFor({ [HOST]: server.origin });
  const fetched = await get(client, '/x', {}, { maxBytes: 8 * MEBIBYTE });
  expect(fetched).toMatchObject({ status: 200, outcome: 'source_failure', body: { bytes: 0 } });
  expect(fetched.reason).toMatch(/too large/);
  expect(await readdir(client.spoolDirectory)).toEqual([]);
});

test('an endless plain body is given up at the bound, and the connection with it', async () => {
  const sent = { bytes: 0 };
  const server = await serve({ '/x': pour(ZEROS, 1024, {}, sent) });
  const client = await clientFor({ [HOST]: server.origin });
  const fetched = await get(client, '/x', {}, { maxBytes: MEBIBYTE });
  expect(fetched.outcome).toBe('source_failure');
  expect(sent.bytes).toBeLessThan(64 * MEBIBYTE);
});

test('compressed bytes that decode to nothing are bounded on the wire', async () => {
  const nothing = Buffer.concat(Array<Buffer>(20_000).fill(gzipSync('')));
  const server = await serve({ '/x': answer(200, { 'content-encoding': 'gzip' }, nothing) });
  const client = await clientFor({ [HOST]: server.origin });
  expect((await get(client, '/x', {}, { maxBytes: 100_000 })).reason).toMatch(/too large/);
});

test('a declared length beyond the bound is believed without reading', async () => {
  const origin = await serveRaw((socket) =>
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\nx'),
  );
  const client = await clientFor({ [HOST]: origin });
  expect((await get(client, '/x')).reason).toMatch(/too large/);
});

test('a body of exactly the bound is whole; one byte more is too large', async () => {
  const server = await serve({ '/9': answer(200, {}, '123456789'), '/10': answer(200, {}, '1234567890') });
  const client = await clientFor({ [HOST]: server.origin });
  expect((await get(client, '/9', {}, { maxBytes: 9 })).outcome).toBe('ok');
  expect((await get(client, '/10', {}, { maxBytes: 9 })).outcome).toBe('source_failure');
});

test.each([
  ['fewer bytes than declared', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'],
  ['a chunked body without its end', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n'],
  ['a connection closed before the status line', ''],
  ['a connection closed within the headers', 'HTTP/1.1 200 OK\r\nContent-Le'],
])('%s is transient', async (_name, bytes) => {
  const client = await clientFor({ [HOST]: await serveRaw((socket) => socket.end(bytes)) });
  const error = await errorOf(get(client, '/x'));
  expect(error).toMatchObject({ code: 'transient' });
  expect(String(error)).toContain(`https://${HOST}/x`);
  expect(await readdir(client.spoolDirectory)).toEqual([]);
});

test('a gzip body that ends too early is transient', async () => {
  const half = gzipSync(Buffer.from('the same words '.repeat(99))).subarray(0, -12);
  const server = await serve({ '/x': answer(200, { 'content-encoding': 'gzip' }, half) });
  const client = await clientFor({ [HOST]: server.origin });
  expect(await errorOf(get(client, '/x'))).toMatchObject({ code: 'transient' });
});

test('more bytes than declared are never taken, as body or as the next answer', async () => {
  const evil = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil';
  const origin = await serveRaw((socket) =>
    socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok${evil}`),
  );
  const client = await clientFor({ [HOST]: origin });
  for (const path of ['/1', '/2', '/3']) {
    const text = await get(client, path).then(textOf, (error: { code: string }) => error.code);
    expect(['ok', 'transient']).toContain(text);
  }
});

test.each([
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc'],
  [
    'length and chunks',
    'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['no HTTP at all', 'SSH-2.0-OpenSSH_9.9\r\n'],
])('%s is a source failure, for no second try mends it', async (_name, bytes) => {
  const client = await clientFor({ [HOST]: await serveRaw((socket) => socket.end(bytes)) });
  expect(await get(client, '/x')).toMatchObject({ status: 0, outcome: 'source_failure', body: { bytes: 0 } });
});

test.each([
  ['before the headers', ''],
  ['within the body', 'HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n'],
])('a server that drips %s is left at the time limit', async (_name, start) => {
  const origin = await serveRaw((socket) => {
    socket.write(start);
    const drip = setInterval(() => (start === '' ? undefined : socket.write('x')), 10);
    socket.on('close', () => clearInterval(drip));
  });
  const client = await clientFor({ [HOST]: origin });
  const error = await errorOf(get(client, '/x', {}, { timeoutMs: 150 }));
  expect(error).toMatchObject({ code: 'transient' });
  expect(String(error)).toMatch(/longer than the source allows/);
});

test('a port where nobody listens is transient', async () => {
  const server = await serve({});
  const client = await clientFor({ [HOST]: server.origin, 'gone.example.org': 'http://127.0.0.1:1' });
  const fetched = await get(client, 'https://gone.example.org/x');
  expect(fetched).toMatchObject({ outcome: 'source_failure', status: 0 });
  expect(fetched.reason).toMatch(/robots\.txt of gone\.example\.org cannot be read/);
});

test('a body beyond 4 MiB lies in a file until it is discarded, and may be read twice', async () => {
  const body = Buffer.alloc(5 * MEBIBYTE, 'words ');
  const server = await serve({ '/x': answer(200, {}, body) });
  const client = await clientFor({ [HOST]: server.origin });
  const fetched = await get(client, '/x', {}, { maxBytes: 6 * MEBIBYTE });
  expect(await readdir(client.spoolDirectory)).toHaveLength(1);
  expect(fetched.body.sha256).toBe(createHash('sha256').update(body).digest('hex'));
  expect((await bytesOf(fetched)).equals(body)).toBe(true);
  expect((await bytesOf(fetched)).equals(body)).toBe(true);
  await fetched.body.discard();
  await fetched.body.discard();
  expect(await readdir(client.spoolDirectory)).toEqual([]);
});

test('a spool gives back what went in, whatever the chunks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 700 })), async (chunks) => {
      const spool = new Spool('unused');
      for (const chunk of chunks) await spool.write(chunk);
      const body = await spool.finish();
      const whole = Buffer.concat(chunks);
      expect((await bytesOf({ body })).equals(whole)).toBe(true);
      expect(body.bytes).toBe(whole.byteLength);
      expect(body.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
      expect(Buffer.from(body.head).equals(whole.subarray(0, 1024))).toBe(true);
    }),
  );
});
