import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/** Bytes on a socket after the request came; everything that HTTP libraries would refuse to send can be said. */
type Play = (socket: Socket) => void;

/** What must come of an answer: a definitive outcome, or the error after which it is tried again. */
type Expected =
  | { readonly outcome: 'ok'; readonly bytes?: number }
  | { readonly outcome: 'blocked' | 'source_failure' | 'shape_changed'; readonly reason: RegExp }
  | { readonly error: 'transient' | 'rate_limited'; readonly message: RegExp };

export interface AnswerRow {
  readonly name: string;
  readonly play: Play;
  readonly accept?: string;
  readonly expect: Expected;
}

/** Limits under which the table is played. */
export const LIMITS = { maxBytes: 100_000, timeoutMs: 1500 };

const JSON_TYPE = 'application/json';
const PDF = 'application/pdf';
const XML = 'application/rss+xml, application/xml;q=0.9';

/** A whole answer, closed behind. */
function whole(head: string, body: Buffer | string = ''): Play {
  return (socket) => {
    socket.write(`HTTP/1.1 ${head.replaceAll('\n', '\r\n')}\r\nConnection: close\r\n\r\n`);
    socket.end(body);
  };
}

/** A beginning, then the same bytes again and again: for ever, or at an interval. */
function endless(head: string, chunk: Buffer | string, everyMs = 0, first = ''): Play {
  return (socket) => {
    socket.write(`HTTP/1.1 ${head.replaceAll('\n', '\r\n')}\r\n\r\n${first}`);
    const more = () => {
      if (socket.destroyed) return;
      if (everyMs > 0) {
        socket.write(chunk);
        setTimeout(more, everyMs);
      } else if (socket.write(chunk)) setImmediate(more);
      else socket.once('drain', more);
    };
    more();
  };
}

/** Bytes as they are. */
function raw(text: string, end = true): Play {
  return (socket) => {
    socket.write(Buffer.from(text, 'latin1'));
    if (end) socket.end();
  };
}

const MEGABYTE = Buffer.alloc(1024 * 1024);
const GZIP_BOMB = gzipSync(Buffer.alloc(20 * 1024 * 1024), { level: 9 });
const TOO_LARGE = { outcome: 'source_failure', reason: /too large/ } as const;
const NOT_HTTP = { outcome: 'source_failure', reason: /does not speak proper HTTP|cannot be read/ } as const;
const SLOW = { error: 'transient', message: /took longer/ } as const;
const TORN = { error: 'transient', message: /No whole answer/ } as const;
const ENCODING = { outcome: 'source_failure', reason: /encoding/ } as const;

