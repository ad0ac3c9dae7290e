import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { TocsinError } from '../schemas/errors.ts';
import { type ConfigFile, readConfigFile } from './config-file.ts';
import { logAs } from './log.ts';
import { nearest } from './nearest.ts';
import {
  PER_HOST,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  settingsSchema,
} from './settings-schema.ts';

export type { Settings } from './settings-schema.ts';

export interface SettingFlags {
  readonly config?: string | undefined;
  readonly hosts?: Readonly<Record<string, string>>;
}

/** Settings with the place that each value came from. */
export interface FoundSettings {
  readonly settings: Settings;
  readonly file: ConfigFile;
  /** Words for where a setting, or its entry for one host, was said. */
  originOf(name: SettingName, host?: string): string;
}

/**
 * Reads and checks all settings: flags go before variables `TOCSIN_<NAME>`, those before the file (`--config`,
 * `TOCSIN_CONFIG`, else `tocsin.yaml` in the home), the file before the defaults. From here on standard error is
 * written as `log_format` says. Throws `config`, naming the place and the mend of every fault.
 */
export async function readSettings(
  home: string,
  env: NodeJS.ProcessEnv,
  flags: SettingFlags,
): Promise<Settings> {
  const { settings } = await findSettings(home, env, flags);
  logAs(settings.log_format);
  return settings;
}

/** As `readSettings`, with where each value came from, and no effect on standard error. */
export async function findSettings(
  home: string,
  env: NodeJS.ProcessEnv,
  flags: SettingFlags,
): Promise<FoundSettings> {
  const named = flags.config ?? env.TOCSIN_CONFIG;
  const path = named ? resolve(named) : join(home, 'tocsin.yaml');
  const file = await readConfigFile(path, named !== undefined);
  const layers: readonly Layer[] = [
    { said: { hosts: flags.hosts ?? {} }, where: () => 'flag' },
    { said: fromEnvironment(env), where: ([name]) => `environment ${variableOf(String(name))}` },
    { said: file.content, where: (at) => `${path}:${file.lineOf(at) ?? 1}` },
  ];
  const parsed = settingsSchema.safeParse(merged(layers));
  if (parsed.success) {
    return { settings: parsed.data, file, originOf: (name, host) => sayer(layers, name, host) ?? 'default' };
  }
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, layers));
  throw new TocsinError('config', `the settings are not right:\n  ${faults.join('\n  ')}`);
}

/** The variable that says a setting. */
export function variableOf(name: string): string {
  return `TOCSIN_${name.toUpperCase()}`;
}

/** One place where settings are said; earlier layers go before later ones. */
interface Layer {
  readonly said: Readonly<Record<string, unknown>>;
  where(path: readonly PropertyKey[]): string;
}

function fromEnvironment(env: NodeJS.ProcessEnv): Record<string, unknown> {
  return Object.fromEntries(
    SETTING_NAMES.flatMap((name) => {
      const value = env[variableOf(name)];
      // An empty variable is how a service file takes one back.
      if (value === undefined || value === '') return [];
      return [[name, PER_HOST.has(name) ? entriesOf(value) : value]];
    }),
  );
}

/** `a=b,c=d` as a record; as it is where it is none, for the check to refuse. */
function entriesOf(value: string): unknown {
  const entries = value.split(',').map((entry) => entry.trim().split(/=(.*)/s, 2));
  return entries.every((entry) => entry.length === 2) ? Object.fromEntries(entries) : value;
}

function merged(layers: readonly Layer[]): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const { said } of [...layers].reverse()) {
    for (const [name, value] of Object.entries(said)) {
      all[name] = PER_HOST.has(name) ? mergedEntries(all[name], value) : value;
    }
  }
  return all;
}

/** What is no list of entries stays as it is, for the check to refuse. */
function mergedEntries(before: unknown, value: unknown): unknown {
  if (before === undefined || !isRecord(value)) return value;
  return isRecord(before) ? { ...before, ...value } : before;
}

function sayer(layers: readonly Layer[], name: PropertyKey, host?: PropertyKey): string | undefined {
  const layer = layers.find(({ said }) => {
    const value = said[String(name)];
    if (host !== undefined) return isRecord(value) && String(host) in value;
    return value !== undefined && !(isRecord(value) && Object.keys(value).length === 0);
  });
  return layer?.where(host === undefined ? [name] : [name, host]);
}

function faultsOf(issue: z.core.$ZodIssue, layers: readonly Layer[]): string[] {
  if (issue.code === 'unrecognized_keys') {
    const [top] = issue.path;
    if (top !== undefined) {
      const at = issue.path.join('.');
      return issue.keys.map((key) => `${sayer(layers, top) ?? 'settings'}: ${at}.${key} is no setting`);
    }
    return issue.keys.map((key) => `${sayer(layers, key) ?? 'settings'}: ${unknownSetting(key)}`);
  }
  const [name = '', host] = issue.path;
  return [`${sayer(layers, name, host) ?? 'settings'}: ${issue.path.join('.')}: ${issue.message}`];
}

function unknownSetting(key: string): string {
  const near = nearest(key, SETTING_NAMES);
  return `${key} is no setting; ${near ? `did you mean ${near}?` : '"tocsin config" lists them all'}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
