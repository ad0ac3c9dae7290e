import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IFlattenedRuleSet & {
  readonly options: ICruiseOptions;
};

/** The rules that modules under `folder` break, each with its import: `rule: from → to`. */
async function broken(folder: string, rooms: readonly string[]): Promise<string[]> {
  const { forbidden = [] } = config;
  const { output } = await cruise(
    [...rooms],
    { ...config.options, ruleSet: { forbidden }, validate: true, baseDir: folder },
    {},
    { tsConfig: extractTSConfig(join(ROOT, 'tsconfig.json')) },
  );
  const { summary } = output as ICruiseResult;
  return summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`);
}

describe('the house', () => {
  it('has no import against its directions', async () => {
    const rooms = [
      ...['activities', 'bench', 'cli', 'coding', 'dashboard', 'home', 'net', 'sample', 'schemas', 'signals'],
      ...['sources', 'sql', 'test', 'workflows'],
    ];
    expect(await broken(ROOT, rooms)).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const rows = page.split('\n').flatMap((line) => {
    const [, names = '', , imports = ''] = line.split('|').map((cell) => cell.trim());
    return /^`\w+\/`/.test(names)
      ? names.split(', ').map((name) => [name.slice(1, -2), imports] as const)
      : [];
  });
  const rooms = [
    'activities',
    'cli',
    'coding',
    'dashboard',
    'home',
    'net',
    'sample',
    'schemas',
    'signals',
    'sources',
    'sql',
  ];

  it('has a row for every folder of code', () => {
    const told = rows.map(([name]) => name).filter((name) => existsSync(join(ROOT, name)));
    expect(told.toSorted()).toEqual(expect.arrayContaining([...rooms, 'bench', 'test', 'workflows']));
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter((e) => e.isDirectory() && !/^\.|^(dist|docs|node_modules|coverage)$/.test(e.name))
      .map((e) => e.name)
      .filter((name) =>
        readdirSync(join(ROOT, name), { recursive: true }).some((f) => String(f).endsWith('.ts')),
      );
    expect(folders.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('says of every folder what the rules let it import', () => {
    for (const [name, imports] of rows) {
      const rule = config.forbidden?.find((r) => r.name === `${name}-imports-only`);
      if (rule === undefined) continue;
      const allowed =
        /\((.*)\)/
          .exec(String('to' in rule && 'pathNot' in rule.to ? rule.to.pathNot : ''))?.[1]
          ?.split('|') ?? [];
      const told = rooms.filter((room) => new RegExp(`\\b${room}\\b`).test(imports));
      expect([name, ...told.filter((room) => room !== name)].toSorted(), name).toEqual(allowed.toSorted());
    }
  });

  it('names files and functions that are there', () => {
    const paths = [...page.matchAll(/`((?:\w[\w-]*\/)+[\w.-]+\.\w+)`/g)].map((m) => m[1] ?? '');
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)) && !path.startsWith('server/'))).toEqual([]);
  });
});

describe('the rules', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A house of the given files, each made to exist with one export. */
  function houseOf(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'tocsin-house-'));
    made.push(folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module","dependencies":{"zod":"4"}}');
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${content}\nexport const it = 1;\nexport type It = 1;\n`);
    }
    return folder;
  }

  const use = (from: string) => `import { it as used } from '${from}';\nconsole.log(used);`;

  it.each([
    ['home-imports-only', 'home/a.ts', use('../net/b.ts'), 'net/b.ts'],
    ['net-imports-only', 'net/a.ts', use('../home/b.ts'), 'home/b.ts'],
    ['sources-imports-only', 'sources/a.ts', use('../coding/b.ts'), 'coding/b.ts'],
    ['coding-imports-only', 'coding/a.ts', use('../sources/b.ts'), 'sources/b.ts'],
    ['signals-imports-only', 'signals/a.ts', use('../home/b.ts'), 'home/b.ts'],
    ['schemas-imports-only', 'schemas/a.ts', use('../coding/b.ts'), 'coding/b.ts'],
    ['activities-imports-only', 'activities/a.ts', use('../cli/b.ts'), 'cli/b.ts'],
    ['workflows-imports-only', 'workflows/a.ts', use('../home/b.ts'), 'home/b.ts'],
    ['sample-imports-only', 'sample/a.ts', use('../net/b.ts'), 'net/b.ts'],
    ['dashboard-imports-only', 'dashboard/a.ts', use('../home/b.ts'), 'home/b.ts'],
    ['dashboard-takes-types-of-schemas', 'dashboard/a.ts', use('../schemas/b.ts'), 'schemas/b.ts'],
    [
      'workflows-takes-types-of-activities-schemas',
      'workflows/a.ts',
      use('../activities/b.ts'),
      'activities/b.ts',
    ],
    ['sample-takes-types-of-sources', 'sample/a.ts', use('../sources/b.ts'), 'sources/b.ts'],
    ['product-imports-no-tool-of-ours', 'cli/a.ts', use('../bench/b.ts'), 'bench/b.ts'],
    ['pure-rooms-do-no-io', 'sources/a.ts', use('node:fs/promises'), 'schemas/b.ts'],
    ['workflows-know-temporal-only', 'workflows/a.ts', use('node:crypto'), 'schemas/b.ts'],
    ['schemas-know-zod-only', 'schemas/a.ts', use('node:fs'), 'schemas/b.ts'],
    ['everything-resolves', 'cli/a.ts', use('./missing.ts'), 'cli/b.ts'],
  ])('%s is broken by %s', async (rule, path, content, other) => {
    const found = await broken(houseOf({ [path]: content, [other]: '' }), ['.']);
    expect(found.map((line) => line.split(':')[0])).toContain(rule);
    expect(found.join('\n')).toContain(path);
  });

  it('take a cycle for one, and a type-only import for none', async () => {
    const cycle = houseOf({ 'net/a.ts': use('./b.ts'), 'net/b.ts': use('./a.ts') });
    expect((await broken(cycle, ['.'])).join()).toContain('no-cycle');
    const types = houseOf({
      'workflows/a.ts': "import type { It } from '../activities/b.ts';\nexport const a: It = 1;",
      'activities/b.ts': '',
    });
    expect(await broken(types, ['.'])).toEqual([]);
  });
});