const bombs: readonly AnswerRow[] = [
  { name: 'a gzip bomb', play: whole('200 OK\nContent-Encoding: gzip', GZIP_BOMB), expect: TOO_LARGE },
  {
    name: 'a gzip bomb as x-gzip',
    play: whole('200 OK\nContent-Encoding: x-gzip', GZIP_BOMB),
    expect: TOO_LARGE,
  },
  {
    name: 'a brotli bomb',
    play: whole('200 OK\nContent-Encoding: br', brotliCompressSync(Buffer.alloc(20 * 1024 * 1024))),
    expect: TOO_LARGE,
  },
  {
    name: 'a gzip bomb in many members',
    play: whole(
      '200 OK\nContent-Encoding: gzip',
      Buffer.concat(Array<Buffer>(40).fill(gzipSync(Buffer.alloc(10_000)))),
    ),
    expect: TOO_LARGE,
  },
  {
    name: 'a gzip bomb of empty members',
    play: whole('200 OK\nContent-Encoding: gzip', Buffer.concat(Array<Buffer>(8000).fill(gzipSync('')))),
    expect: TOO_LARGE,
  },
  {
    name: 'a gzip bomb within gzip is opened once',
    play: whole('200 OK\nContent-Encoding: gzip', gzipSync(gzipSync(MEGABYTE))),
    expect: { outcome: 'ok' },
  },
  {
    name: 'two encodings',
    play: whole('200 OK\nContent-Encoding: gzip, gzip', gzipSync(gzipSync('x'))),
    expect: ENCODING,
  },
  {
    name: 'an encoding said twice',
    play: whole('200 OK\nContent-Encoding: gzip\nContent-Encoding: br', gzipSync('x')),
    expect: ENCODING,
  },
  {
    name: 'deflate, which nobody asked for',
    play: whole('200 OK\nContent-Encoding: deflate', deflateSync('x')),
    expect: ENCODING,
  },
  {
    name: 'zstd, which nobody asked for',
    play: whole('200 OK\nContent-Encoding: zstd', 'x'),
    expect: ENCODING,
  },
  {
    name: 'an encoding of its own',
    play: whole('200 OK\nContent-Encoding: ../../etc', 'x'),
    expect: ENCODING,
  },
  {
    name: 'plain text called gzip',
    play: whole('200 OK\nContent-Encoding: gzip', 'plain text'),
    expect: ENCODING,
  },
  {
    name: 'plain text called brotli',
    play: whole('200 OK\nContent-Encoding: br', 'plain text, which is no brotli'),
    expect: { outcome: 'source_failure', reason: /encoding/ },
  },
  {
    name: 'gzip that ends too early',
    play: whole('200 OK\nContent-Encoding: gzip', gzipSync('some words that are cut').subarray(0, 20)),
    expect: TORN,
  },
  {
    name: 'gzip with a wrong checksum',
    play: whole('200 OK\nContent-Encoding: gzip', withLastByte(gzipSync('some words'))),
    expect: ENCODING,
  },
  {
    name: 'gzip of nothing',
    play: whole('200 OK\nContent-Encoding: gzip', gzipSync('')),
    expect: { outcome: 'source_failure', reason: /empty body/ },
  },
];

const endlessBodies: readonly AnswerRow[] = [
  { name: 'a body without end', play: endless('200 OK', MEGABYTE), expect: TOO_LARGE },
  {
    name: 'chunks without end',
    play: endless(
      '200 OK\nTransfer-Encoding: chunked',
      Buffer.concat([Buffer.from('4000\r\n'), Buffer.alloc(0x4000), Buffer.from('\r\n')]),
    ),
    expect: TOO_LARGE,
  },
  {
    name: 'an error page without end',
    play: endless('404 Not Found', MEGABYTE),
    expect: { outcome: 'source_failure', reason: /too large|404/ },
  },
  {
    name: 'a refusal without end',
    play: endless('403 Forbidden', MEGABYTE),
    expect: { outcome: 'blocked', reason: /403|too large/ },
  },
  {
    name: 'a redirect with a body without end',
    play: endless('302 Found\nLocation: http://127.0.0.1/', MEGABYTE),
    expect: { outcome: 'source_failure', reason: /Forbidden|https to http|too large/ },
  },
  {
    name: 'headers without end',
    play: endless('200 OK\nX-A: 1', 'X-More: 1\r\n'.repeat(100)),
    expect: { outcome: 'source_failure', reason: /./ },
  },
  {
    name: 'a chunk extension without end',
    play: endless('200 OK\nTransfer-Encoding: chunked\n\n1;x=', 'x'.repeat(10_000)),
    expect: { outcome: 'source_failure', reason: /./ },
  },
  {
    name: 'trailers without end',
    play: endless('200 OK\nTransfer-Encoding: chunked', 'X-Trailer: 1\r\n'.repeat(100), 0, '1\r\nx\r\n0\r\n'),
    expect: { outcome: 'source_failure', reason: /./ },
  },
  {
    name: 'interim answers without end',
    play: endless('100 Continue', 'HTTP/1.1 100 Continue\r\n\r\n', 20),
    expect: SLOW,
  },
  {
    name: 'early hints without end',
    play: endless('103 Early Hints', 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n', 20),
    expect: SLOW,
  },
];

const drips: readonly AnswerRow[] = [
  { name: 'no answer at all', play: () => undefined, expect: SLOW },
  { name: 'a status line that never ends', play: raw('HTTP/1.1 200 O', false), expect: SLOW },
  {
    name: 'headers and no more',
    play: raw('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n', false),
    expect: SLOW,
  },
  { name: 'a byte now and then', play: endless('200 OK\nContent-Length: 5000', 'x', 100), expect: SLOW },
  {
    name: 'a header line now and then',
    play: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(
        () => (socket.destroyed ? clearInterval(timer) : socket.write('X-A: 1\r\n')),
        100,
      );
    },
    expect: SLOW,
  },
  {
    name: 'a chunk now and then',
    play: endless('200 OK\nTransfer-Encoding: chunked', '1\r\nx\r\n', 100),
    expect: SLOW,
  },
  {
    name: 'gzip, a byte now and then',
    play: endless('200 OK\nContent-Encoding: gzip', gzipSync('x').subarray(0, 3), 100),
    expect: SLOW,
  },
  {
    name: 'all but the last byte',
    play: raw('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab', false),
    expect: SLOW,
  },
  { name: 'a connection that closes at once', play: (socket) => void socket.destroy(), expect: TORN },
  {
    name: 'a connection that is reset within the headers',
    play: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-');
      socket.resetAndDestroy();
    },
    expect: TORN,
  },
  {
    name: 'a connection that is reset within the body',
    play: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nabc');
      setTimeout(() => socket.resetAndDestroy(), 30);
    },
    expect: TORN,
  },
];

