import type { IncomingMessage } from 'node:http';
import got, { type Request as GotRequest } from 'got';
import type { Route } from './hosts.ts';
import { type Cut, type Limits, receive } from './receive.ts';
import type { SpooledBody } from './spool.ts';

/** One HTTP request, ready to be sent. */
export interface Ask {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  /** Body of a POST, serialised. */
  readonly payload: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** One HTTP answer. Whoever gets it discards the body. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly http_headers: readonly (readonly [string, string])[];
  readonly body: SpooledBody;
  readonly cut: Cut | null;
}

/** The other side took longer than it may. */
class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
  readonly code = 'ETIMEDOUT';
}

interface ExchangeLimits extends Limits {
  /** From sending to the last byte. */
  readonly timeoutMs: number;
}

const CONNECT_TIMEOUT_MS = 20_000;

/** Redirects, decoding and retries are ours: each hop is checked, each body bounded, and Temporal retries. */
const http = got.extend({
  retry: { limit: 0 },
  followRedirect: false,
  throwHttpErrors: false,
  decompress: false,
});

/**
 * Sends one request and takes its answer in. Throws the connection's error, `ForbiddenAddress` where a name leads
 * to a private address, `TookTooLong`, or the signal's reason.
 */
export async function exchange(
  ask: Ask,
  route: Route,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const stream = http.stream(route.target, {
    method: ask.method,
    headers: ask.headers,
    ...(ask.payload === undefined ? {} : { body: ask.payload }),
    agent: route.agents,
    signal,
    timeout: { connect: CONNECT_TIMEOUT_MS, secureConnect: CONNECT_TIMEOUT_MS, response: limits.timeoutMs },
  });
  // got's own limit on a whole request ends as a bare ECONNRESET once the headers are in (seen with 14.6.6).
  const timer = setTimeout(() => stream.destroy(new TookTooLong()), limits.timeoutMs);
  try {
    const response = await responseOf(stream);
    return await takeIn(stream, response, limits);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function takeIn(stream: GotRequest, response: IncomingMessage, limits: Limits): Promise<Answer> {
  const { statusCode: status, headers, rawHeaders } = response;
  if (status === undefined) throw new Error('An answer without a status line.');
  const { body, cut } = await receive(stream, status === 304 ? {} : headers, limits);
  if (cut !== null) stream.destroy();
  return { status, headers, http_headers: pairs(rawHeaders), body, cut };
}

function responseOf(stream: GotRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    stream.once('response', resolve);
    // Stays for the life of the stream: an error between two reads comes again from the next read.
    stream.on('error', reject);
  });
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([String(raw[i]), String(raw[i + 1])]);
  return found;
}
