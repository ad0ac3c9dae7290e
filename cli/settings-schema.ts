import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { alertSettingsSchema } from '../schemas/alert-settings.ts';

/** A number, or a text that is one: variables of the environment are texts. */
const numeric = <T extends z.ZodType>(number: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value), number);

const SECONDS = 'write a number of seconds above 0';
const seconds = numeric(z.number(SECONDS).positive(SECONDS));
const WHOLE = 'write a whole number of at least 1';
const whole = numeric(z.int(WHOLE).min(1, WHOLE));
const LEAST = 'write a number of milliseconds, 0 or more';
const milliseconds = numeric(z.number(LEAST).min(0, LEAST));

/** A nested setting, or the JSON of one: variables of the environment are texts. */
const nested = <T extends z.ZodType>(schema: T) => z.preprocess(parsedText, schema);

function parsedText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Every setting once: its check, the default that works, and what it means (`tocsin config --example` prints that). */
export const settingsSchema = z.strictObject({
  contact: z
    .string('write a mail address or a page')
    .min(1, 'write a mail address or a page')
    .default('https://github.com/tocsin-project/tocsin')
    .describe('Sent in the User-Agent, so that a site can reach you: a mail address or a page.'),
  hosts: z
    .record(
      z.string(),
      z.url({ protocol: /^https?$/, error: 'write an origin such as http://127.0.0.1:8099' }),
      'write "host: origin", one a line',
    )
    .default({})
    .describe('Host to origin of a mirror or test server, e.g. www.hrw.org: http://127.0.0.1:8099.'),
  delays: z
    .record(z.string(), milliseconds, 'write "host: milliseconds", one a line')
    .default({})
    .describe("Host to least milliseconds between two requests; else the source's own politeness."),
  threads: whole
    .default(availableParallelism())
    .describe('Threads that read and code, and threads of DuckDB; else the number of processors.'),
  memory: z
    .string('write a size such as 768MB or 4GB')
    .regex(/^\d+(MB|GB)$/, 'write a size such as 768MB or 4GB')
    .default('768MB')
    .describe('Memory of DuckDB, beside the JavaScript heap.'),
  deadline_seconds: seconds.default(6 * 3600).describe('A source is ended after so long, with what it has.'),
  heartbeat_seconds: seconds
    .default(30)
    .describe('A step that is silent for so long is given to another worker.'),
  sticky_seconds: seconds.default(10).describe('How long a workflow waits for the worker that knew it.'),
  attempts: whole.default(5).describe('Tries after which a request or a step is given up.'),
  log_format: z
    .enum(['text', 'json'], 'write text or json')
    .default('text')
    .describe('Standard error as lines for people (text) or one JSON object a line (json).'),
  log_level: z
    .enum(['auto', 'debug', 'info', 'warn', 'error'], 'write auto, debug, info, warn or error')
    .default('auto')
    .describe(
      'Least level that is logged; auto is info for serve and worker, warn for run, error for demo and with --quiet.',
    ),
  alerts: nested(alertSettingsSchema)
    .default(alertSettingsSchema.parse({}))
    .describe(
      'Who reviews alerts within how many hours, who is asked next, and how everybody is told (docs/operations.md).',
    ),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;
export type SettingName = keyof Settings;

export const SETTING_NAMES = Object.keys(settingsSchema.shape) as readonly SettingName[];
/** Settings that are one entry a host, merged entry by entry. */
export const PER_HOST: ReadonlySet<string> = new Set<SettingName>(['hosts', 'delays']);

/** What a setting means, in one line. */
export function meaningOf(name: SettingName): string {
  return settingsSchema.shape[name].description ?? '';
}

/** All defaults; `threads` is that of this machine. */
export function defaultSettings(): Settings {
  return settingsSchema.parse({});
}
