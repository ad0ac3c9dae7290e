import { cellText } from './cell-text.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
/** What a line says beside its message. Nothing in it may carry a name. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

type LogFormat = 'text' | 'json';
/** Until the settings are read, the variable alone decides: a fault in them is a line as well. */
let format: LogFormat = process.env.TOCSIN_LOG_FORMAT === 'json' ? 'json' : 'text';

/** How standard error is written from now on. It is one for the process, and so is this. */
export function logAs(chosen: LogFormat): void {
  format = chosen;
}

export function logsJson(): boolean {
  return format === 'json';
}

/** A structured line of the log on standard error. `time` in milliseconds since 1970. */
export function writeLog(level: LogLevel, message: string, fields: LogFields, time = Date.now()): void {
  const at = new Date(time).toISOString();
  process.stderr.write(
    `${format === 'json' ? asJson(at, level, message, fields) : asText(at, level, message, fields)}\n`,
  );
}

/** A remark for people: as it is, or as a line of JSON among others. */
export function writeRemark(level: LogLevel, message: string): void {
  if (format === 'json') writeLog(level, message, {});
  else process.stderr.write(`${message}\n`);
}

function asJson(time: string, level: LogLevel, message: string, fields: LogFields): string {
  const clean = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? cellText(value) : value,
  ]);
  return JSON.stringify({ time, level, message: cellText(message), ...Object.fromEntries(clean) });
}

function asText(time: string, level: LogLevel, message: string, fields: LogFields): string {
  const { event: _event, run_id: _run, step: _step, ...shown } = fields;
  const pairs = Object.entries(shown).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${quoted(value)}`],
  );
  // A line of progress that renews itself is overwritten, not continued.
  const clear = process.stderr.isTTY ? '\r\x1b[2K' : '';
  return `${clear}${time} ${level.padEnd(5)} ${cellText(message)}  ${pairs.join(' ')}`.trimEnd();
}

function quoted(value: string | number | boolean): string {
  const text = cellText(value);
  return /[\s"=]/.test(text) ? JSON.stringify(text) : text;
}
