import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

/** Needs the package registry, so it is not among the tests of `npm test`. */
it('the packed package runs the demo with npx from an empty folder', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const empty = await mkdtemp(join(tmpdir(), 'tocsin-package-'));
  onTestFinished(() => rm(empty, { recursive: true, force: true }));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', empty], { cwd: root, encoding: 'utf8' }),
  ) as [{ filename: string }];
  const shown = execFileSync('npx', ['--yes', `./${packed.filename}`, 'demo'], {
    cwd: empty,
    encoding: 'utf8',
  });
  expect(shown).toContain('release 2026-06-30: demo-home/releases/2026-06-30');
});
