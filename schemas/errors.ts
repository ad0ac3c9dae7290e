/**
 * Every error that Tocsin raises on purpose. `code` is stable and is what callers decide on; the message says
 * what happened, where, and what to do.
 */
export const ERROR_CODES = [
  'usage',
  'home_busy',
  'home_kind',
  'nothing_run',
  'config',
  'server',
  'not_configured',
  'gone',
  'blocked',
  'rate_limited',
  'transient',
  'shape_changed',
  'invalid_row',
  'checks_failed',
  'forbidden_address',
  'too_large',
  'not_found',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class TocsinError extends Error {
  override readonly name = 'TocsinError';
  readonly code: ErrorCode;
  /** Seconds after which it may be tried again, where the other side said so (`Retry-After`). */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
