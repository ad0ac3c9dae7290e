import { stringify } from 'yaml';
import { findHome } from '../../home/paths.ts';
import { SOURCES } from '../../sources/registry.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { nearest } from '../nearest.ts';
import { sayTo, table } from '../output.ts';
import { type FoundSettings, findSettings, variableOf } from '../settings.ts';
import { defaultSettings, meaningOf, PER_HOST, SETTING_NAMES, type SettingName } from '../settings-schema.ts';
import { pairs } from './run.ts';

/** Variables that are no settings. */
const OTHER_VARIABLES = [
  'TOCSIN_HOME',
  'TOCSIN_CONFIG',
  'TOCSIN_TEMPORAL_CLI',
  'TOCSIN_OFFLINE',
  'TOCSIN_FAIL_POINT',
];

interface ConfigFlags extends CommonFlags {
  readonly example?: boolean;
  readonly host: readonly string[];
}

/** `tocsin config`: the settings as they are in force, or an example of the file. Exit 2 when they are not right. */
export async function config(flags: ConfigFlags): Promise<number> {
  const say = sayTo(flags.quiet ?? false);
  if (flags.example) {
    say.out(exampleFile());
    return EXIT.well;
  }
  const home = findHome(flags.home, process.env);
  const hosts = pairs(flags.host, '--host');
  const found = await findSettings(home, process.env, { config: flags.config, hosts });
  const settings = rowsOf(found);
  const credentials = credentialsOf(process.env);
  const file = { path: found.file.path, exists: found.file.exists };
  if (flags.json) say.out(JSON.stringify({ home, file, settings, credentials }));
  else {
    const shown = settings.map((row) => ({ ...row, value: String(row.value) }));
    say.out(
      `home: ${home}\nfile: ${file.path}${file.exists ? '' : ' (not there: every setting has its default)'}\n`,
    );
    say.out(`${table(shown, ['setting', 'value', 'from'])}\n`);
    say.out(table(credentials, ['credential', 'source', 'value']));
  }
  for (const line of unknownVariables(process.env)) say.note(line);
  return EXIT.well;
}

type SettingRow = { readonly setting: string; readonly value: string | number; readonly from: string };

/** A row a setting; of those that have one entry a host, or are nested, a row an entry. */
function rowsOf({ settings, originOf }: FoundSettings): SettingRow[] {
  return SETTING_NAMES.flatMap((name): SettingRow[] => {
    const value = settings[name];
    if (typeof value !== 'object') return [{ setting: name, value, from: originOf(name) }];
    if (!PER_HOST.has(name))
      return leavesOf(name, value).map(([setting, leaf]) => ({
        setting,
        value: leaf,
        from: originOf(name),
      }));
    const entries = Object.entries(value);
    if (entries.length === 0) return [{ setting: name, value: 'none', from: 'default' }];
    return entries.map(([host, of]) => ({
      setting: `${name}.${host}`,
      value: typeof of === 'string' ? withoutPassword(of) : Number(of),
      from: originOf(name, host),
    }));
  });
}

/** The leaves of a nested setting by their dotted names. What a secret is, and where a webhook leads, is hidden. */
function leavesOf(name: string, value: unknown): (readonly [string, string | number])[] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [[name, hidden(name, String(value))]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[name, 'none']];
  return entries.flatMap(([key, of]) => leavesOf(`${name}.${key}`, of));
}

function hidden(name: string, value: string): string {
  if (name.endsWith('.secret')) return 'set (hidden)';
  // The path of a webhook's address is often its secret.
  if (name.endsWith('.webhook')) return `${new URL(value).origin}/(hidden)`;
  return value;
}

/** What stands before an `@` in an address is nobody's business. */
function withoutPassword(address: string): string {
  const url = new URL(address);
  return url.username || url.password ? address.replace(/\/\/[^/]*@/, '//(hidden)@') : address;
}

/** Credentials that sources need, from the environment alone. Their values are never shown. */
function credentialsOf(env: NodeJS.ProcessEnv) {
  return SOURCES.flatMap(({ meta }) =>
    meta.credential
      ? [
          {
            credential: meta.credential,
            source: meta.id,
            value: env[meta.credential] ? 'set (hidden)' : 'not set',
          },
        ]
      : [],
  );
}

/** A misspelt variable is not an error, since others may have theirs; but it should not go unseen. */
function unknownVariables(env: NodeJS.ProcessEnv): string[] {
  const known = [...SETTING_NAMES.map(variableOf), ...OTHER_VARIABLES];
  return Object.keys(env)
    .filter((name) => name.startsWith('TOCSIN_') && !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return `${name} is set and means nothing${near ? `: did you mean ${near}?` : ''}`;
    });
}

/** A file that says every default, with what each setting means. `threads` stays out: it is that of the machine. */
export function exampleFile(): string {
  const defaults = defaultSettings();
  const blocks = SETTING_NAMES.map((name) => `# ${meaningOf(name)}\n${exampleOf(name, defaults[name])}`);
  return ['# Settings of Tocsin: tocsin.yaml in the home. What is left out has its default.', ...blocks].join(
    '\n\n',
  );
}

function exampleOf(name: SettingName, value: unknown): string {
  if (name === 'threads') return `# ${name}: ${String(value)}`;
  if (PER_HOST.has(name)) return `${name}: {}`;
  return stringify({ [name]: value }).trimEnd();
}