const lengths: readonly AnswerRow[] = [
  { name: 'fewer bytes than declared', play: whole('200 OK\nContent-Length: 50', 'short'), expect: TORN },
  {
    name: 'more bytes than declared',
    play: whole('200 OK\nContent-Length: 2', 'longer than that'),
    expect: NOT_HTTP,
  },
  {
    name: 'a declared length of a terabyte',
    play: whole('200 OK\nContent-Length: 1099511627776', 'x'),
    expect: TOO_LARGE,
  },
  {
    name: 'a declared length beyond any integer',
    play: whole('200 OK\nContent-Length: 99999999999999999999999999', 'x'),
    expect: NOT_HTTP,
  },
  { name: 'a negative length', play: whole('200 OK\nContent-Length: -1', 'x'), expect: NOT_HTTP },
  { name: 'a length that is no number', play: whole('200 OK\nContent-Length: many', 'x'), expect: NOT_HTTP },
  {
    name: 'two lengths',
    play: whole('200 OK\nContent-Length: 1\nContent-Length: 5', 'xxxxx'),
    expect: NOT_HTTP,
  },
  {
    name: 'a length and chunks',
    play: whole('200 OK\nContent-Length: 1\nTransfer-Encoding: chunked', '1\r\nx\r\n0\r\n\r\n'),
    expect: NOT_HTTP,
  },
  {
    name: 'a chunk longer than it says',
    play: whole('200 OK\nTransfer-Encoding: chunked', '1\r\nxyz\r\n0\r\n\r\n'),
    expect: NOT_HTTP,
  },
  {
    name: 'a chunk of a size that is no number',
    play: whole('200 OK\nTransfer-Encoding: chunked', 'zz\r\nx\r\n0\r\n\r\n'),
    expect: NOT_HTTP,
  },
  {
    name: 'a chunk of all memory',
    play: whole('200 OK\nTransfer-Encoding: chunked', 'FFFFFFFFFFFFFFFFF\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'chunks without their end',
    play: whole('200 OK\nTransfer-Encoding: chunked', '1\r\nx\r\n'),
    expect: TORN,
  },
  {
    name: '200 without a body',
    play: whole('200 OK\nContent-Length: 0'),
    expect: { outcome: 'source_failure', reason: /empty body/ },
  },
  { name: '204', play: whole('204 No Content'), expect: { outcome: 'source_failure', reason: /empty body/ } },
  {
    name: '206, a part for the whole',
    play: whole('206 Partial Content\nContent-Range: bytes 0-1/2', 'xx'),
    expect: { outcome: 'source_failure', reason: /part only/ },
  },
  {
    name: '304 that nobody asked for',
    play: whole('304 Not Modified'),
    expect: { outcome: 'source_failure', reason: /304/ },
  },
  {
    name: '202 without a body',
    play: whole('202 Accepted\nContent-Length: 0'),
    expect: { outcome: 'blocked', reason: /challenges bots/ },
  },
];

const types: readonly AnswerRow[] = [
  {
    name: 'a page called JSON',
    play: whole('200 OK\nContent-Type: application/json', '<!DOCTYPE html><html>x</html>'),
    accept: JSON_TYPE,
    expect: { outcome: 'shape_changed', reason: /web page/ },
  },
  {
    name: 'a page called a PDF',
    play: whole('200 OK\nContent-Type: application/pdf', '<html><script>1</script></html>'),
    accept: PDF,
    expect: { outcome: 'source_failure', reason: /not there/ },
  },
  {
    name: 'a program called a PDF',
    play: whole('200 OK\nContent-Type: application/pdf', Buffer.from('\x7fELF\x02\x01', 'latin1')),
    accept: PDF,
    expect: { outcome: 'shape_changed', reason: /something else/ },
  },
  {
    name: 'a ZIP called a PDF',
    play: whole('200 OK\nContent-Type: application/pdf', Buffer.from('PK\x03\x04xxxx', 'latin1')),
    accept: PDF,
    expect: { outcome: 'shape_changed', reason: /zip/ },
  },
  {
    name: 'JSON called a feed',
    play: whole('200 OK\nContent-Type: application/rss+xml', '{"a":1}'),
    accept: XML,
    expect: { outcome: 'shape_changed', reason: /json/ },
  },
  {
    name: 'a page behind comments called a feed',
    play: whole('200 OK\nContent-Type: text/xml', `${'<!-- x -->'.repeat(50)}<html>x</html>`),
    accept: XML,
    expect: { outcome: 'shape_changed', reason: /web page/ },
  },
  {
    name: 'a page in UTF-16 called a feed',
    play: whole(
      '200 OK\nContent-Type: text/xml',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<html>x</html>', 'utf16le')]),
    ),
    accept: XML,
    expect: { outcome: 'shape_changed', reason: /web page/ },
  },
  {
    name: 'a challenge called a feed',
    play: whole('403 Forbidden\ncf-mitigated: challenge', '<title>Just a moment...</title>'),
    accept: XML,
    expect: { outcome: 'blocked', reason: /challenges bots/ },
  },
  {
    name: 'a challenge with status 200',
    play: whole('200 OK\nContent-Type: text/html', '<html><title>Just a moment...</title>'),
    expect: { outcome: 'blocked', reason: /challenges bots/ },
  },
  {
    name: 'a challenge with status 503 and Retry-After',
    play: whole('503 Service Unavailable\ncf-mitigated: challenge\nRetry-After: 99999', 'x'),
    expect: { outcome: 'blocked', reason: /challenges bots/ },
  },
  {
    name: 'a type of 8,000 letters',
    play: whole(`200 OK\nContent-Type: ${'x'.repeat(8000)}`, 'x'),
    expect: { outcome: 'ok' },
  },
  {
    name: 'a type with a script',
    play: whole('200 OK\nContent-Type: <script>alert(1)</script>', 'x'),
    expect: { outcome: 'ok' },
  },
  {
    name: 'a charset that is a path',
    play: whole('200 OK\nContent-Type: text/html; charset=../../etc/passwd', '<p>x'),
    expect: { outcome: 'ok' },
  },
];

const headers: readonly AnswerRow[] = [
  { name: 'bytes that are no HTTP', play: raw('SSH-2.0-OpenSSH_9.6\r\n'), expect: NOT_HTTP },
  { name: 'HTTP of another age', play: raw('HTTP/9.9 200 OK\r\n\r\nx'), expect: NOT_HTTP },
  { name: 'a page without a head', play: raw('<html>HTTP/0.9</html>'), expect: NOT_HTTP },
  { name: 'a status of six digits', play: whole('200000 OK', 'x'), expect: NOT_HTTP },
  { name: 'a status of 999', play: whole('999 Denied', 'x'), expect: { error: 'transient', message: /999/ } },
  {
    name: 'a null byte in a header',
    play: raw('HTTP/1.1 200 OK\r\nX-A: a\0b\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'a null byte in a header name',
    play: raw('HTTP/1.1 200 OK\r\nX\0A: b\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'a line feed alone in a header',
    play: raw('HTTP/1.1 200 OK\r\nX-A: a\nX-B: b\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'a carriage return alone in a header',
    play: raw('HTTP/1.1 200 OK\r\nX-A: a\rX-B: b\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'a folded header',
    play: raw('HTTP/1.1 200 OK\r\nX-A: a\r\n X-B: b\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'an escape sequence in a header',
    play: raw('HTTP/1.1 200 OK\r\nETag: "\x1b[2J"\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  {
    name: 'a header without a name',
    play: raw('HTTP/1.1 200 OK\r\n: x\r\nContent-Length: 1\r\n\r\nx'),
    expect: NOT_HTTP,
  },
  { name: 'one header of 64 KB', play: whole(`200 OK\nX-A: ${'a'.repeat(65_536)}`, 'x'), expect: NOT_HTTP },
  {
    name: 'five hundred cookies',
    play: whole(
      `200 OK\n${Array.from({ length: 500 }, (_, i) => `Set-Cookie: c${i}=${'x'.repeat(100)}`).join('\n')}`,
      'x',
    ),
    expect: NOT_HTTP,
  },
  {
    name: 'two hundred cookies within the bound',
    play: whole(
      `200 OK\n${Array.from({ length: 200 }, (_, i) => `Set-Cookie: c${i}=${'x'.repeat(30)}; Domain=.org`).join('\n')}`,
      'x',
    ),
    expect: { outcome: 'ok', bytes: 1 },
  },
  {
    name: 'a thousand headers of one letter',
    play: whole(`200 OK\n${Array.from({ length: 1000 }, () => 'a: b').join('\n')}`, 'x'),
    expect: { outcome: 'ok' },
  },
  {
    name: 'a header called __proto__',
    play: whole('200 OK\n__proto__: polluted\nconstructor: x\nhasOwnProperty: x', 'x'),
    expect: { outcome: 'ok' },
  },
  {
    name: 'an upgrade to another protocol',
    play: whole('101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade', 'x'),
    expect: { error: 'transient', message: /./ },
  },
  {
    name: 'Retry-After of a century',
    play: whole('429 Too Many\nRetry-After: 3155760000', 'x'),
    expect: { error: 'rate_limited', message: /for 86400 s/ },
  },
  {
    name: 'Retry-After of minus one',
    play: whole('503 Later\nRetry-After: -1', 'x'),
    expect: { error: 'rate_limited', message: /./ },
  },
  {
    name: 'Retry-After that is a script',
    play: whole('503 Later\nRetry-After: <script>', 'x'),
    expect: { error: 'rate_limited', message: /without saying/ },
  },
  {
    name: 'Retry-After in the year 99999',
    play: whole('429 Too Many\nRetry-After: Fri, 31 Dec 99999 23:59:59 GMT', 'x'),
    expect: { error: 'rate_limited', message: /./ },
  },
  {
    name: 'a refresh header to loopback',
    play: whole('200 OK\nRefresh: 0; url=http://127.0.0.1/', 'x'),
    expect: { outcome: 'ok' },
  },
  {
    name: 'a link header to loopback',
    play: whole('200 OK\nLink: <http://127.0.0.1/>; rel=next', 'x'),
    expect: { outcome: 'ok' },
  },
];

export const ANSWERS: readonly AnswerRow[] = [
  ...bombs,
  ...endlessBodies,
  ...drips,
  ...lengths,
  ...types,
  ...headers,
];

function withLastByte(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed[changed.length - 6] = (changed.at(-6) ?? 0) ^ 0xff;
  return changed;
}
