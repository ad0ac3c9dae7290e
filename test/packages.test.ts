import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly link?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Licences under which what Tocsin needs may be passed on beside an Apache-2.0 program without further duties than credit. */
const PERMISSIVE = new Set(
  'MIT ISC BSD BSD-2-Clause BSD-3-Clause Apache-2.0 0BSD Unlicense Zlib BSL-1.0 BlueOak-1.0.0 CC0-1.0'.split(
    ' ',
  ),
);
/** Others, each for one package and one reason; docs/security.md tells them. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'world-countries': 'ODbL-1.0',
  'caniuse-lite': 'CC-BY-4.0',
  lightningcss: 'MPL-2.0',
  'lightningcss-linux-x64-gnu': 'MPL-2.0',
  'lightningcss-linux-arm64-gnu': 'MPL-2.0',
  'lightningcss-darwin-arm64': 'MPL-2.0',
};
/** Packages that say it in a file of theirs only: whose text that is. */
const IN_A_FILE: Readonly<Record<string, RegExp>> = {
  'png-js': /^MIT License/,
  unionfs: /^This is free and unencumbered software/,
};

describe('the lockfile', () => {
  it('names no host and no package from git or an address', () => {
    const bound = locked.filter(([, { resolved, link, version }]) => resolved || link || !version);
    expect(bound.map(([path]) => path)).toEqual([]);
    const addresses = locked.filter(([, entry]) => /git[+:]|file:/.test(JSON.stringify(entry)));
    expect(addresses.map(([path]) => path)).toEqual([]);
  });

  it('has a hash for every package but binaries for other machines, which npm has never fetched here', () => {
    const open = locked.filter(([, entry]) => !/^sha512-/.test(entry.integrity ?? ''));
    const required = open.filter(([, { optional, cpu }]) => !optional || cpu === undefined);
    expect(required.map(([path]) => path)).toEqual([]);
    const here = open.filter(([, entry]) => isFor('linux', 'x64', 'glibc', entry));
    expect(here.map(([path]) => path)).toEqual([]);
  });

  it('has no install script but those that docs/security.md names', () => {
    const scripts = locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual([
      'node_modules/@grpc/proto-loader/node_modules/protobufjs',
      'node_modules/@swc/core',
      'node_modules/esbuild',
    ]);
  });
});

/** Whether npm installs this entry on such a machine. */
function isFor(os: string, cpu: string, libc: string, entry: Locked): boolean {
  const fits = (words: readonly string[] | undefined, word: string) => words?.includes(word) ?? true;
  return fits(entry.os, os) && fits(entry.cpu, cpu) && fits(entry.libc, libc);
}

describe('every installed package', () => {
  const found = installed(join(ROOT, 'node_modules'));

  it('has a licence that goes with Apache-2.0', () => {
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter((it) => !isAllowed(it)).map((it) => `${it.name}: ${it.licence}`)).toEqual([]);
  });
});

interface Installed {
  readonly name: string;
  readonly licence: string;
  readonly folder: string;
}

function installed(modules: string): Installed[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const folder = join(modules, name);
      if (name.startsWith('@')) return installed(folder);
      const file = join(folder, 'package.json');
      if (!existsSync(file)) return [];
      const said = JSON.parse(readFileSync(file, 'utf8'));
      const licence = [said.license ?? said.licenses ?? ''].flat().map((l) => l.type ?? l);
      return [
        { name: said.name, licence: licence.join(' OR '), folder },
        ...installed(join(folder, 'node_modules')),
      ];
    });
}

function isAllowed({ name, licence, folder }: Installed): boolean {
  const file = IN_A_FILE[name];
  if (licence === '' && file) return file.test(readFileSync(join(folder, 'LICENSE'), 'utf8'));
  if (EXCEPTIONS[name] === licence) return true;
  const words = licence.replace(/^\(|\)$/g, '');
  if (words.includes(' OR ')) return words.split(' OR ').some((one) => PERMISSIVE.has(one));
  return words.split(' AND ').every((one) => PERMISSIVE.has(one));
}
