import { TocsinError } from '../schemas/errors.ts';
import { ForbiddenAddress } from './addresses.ts';
import type { Answer } from './exchange.ts';

/**
 * Why asking again is no use, in words, or null: a name that leads to a private address, or bytes that are not
 * HTTP (headers beyond 16 KiB among them). got and the socket wrap what they are told, so causes are searched.
 */
export function findDefinitive(error: unknown): string | null {
  if (error instanceof ForbiddenAddress) return `Forbidden address: ${error.message}.`;
  if (codeOf(error).startsWith('HPE_')) return `The host does not speak proper HTTP (${codeOf(error)}).`;
  return error instanceof Error && error.cause !== undefined ? findDefinitive(error.cause) : null;
}

/**
 * A failure of the connection as the error that is tried again. The cause is left out on purpose: got's errors
 * carry the request's options, and so the address with its secrets. `address` and `redact` keep them out here.
 */
export function toTransient(error: unknown, address: string, redact: (text: string) => string): TocsinError {
  const message = error instanceof Error ? error.message : String(error);
  return new TocsinError(
    'transient',
    redact(`No whole answer from ${address}: ${describe(codeOf(error), message)}. It will be tried again.`),
  );
}

/**
 * The error for an answer that asks for patience or reports trouble of the host's own, else null: 429 and 503 are
 * `rate_limited` with what `Retry-After` says, any other 5xx is `transient`.
 */
export function findRetryable(
  answer: Pick<Answer, 'status' | 'headers'>,
  address: string,
  now: number,
): TocsinError | null {
  const { status, headers } = answer;
  if (status === 429 || status === 503) {
    const seconds = parseRetryAfter(headers['retry-after'], now);
    const wait = seconds === undefined ? 'without saying for how long' : `for ${seconds} s`;
    const message = `The host asks to wait ${wait}: status ${status} from ${address}. It will be tried again.`;
    return new TocsinError(
      'rate_limited',
      message,
      seconds === undefined ? {} : { retryAfterSeconds: seconds },
    );
  }
  if (status < 500) return null;
  return new TocsinError('transient', `Status ${status} from ${address}. It will be tried again.`);
}

/** Longer waits are cut to a day: a host may name a number that no timer or duration holds. */
const LONGEST_WAIT_S = 86_400;

/** Seconds from a `Retry-After` of seconds or an HTTP date (RFC 9110 §10.2.3); undefined where it is neither. */
function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), LONGEST_WAIT_S);
}

function describe(code: string, message: string): string {
  switch (code) {
    case 'ETIMEDOUT':
      return 'it took longer than the source allows';
    case 'Z_BUF_ERROR':
      return 'the compressed body ended too early';
    case 'ECONNRESET':
      return 'the connection was closed before the end (ECONNRESET)';
    default:
      return message;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
