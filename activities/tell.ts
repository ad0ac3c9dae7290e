import { log } from '@temporalio/activity';

/** What is told of a run, a line each; docs/operations.md says what each means. */
export const LOG_EVENTS = [
  'window_planned',
  'captured',
  'page_fetched',
  'request_failed',
  'part_read',
  'batch_sealed',
  'alerts_raised',
  'alerts_escalated',
  'alert_delivered',
  'alert_undelivered',
  'release_published',
  'release_unchanged',
  'batches_packed',
  'batches_not_packed',
  'schedule_paused',
  'step_failed',
] as const;
type LogEvent = (typeof LOG_EVENTS)[number];

/**
 * A line of the log of the step that runs now; Temporal adds which run and which attempt it was. Nothing in `fields`
 * may carry a name: addresses and messages go through `shownAddress` and `shownMessage` first.
 */
export function tell(
  level: 'debug' | 'info' | 'warn',
  event: LogEvent,
  fields: Readonly<Record<string, string | number | boolean | null>>,
): void {
  log[level](event.replaceAll('_', ' '), { event, ...fields });
}
