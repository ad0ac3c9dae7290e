import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Article, articles, startSite } from '../support/site.ts';
import { slowly } from '../support/soak.ts';
import { ask, temporaryHome, tocsin } from '../support/tocsin.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What docs/operations.md says is to be copied, in its order. */
const BACKED_UP = /^for part in ([\w. ]+); do/m.exec(
  await readFile(join(ROOT, 'docs/operations.md'), 'utf8'),
)?.[1];

/** A folder of its own name for a home that is made of another. */
async function copyOf(home: string, parts: readonly string[]): Promise<string> {
  const copy = await temporaryHome();
  for (const part of parts) {
    // As `rsync -a`: links stay links.
    await cp(join(home, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

async function warcsOf(home: string): Promise<string[]> {
  const names = await readdir(join(home, 'archive'), { recursive: true });
  return names.filter((name) => name.includes('.warc.gz'));
}

/** The WARCs that came after `before`, as an archive of their own. */
async function newWarcs(home: string, before: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-warcs-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of await warcsOf(home)) {
    if (!before.includes(name)) await cp(join(home, 'archive', name), join(folder, name));
  }
  return folder;
}

async function contentOf(home: string): Promise<unknown> {
  const file = join(home, 'releases', 'latest', 'datapackage.json');
  const { tocsin: about } = JSON.parse(await readFile(file, 'utf8')) as {
    tocsin: { content_sha256: string };
  };
  return about.content_sha256;
}

slowly(
  'a home restored from its backup on an empty machine goes on as if nothing had happened',
  async () => {
    const projection = await readFile(join(ROOT, 'sql/projection.sql'), 'utf8');
    const parts = BACKED_UP?.split(' ') ?? [];
    expect([...parts].sort()).toEqual(['archive', 'batches', 'home.json', 'releases']);
    const found: Article[] = articles(9);
    const published = found.slice(0, 5);
    const site = await startSite(published);
    const home = await temporaryHome();
    expect((await tocsin(home, ['run', ...site.flags])).code).toBe(0);
    const before = await warcsOf(home);
    const restored = await copyOf(home, parts);
    const whole = await copyOf(home, await readdir(home));
    const lateRestored = await copyOf(home, parts);

    const verified = await tocsin(lateRestored, ['releases', 'verify', '--replay']);
    expect(verified.code, verified.stdout).toBe(0);

    // New documents appear; the old machine and the new one go on, each for itself.
    const later = await startSite(found);
    expect((await tocsin(home, ['run', ...later.flags])).code).toBe(0);
    const asked = later.asked.length;
    const run = await tocsin(restored, ['run', ...later.flags]);
    expect(run.code, run.stderr).toBe(0);
    expect(await ask(restored, projection)).toEqual(await ask(home, projection));
    expect(await ask(restored, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 9 }]);
    expect(later.asked.length - asked).toBe(asked);

    // The very same captures, read by a home that lost everything but its backup, and by one that lost nothing.
    const captured = await newWarcs(home, before);
    for (const machine of [whole, lateRestored])
      expect((await tocsin(machine, ['run', '--replay', captured])).code).toBe(0);
    expect(await contentOf(lateRestored)).toBe(await contentOf(whole));
  },
  240_000,
);
