import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../sql/statements.ts';

const folder = join(packageRoot(), 'dist', 'dashboard');
const files = readdirSync(folder).filter((name) => /\.(html|js|css|svg)$/.test(name));
const read = (name: string) => readFileSync(join(folder, name));

describe('the built dashboard', () => {
  it('is below 300 kB compressed, and what comes before the first paint below 30 kB', () => {
    const sizes = new Map(files.map((name) => [name, gzipSync(read(name), { level: 9 }).length]));
    expect([...sizes.values()].reduce((total, n) => total + n, 0)).toBeLessThan(300_000);
    const early = [...sizes].filter(([name]) => !name.startsWith('series-'));
    expect(early.reduce((total, [, n]) => total + n, 0)).toBeLessThan(30_000);
  });

  it('names no other host, and carries the licences of what it holds', () => {
    for (const name of files.filter((file) => /\.(html|css)$/.test(file)))
      expect(String(read(name)), name).not.toMatch(/https?:\/\//);
    expect(readFileSync(join(folder, 'licences.txt'), 'utf8')).toContain('@observablehq/plot');
  });
});
