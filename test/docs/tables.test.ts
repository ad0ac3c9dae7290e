import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../cli/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What stands in backticks in the first cell of each row, in the tables under a heading. */
function firstCells(page: string, heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

describe('docs/operations.md', () => {
  const page = read('docs/operations.md');

  it('explains every problem code that a source gives', () => {
    const given = filesUnder('sources').flatMap((file) =>
      [...read(file).matchAll(/\b(?:skipped|incomplete|note|TocsinError)\(\s*'([a-z_]+)'/g)].map(
        (match) => match[1],
      ),
    );
    // `usage` goes to whoever typed the command, never into a batch.
    const explained = [...firstCells(page, 'What each problem code means'), 'usage'];
    expect(given.length).toBeGreaterThan(20);
    expect([...new Set(given)].filter((code) => !explained.includes(code ?? ''))).toEqual([]);
  });

  it('lists every setting', async () => {
    const settings = Object.keys(await readSettings('/', {}, {}));
    const listed = firstCells(page, 'Settings');
    expect(settings.filter((name) => !listed.includes(name))).toEqual([]);
  });
});

describe('docs/dependencies.md', () => {
  it('has one line for every package, and no other', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
    const page = read('docs/dependencies.md');
    expect(firstCells(page, 'At run time')).toEqual(Object.keys(dependencies ?? {}));
    expect(firstCells(page, 'For development')).toEqual(Object.keys(devDependencies ?? {}));
  });
});

describe('every page', () => {
  const pages = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));

  it.each(pages)('%s names files that are there', (path) => {
    const page = read(path);
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
      join(path, '..', match[1] ?? ''),
    );
    const names = [
      ...page.matchAll(
        /`((?:activities|cli|coding|home|net|sample|schemas|signals|sources|sql|test|workflows|docs)\/[\w./-]*\.\w+)`/g,
      ),
    ].map((match) => match[1] ?? '');
    const missing = [...links, ...names].filter((name) => !existsSync(join(ROOT, name)));
    expect(missing).toEqual([]);
  });
});
