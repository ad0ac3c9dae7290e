import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

describe('docs/security.md', () => {
  it('names files that are there', () => {
    const named = [...text.matchAll(/`([\w./-]+\/[\w.-]+\.\w+|\.npmrc|package-lock\.json)`/g)].map(
      (m) => m[1]!,
    );
    const linked = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((m) => `docs/${m[1]}`);
    expect(named.length).toBeGreaterThan(30);
    expect([...named, ...linked].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('has a line for every danger: what comes and what meets it', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| -'));
    expect(
      rows.filter((row) =>
        row
          .split('|')
          .slice(1, 3)
          .some((cell) => cell.trim() === ''),
      ),
    ).toEqual([]);
  });
});
