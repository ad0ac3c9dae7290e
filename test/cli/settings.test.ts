import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleFile } from '../../cli/commands/config.ts';
import { nearest } from '../../cli/nearest.ts';
import { findSettings, readSettings } from '../../cli/settings.ts';
import { defaultSettings, SETTING_NAMES } from '../../cli/settings-schema.ts';
import { tocsin } from '../support/tocsin.ts';

const home = mkdtempSync(join(tmpdir(), 'tocsin-settings-'));
afterAll(() => rmSync(home, { recursive: true }));
const file = join(home, 'tocsin.yaml');

/** The message with which settings are refused. */
async function refused(yaml: string, env: Record<string, string> = {}): Promise<string> {
  writeFileSync(file, yaml);
  const error = await readSettings(home, env, {}).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'config' });
  return (error as Error).message;
}

describe('settings', () => {
  it('come from flags before the environment before the file before the defaults, and say from where', async () => {
    writeFileSync(
      file,
      'attempts: 7\nmemory: 2GB\nhosts:\n  a.org: http://a.test\n  b.org: http://b.test\ncontact: me@example.org\n',
    );
    const env = { TOCSIN_MEMORY: '3GB', TOCSIN_CONTACT: '', TOCSIN_DELAYS: 'a.org=10, b.org=20' };
    const found = await findSettings(home, env, { hosts: { 'b.org': 'http://flag.test' } });
    expect(found.settings).toEqual({
      ...defaultSettings(),
      attempts: 7,
      memory: '3GB',
      contact: 'me@example.org',
      hosts: { 'a.org': 'http://a.test', 'b.org': 'http://flag.test' },
      delays: { 'a.org': 10, 'b.org': 20 },
    });
    expect(found.originOf('attempts')).toBe(`${file}:1`);
    expect(found.originOf('contact')).toBe(`${file}:6`);
    expect(found.originOf('memory')).toBe('environment TOCSIN_MEMORY');
    expect(found.originOf('hosts', 'a.org')).toBe(`${file}:4`);
    expect(found.originOf('hosts', 'b.org')).toBe('flag');
    expect(found.originOf('threads')).toBe('default');
  });

  it.each([
    [
      'an unknown name',
      'memory: 1GB\nthraeds: 2\n',
      `${file}:2: thraeds is no setting; did you mean threads?`,
    ],
    ['one like no other', 'colour: red\n', `${file}:1: colour is no setting; "tocsin config" lists them all`],
    [
      'a word for a number',
      '# mine\n\nattempts: many\n',
      `${file}:3: attempts: write a whole number of at least 1`,
    ],
    ['a yes for a number', 'attempts: true\n', `${file}:1: attempts: write a whole number of at least 1`],
    [
      'a host without origin',
      'hosts:\n  a.org: http://a\n  b.org: b\n',
      `${file}:3: hosts.b.org: write an origin`,
    ],
    ['no list of names', '- a\n- b\n', `${file}: write "name: value", one a line`],
    ['no YAML', 'memory: "1GB\nattempts: 2\n', `${file} is not YAML: `],
    ['a name twice', 'attempts: 1\nattempts: 2\n', 'Map keys must be unique at line 2, column 1'],
  ])('with %s are refused, with place and mend', async (_, yaml, message) => {
    expect(await refused(yaml)).toContain(message);
  });

  it('are refused all at once, and name the variable that is wrong', async () => {
    const message = await refused('attemps: 1\nlog_format: xml\n', {
      TOCSIN_THREADS: 'two',
      TOCSIN_HOSTS: 'a.org',
    });
    expect(message.split('\n  ').slice(1).sort()).toEqual(
      [
        `${file}:1: attemps is no setting; did you mean attempts?`,
        `${file}:2: log_format: write text or json`,
        'environment TOCSIN_HOSTS: hosts: write "host: origin", one a line',
        'environment TOCSIN_THREADS: threads: write a whole number of at least 1',
      ].sort(),
    );
  });

  it('of a file that was named and is not there are refused; without a name there need be none', async () => {
    rmSync(file, { force: true });
    expect(await readSettings(home, {}, {})).toEqual(defaultSettings());
    const missing = join(home, 'other.yaml');
    await expect(readSettings(home, { TOCSIN_CONFIG: missing }, {})).rejects.toThrow(
      `the settings ${missing}: the file is not there`,
    );
  });

  it('have an example that says every one of them, and reads as the defaults', async () => {
    writeFileSync(file, exampleFile());
    expect(await readSettings(home, {}, {})).toEqual(defaultSettings());
    expect([...Object.keys(parse(exampleFile()) as object), 'threads'].sort()).toEqual(
      [...SETTING_NAMES].sort(),
    );
    expect(exampleFile()).toContain(`# threads: ${defaultSettings().threads}`);
  });

  it('know the name that was meant, and none for another word', () => {
    expect(nearest('deadline', SETTING_NAMES)).toBeUndefined();
    expect(nearest('Log-Format', SETTING_NAMES)).toBe('log_format');
  });
});

describe('tocsin config', () => {
  it('shows settings and credentials without any secret', async () => {
    writeFileSync(file, 'hosts:\n  a.org: http://user:hunter2@127.0.0.1:9/\n');
    const env = { RELIEFWEB_APPNAME: 'approved-name-17', HAPI_APP_IDENTIFIER: '', TOCSIN_THREDS: '3' };
    const [json, shown] = [
      await tocsin(home, ['config', '--json'], env),
      await tocsin(home, ['config'], env),
    ];
    expect(json.code, json.stderr).toBe(0);
    expect(json.stderr).toBe('TOCSIN_THREDS is set and means nothing: did you mean TOCSIN_THREADS?\n');
    const said = JSON.parse(json.stdout) as Record<string, unknown>;
    expect(said).toMatchObject({ home, file: { path: file, exists: true } });
    expect(said.settings).toContainEqual({
      setting: 'hosts.a.org',
      value: 'http://(hidden)@127.0.0.1:9/',
      from: `${file}:2`,
    });
    expect(said.settings).toContainEqual({
      setting: 'threads',
      value: 1,
      from: 'environment TOCSIN_THREADS',
    });
    expect(said.credentials).toEqual([
      { credential: 'RELIEFWEB_APPNAME', source: 'reliefweb', value: 'set (hidden)' },
      { credential: 'HAPI_APP_IDENTIFIER', source: 'hapi', value: 'not set' },
    ]);
    expect(shown.stdout).toMatch(/^memory +768MB +default$/m);
    expect(json.stdout + shown.stdout).not.toMatch(/hunter2|approved-name/);
  });

  it('exits 2 for settings that are not right, as a line of JSON where that was asked', async () => {
    writeFileSync(file, 'memory: much\n');
    const ended = await tocsin(home, ['config'], { TOCSIN_LOG_FORMAT: 'json' });
    expect(ended.code).toBe(2);
    expect(JSON.parse(ended.stderr)).toMatchObject({
      level: 'error',
      message: expect.stringContaining('memory: write a size such as 768MB or 4GB'),
    });
  });
});
