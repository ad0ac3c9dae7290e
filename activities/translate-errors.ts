import { activityInfo, cancellationSignal } from '@temporalio/activity';
import { ApplicationFailure, TemporalFailure } from '@temporalio/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { type ErrorCode, TocsinError } from '../schemas/errors.ts';
import { shownMessage } from './problem-text.ts';
import { tell } from './tell.ts';

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
      tellFailure(error);
      if (error instanceof TocsinError) throw failureOf(error);
      throw error instanceof TemporalFailure || cancellationSignal().aborted ? error : unforeseen(error);
    }
  }
}

/** Codes whose messages speak of this home or of its settings, never of what a page says. */
const ABOUT_US: ReadonlySet<ErrorCode> = new Set(['usage', 'config', 'home_kind', 'server', 'checks_failed']);

/** What went wrong by its code, or by the name of the error: other messages may quote a page, and a page names people. */
function tellFailure(error: unknown): void {
  const { attempt, retryPolicy } = activityInfo();
  const ours = error instanceof TocsinError ? error : undefined;
  const cancelled = cancellationSignal().aborted;
  const final =
    (ours && NON_RETRYABLE[ours.code] !== undefined) ||
    (retryPolicy?.maximumAttempts !== undefined && attempt >= retryPolicy.maximumAttempts);
  tell(final && !cancelled ? 'warn' : 'info', 'step_failed', {
    code: cancelled ? 'cancelled' : (ours?.code ?? (error instanceof Error ? error.name : 'unknown')),
    reason: ours && ABOUT_US.has(ours.code) ? ours.message : null,
    again: !final,
  });
}

/**
 * An error that nobody raised on purpose. Libraries quote what they stumble over, so of its message only what shows no
 * name goes into the history of the workflow, and of its stack the places.
 */
function unforeseen(error: unknown): ApplicationFailure {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const failure = ApplicationFailure.create({
    message: shownMessage(message.replaceAll("'", '"')),
    type: name,
  });
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  failure.stack = [`${name}: ${failure.message}`, ...places].join('\n');
  return failure;
}

function failureOf(error: TocsinError): ApplicationFailure {
  const nonRetryable = NON_RETRYABLE[error.code];
  return ApplicationFailure.create({
    message: ABOUT_US.has(error.code) ? error.message : shownMessage(error.message),
    type: nonRetryable ?? (error.code === 'rate_limited' ? 'RateLimited' : 'Transient'),
    nonRetryable: nonRetryable !== undefined,
    details: [error.code],
    ...(error.retryAfterSeconds === undefined ? {} : { nextRetryDelay: `${error.retryAfterSeconds}s` }),
  });
}
