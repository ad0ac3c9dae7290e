import { randomBytes } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../schemas/vocabularies.ts';
import { answer, bytesOf, clientFor, get, type Handler, HOST, serve } from './loopback.ts';

const PDF = 'application/pdf';
const JSON_TYPE = 'application/json';
const XML = 'application/rss+xml, application/xml';
const CSV = 'text/csv';
const HTML = { 'content-type': 'text/html' };
const PAGE = '<!DOCTYPE html><html><title>Search</title></html>';
const WAIT = '<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>';
const RSS = '<?xml version="1.0"?><rss version="2.0"><channel/></rss>';

interface Case {
  readonly name: string;
  readonly handler: Handler;
  readonly accept?: string;
  readonly outcome: Outcome;
  readonly reason?: RegExp;
  readonly bytes?: number;
}

const gzip = (body: string) => answer(200, { 'content-encoding': 'gzip' }, gzipSync(body));
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PAGE, 'utf16le')]);

const CASES: readonly Case[] = [
  { name: '200 page', handler: answer(200, HTML, PAGE), outcome: 'ok' },
  {
    name: '200 page, html accepted among others',
    handler: answer(200, HTML, PAGE),
    accept: `${PDF}, text/html`,
    outcome: 'ok',
  },
  { name: '201 with a body', handler: answer(201, {}, '{}'), outcome: 'ok' },
  { name: '202 with a body', handler: answer(202, {}, 'queued'), outcome: 'ok' },
  { name: 'gzip', handler: gzip('words'), outcome: 'ok', bytes: 5 },
  {
    name: 'brotli',
    handler: answer(200, { 'content-encoding': 'br' }, brotliCompressSync('words')),
    outcome: 'ok',
    bytes: 5,
  },
  {
    name: 'identity named',
    handler: answer(200, { 'content-encoding': 'identity' }, 'words'),
    outcome: 'ok',
    bytes: 5,
  },
  { name: 'PDF', handler: answer(200, { 'content-type': PDF }, '%PDF-1.7 x'), accept: PDF, outcome: 'ok' },
  { name: 'PDF after some junk', handler: answer(200, {}, '\r\n\r\n%PDF-1.4 x'), accept: PDF, outcome: 'ok' },
  {
    name: 'JSON declared text/html',
    handler: answer(200, HTML, ' {"a":1}'),
    accept: JSON_TYPE,
    outcome: 'ok',
  },
  {
    name: 'JSON array after a byte order mark',
    handler: answer(200, {}, '\uFEFF[1]'),
    accept: JSON_TYPE,
    outcome: 'ok',
  },
  { name: 'feed declared text/html', handler: answer(200, HTML, RSS), accept: XML, outcome: 'ok' },
  { name: 'feed without a declaration', handler: answer(200, {}, '<rss/>'), accept: XML, outcome: 'ok' },
  { name: 'CSV', handler: answer(200, { 'content-type': CSV }, 'a,b\n1,2'), accept: CSV, outcome: 'ok' },
  { name: 'CSV that begins with a number', handler: answer(200, {}, '1,2'), accept: CSV, outcome: 'ok' },
  {
    name: 'DOCX',
    handler: answer(200, {}, 'PK\x03\x04xx'),
    accept: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    outcome: 'ok',
  },
  {
    name: 'legacy DOC',
    handler: answer(200, {}, Buffer.from('d0cf11e0a1b1', 'hex')),
    accept: 'application/msword',
    outcome: 'ok',
  },
  {
    name: 'bytes of any kind',
    handler: answer(200, {}, 'xx'),
    accept: 'application/octet-stream',
    outcome: 'ok',
  },

  {
    name: 'page for a PDF',
    handler: answer(200, HTML, PAGE),
    accept: PDF,
    outcome: 'source_failure',
    reason: /not there/,
  },
  {
    name: 'page for a PDF, declared PDF',
    handler: answer(200, { 'content-type': PDF }, PAGE),
    accept: PDF,
    outcome: 'source_failure',
  },
  { name: 'JSON for a PDF', handler: answer(200, {}, '{"error":1}'), accept: PDF, outcome: 'shape_changed' },
  { name: 'page for JSON', handler: answer(200, HTML, PAGE), accept: JSON_TYPE, outcome: 'shape_changed' },
  {
    name: 'XHTML for XML',
    handler: answer(200, {}, `<?xml version="1.0"?>\n<!-- x -->${PAGE}`),
    accept: XML,
    outcome: 'shape_changed',
  },
  {
    name: 'fragment of a page for XML',
    handler: answer(200, HTML, '<div>Sorry</div>'),
    accept: XML,
    outcome: 'shape_changed',
  },
  { name: 'page for CSV', handler: answer(200, HTML, PAGE), accept: CSV, outcome: 'shape_changed' },
  {
    name: 'words declared text/html for CSV',
    handler: answer(200, HTML, 'Sorry'),
    accept: CSV,
    outcome: 'shape_changed',
  },
  {
    name: 'page in UTF-16 for a DOC',
    handler: answer(200, {}, utf16),
    accept: 'application/msword',
    outcome: 'source_failure',
  },
  {
    name: 'page for bytes of any kind',
    handler: answer(200, {}, PAGE),
    accept: 'application/octet-stream',
    outcome: 'shape_changed',
  },

  {
    name: '403 Cloudflare challenge',
    handler: answer(403, { ...HTML, 'cf-mitigated': 'challenge' }, WAIT),
    outcome: 'blocked',
    reason: /challenges bots/,
  },
  {
    name: '403 Just a moment',
    handler: answer(403, HTML, WAIT),
    outcome: 'blocked',
    reason: /Just a moment/,
  },
  {
    name: '200 Just a moment',
    handler: answer(200, HTML, WAIT),
    outcome: 'blocked',
    reason: /Just a moment/,
  },
  {
    name: '503 Just a moment',
    handler: answer(503, HTML, WAIT),
    outcome: 'blocked',
    reason: /Just a moment/,
  },
  { name: '202 empty', handler: answer(202), outcome: 'blocked', reason: /202/ },
  {
    name: '200 AWS challenge',
    handler: answer(200, { 'x-amzn-waf-action': 'challenge' }, PAGE),
    outcome: 'blocked',
  },
  ...[401, 403, 406, 451].map(
    (status): Case => ({
      name: `${status}`,
      handler: answer(status, HTML, PAGE),
      outcome: 'blocked',
      reason: new RegExp(`${status}`),
    }),
  ),

  { name: '200 empty', handler: answer(200), outcome: 'source_failure', reason: /empty/ },
  { name: '200 empty gzip', handler: gzip(''), outcome: 'source_failure', reason: /empty/ },
  { name: '204', handler: answer(204), outcome: 'source_failure', reason: /empty/ },
  { name: '206 unasked', handler: answer(206, {}, 'part'), outcome: 'source_failure', reason: /part/ },
  { name: '304 unasked', handler: answer(304), outcome: 'source_failure', reason: /304/ },
  { name: '300 without a location', handler: answer(300), outcome: 'source_failure' },
  { name: '302 without a location', handler: answer(302), outcome: 'source_failure', reason: /302/ },
  {
    name: '400',
    handler: answer(400, {}, '{"error":"Missing appname parameter"}'),
    outcome: 'source_failure',
    bytes: 37,
  },
  { name: '404', handler: answer(404, {}, 'none'), outcome: 'source_failure', reason: /404/ },
  { name: '410', handler: answer(410, {}, 'v1 is gone'), outcome: 'source_failure', reason: /gone/ },
  { name: '418', handler: answer(418), outcome: 'source_failure' },
  {
    name: 'gzip that is none',
    handler: answer(200, { 'content-encoding': 'gzip' }, 'plain words'),
    outcome: 'source_failure',
    reason: /encoding/,
    bytes: 0,
  },
  {
    name: 'brotli that is none',
    handler: answer(200, { 'content-encoding': 'br' }, randomBytes(64).fill(255)),
    outcome: 'source_failure',
    reason: /encoding/,
    bytes: 0,
  },
  {
    name: 'encoding nobody asked for',
    handler: answer(200, { 'content-encoding': 'compress' }, 'x'),
    outcome: 'source_failure',
    reason: /encoding/,
    bytes: 0,
  },
  {
    name: 'encodings upon each other',
    handler: answer(200, { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('x'))),
    outcome: 'source_failure',
    bytes: 0,
  },
  {
    name: 'headers beyond 16 KiB',
    handler: answer(200, { 'x-long': 'x'.repeat(40_000) }, 'x'),
    outcome: 'source_failure',
    reason: /HPE_HEADER_OVERFLOW/,
  },
];

