import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { EXIT } from '../../cli/exit-codes.ts';
import { variableOf } from '../../cli/settings.ts';
import { SETTING_NAMES } from '../../cli/settings-schema.ts';
import { SIGNAL_EXITS } from '../../cli/signals.ts';
import { SHUTDOWN } from '../../cli/workers.ts';
import { temporaryHome, tocsin } from '../support/tocsin.ts';

const ROOT = join(import.meta.dirname, '../..');
const ANALYZE = '/usr/bin/systemd-analyze';
const unit = readFileSync(join(ROOT, 'docs/tocsin.service'), 'utf8');

/** The sections of an ini file: every key with all its values, in their order. */
function parseIni(text: string): Record<string, Record<string, string[]>> {
  const sections: Record<string, Record<string, string[]>> = {};
  let section: Record<string, string[]> | undefined;
  for (const line of text.split('\n').map((l) => l.trim())) {
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    const at = line.indexOf('=');
    if (heading) {
      section = {};
      sections[heading] = section;
    } else if (section && at > 0) {
      const key = line.slice(0, at);
      section[key] = [...(section[key] ?? []), line.slice(at + 1)];
    } else throw new Error(`docs/tocsin.service: ${line}`);
  }
  return sections;
}

describe('docs/tocsin.service', () => {
  const { Unit, Service = {}, Install } = parseIni(unit);
  const one = (name: string) => Service[name]?.[0] ?? '';

  it('has the three sections', () => {
    expect([Unit?.Description?.length, Install?.WantedBy]).toEqual([1, ['multi-user.target']]);
  });

  it('starts a command that is there, with flags that it has', async () => {
    const [program, main, ...args] = one('ExecStart').split(' ');
    expect(program).toMatch(/\/node$/);
    const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      bin: { tocsin: string };
    };
    expect(main?.endsWith(`/${bin.tocsin}`)).toBe(true);
    const help = await tocsin(await temporaryHome(), [...args, '--help']);
    expect(help.code, help.stderr).toBe(0);
    expect(help.stdout).toContain(`Usage: tocsin ${args[0]}`);
    for (const flag of args.filter((arg) => arg.startsWith('-'))) expect(help.stdout).toContain(flag);
  });

  it('agrees with the exit codes and the times of the command', () => {
    const codes = (name: string) => one(name).split(' ').map(Number);
    expect(codes('SuccessExitStatus')).toEqual(Object.values(SIGNAL_EXITS));
    expect(codes('RestartPreventExitStatus')).toEqual([EXIT.usage, EXIT.busy]);
    // The server of the home is stopped after the workers.
    expect(Number(one('TimeoutStopSec'))).toBeGreaterThanOrEqual(SHUTDOWN.forceSeconds + 20);
    expect(SHUTDOWN.forceSeconds).toBeGreaterThan(SHUTDOWN.graceSeconds);
  });

  it('sets variables that mean something', () => {
    const known = [...SETTING_NAMES.map(variableOf), 'TOCSIN_HOME', 'XDG_CACHE_HOME'];
    const set = (Service.Environment ?? []).map((entry) => entry.split('=')[0] ?? '');
    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });

  it.runIf(existsSync(ANALYZE))('is well by systemd itself', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tocsin-unit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'tocsin.service');
    // The paths of this machine; everything else as it stands.
    writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
    const said = execFileSync(ANALYZE, ['verify', '--man=no', '--recursive-errors=no', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(said).toBe('');
  });
});
