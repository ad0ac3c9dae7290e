import { ApplicationFailure } from '@temporalio/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { type ErrorCode, TocsinError } from '../schemas/errors.ts';

/** Failure types that Temporal must not retry; every other code is tried again. */
const NON_RETRYABLE: Partial<Record<ErrorCode, string>> = {
  gone: 'Gone',
  blocked: 'Blocked',
  shape_changed: 'ShapeChanged',
  invalid_row: 'InvalidRow',
  checks_failed: 'ChecksFailed',
  not_configured: 'NotConfigured',
  forbidden_address: 'ForbiddenAddress',
  usage: 'Usage',
  home_kind: 'HomeKind',
  config: 'Config',
  not_found: 'NotFound',
};

/** The one place where our errors become Temporal's; `Retry-After` becomes the delay of the next attempt. */
export class TranslateErrors implements ActivityInboundCallsInterceptor {
  async execute(
    input: ActivityExecuteInput,
    next: Next<ActivityInboundCallsInterceptor, 'execute'>,
  ): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      throw error instanceof TocsinError ? failureOf(error) : error;
    }
  }
}

function failureOf(error: TocsinError): ApplicationFailure {
  const nonRetryable = NON_RETRYABLE[error.code];
  return ApplicationFailure.create({
    message: error.message,
    type: nonRetryable ?? (error.code === 'rate_limited' ? 'RateLimited' : 'Transient'),
    nonRetryable: nonRetryable !== undefined,
    details: [error.code],
    cause: error,
    ...(error.retryAfterSeconds === undefined ? {} : { nextRetryDelay: `${error.retryAfterSeconds}s` }),
  });
}