describe('an answer is', () => {
  test.each(CASES)('$outcome for $name', async ({ handler, accept, outcome, reason, bytes }) => {
    const server = await serve({ '/x': handler });
    const client = await clientFor({ [HOST]: server.origin });
    const fetched = await get(client, '/x', accept === undefined ? {} : { accept });
    expect(fetched.outcome).toBe(outcome);
    expect(fetched.reason === null).toBe(outcome === 'ok');
    expect(fetched.reason ?? '').toMatch(reason ?? /.*/);
    if (bytes !== undefined) expect(fetched.body.bytes).toBe(bytes);
    expect(fetched.body.bytes).toBe((await bytesOf(fetched)).byteLength);
    await fetched.body.discard();
  });
});

describe('an answer is tried again', () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();
  test.each([
    {
      name: '429 with seconds',
      handler: answer(429, { 'retry-after': '7' }),
      code: 'rate_limited',
      seconds: [7, 7],
    },
    {
      name: '429 with a date',
      handler: answer(429, { 'retry-after': inAMinute }),
      code: 'rate_limited',
      seconds: [1, 60],
    },
    {
      name: '429 with a date gone by',
      handler: answer(429, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
      code: 'rate_limited',
      seconds: [0, 0],
    },
    {
      name: '503 with seconds',
      handler: answer(503, { 'retry-after': '30' }),
      code: 'rate_limited',
      seconds: [30, 30],
    },
    {
      name: '503 for ever',
      handler: answer(503, { 'retry-after': '9'.repeat(400) }),
      code: 'rate_limited',
      seconds: [86_400, 86_400],
    },
    { name: '503 with nonsense', handler: answer(503, { 'retry-after': 'soon' }), code: 'rate_limited' },
    { name: '429 alone', handler: answer(429), code: 'rate_limited' },
    { name: '500', handler: answer(500), code: 'transient' },
    { name: '502 with a page', handler: answer(502, HTML, PAGE), code: 'transient' },
  ])('$name → $code', async ({ handler, code, seconds }) => {
    const server = await serve({ '/x': handler });
    const client = await clientFor({ [HOST]: server.origin });
    const error = await get(client, '/x').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'TocsinError', code });
    const { retryAfterSeconds } = error as { retryAfterSeconds: number | undefined };
    if (seconds === undefined) return expect(retryAfterSeconds).toBeUndefined();
    expect(retryAfterSeconds).toBeGreaterThanOrEqual(seconds[0]!);
    expect(retryAfterSeconds).toBeLessThanOrEqual(seconds[1]!);
  });
});
