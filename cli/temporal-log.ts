import { DefaultLogger, type LogEntry, type Logger } from '@temporalio/worker';
import { type LogFields, type LogLevel, writeLog } from './log.ts';

/** What Temporal adds to a line of ours, under the names that the log has. */
const ADDED = { workflowId: 'run', workflowRunId: 'run_id', activityType: 'step', attempt: 'attempt' };

const TO_TEMPORAL = { debug: 'DEBUG', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;
const FROM_TEMPORAL = { TRACE: 'debug', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

/**
 * Where all that Temporal and the steps log goes: to standard error, from `least` on. Of the lines that are not ours
 * only errors, and only their message: beside it stands the text of whatever was thrown, which may name somebody.
 */
export function temporalLogger(least: LogLevel): Logger {
  return new DefaultLogger(TO_TEMPORAL[least], (entry) => {
    const time = Number(entry.timestampNanos / 1_000_000n);
    const ours = typeof entry.meta?.event === 'string';
    if (ours) writeLog(FROM_TEMPORAL[entry.level], entry.message, fieldsOf(entry), time);
    else if (entry.level === 'ERROR') writeLog('error', `temporal: ${entry.message}`, {}, time);
  });
}

/** Our own fields, then which run, step and attempt it was. */
function fieldsOf({ meta = {} }: LogEntry): LogFields {
  const fields: Record<string, LogFields[string]> = {};
  for (const [name, value] of Object.entries(meta)) {
    if (!TEMPORAL_S_OWN.has(name)) fields[name] = value as LogFields[string];
  }
  for (const [theirs, ours] of Object.entries(ADDED)) {
    const value: unknown = meta[theirs];
    if (typeof value === 'string' || typeof value === 'number') fields[ours] = value;
  }
  return fields;
}

const TEMPORAL_S_OWN = new Set([
  ...Object.keys(ADDED),
  ...['isLocal', 'namespace', 'taskToken', 'activityId', 'taskQueue', 'workflowType', 'sdkComponent'],
]);
