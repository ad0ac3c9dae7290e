import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';

const seconds = z.coerce.number().positive();

/**
 * Every setting, with the default that works. From `tocsin.yaml` in the home (or `--config`, `TOCSIN_CONFIG`);
 * an environment variable `TOCSIN_<NAME>` goes before it, a flag before both.
 */
const settingsSchema = z.strictObject({
  /** Sent in the User-Agent, so that a site can reach whoever runs this: a mail address or a page. */
  contact: z.string().default('https://github.com/tocsin-project/tocsin'),
  /** Public host → origin of a mirror, e.g. `www.hrw.org: http://127.0.0.1:8099`. */
  hosts: z.record(z.string(), z.url({ protocol: /^https?$/ })).default({}),
  /** Least milliseconds between two requests to a host, over the source's own politeness. */
  delays: z.record(z.string(), z.number().min(0)).default({}),
  /** Worker threads that read and code, and threads of DuckDB. */
  threads: z.coerce.number().int().min(1).default(availableParallelism()),
  /** Memory of DuckDB, outside the JavaScript heap. */
  memory: z
    .string()
    .regex(/^\d+(MB|GB)$/)
    .default('768MB'),
  /** A source is ended with what it has after so many seconds. */
  deadline_seconds: seconds.default(6 * 3600),
  /** An activity that is silent for so long is given to another worker. */
  heartbeat_seconds: seconds.default(30),
  /** How long a workflow waits for the worker that knew it. */
  sticky_seconds: seconds.default(10),
  /** Attempts after which a request or step that keeps failing is given up. */
  attempts: z.coerce.number().int().min(1).default(5),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const SCALARS = [
  'contact',
  'threads',
  'memory',
  'deadline_seconds',
  'heartbeat_seconds',
  'sticky_seconds',
  'attempts',
] as const;

/** Reads and checks all settings. Throws `config`, naming the place and the mend. */
export async function readSettings(
  home: string,
  env: NodeJS.ProcessEnv,
  flags: { readonly config?: string | undefined; readonly hosts?: Readonly<Record<string, string>> },
): Promise<Settings> {
  const named = flags.config ?? env.TOCSIN_CONFIG;
  const path = named ? resolve(named) : join(home, 'tocsin.yaml');
  const fromFile = await readConfig(path, named !== undefined);
  const fromEnv = Object.fromEntries(
    SCALARS.flatMap((name) => {
      const value = env[`TOCSIN_${name.toUpperCase()}`];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const merged = { ...fromFile, ...fromEnv };
  const hosts = { ...(typeof merged.hosts === 'object' ? merged.hosts : {}), ...flags.hosts };
  const parsed = settingsSchema.safeParse({ ...merged, hosts });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new TocsinError('config', `settings (${path}, TOCSIN_* variables, flags): ${faults.join('; ')}`);
}

async function readConfig(path: string, mustExist: boolean): Promise<Record<string, unknown>> {
  const content = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && !mustExist) return '';
    throw new TocsinError('config', `the configuration ${path} cannot be read`, { cause });
  });
  try {
    return { ...(parse(content) as Record<string, unknown> | null) };
  } catch (cause) {
    throw new TocsinError('config', `${path} is not YAML: ${(cause as Error).message}`, { cause });
  }
}
