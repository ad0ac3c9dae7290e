import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findCaptures } from '../../home/find-captures.ts';
import { SOURCES } from '../../sources/registry.ts';
import { fixturesOf, writeArchive } from '../support/fixtures.ts';
import { temporaryHome, tocsin } from '../support/tocsin.ts';

it('a beginning that several captures share is answered with all of them', async () => {
  const home = await temporaryHome();
  expect((await tocsin(home, ['captures', 'show', 'a'])).code).toBe(4);
  const fixtures = SOURCES.flatMap(({ meta }) => fixturesOf(meta.id));
  // More captures than hex digits: two of them begin with the same one.
  expect(fixtures.length).toBeGreaterThan(16);
  for (const { meta } of SOURCES) await writeArchive(join(home, 'archive'), fixturesOf(meta.id));
  const digits = await Promise.all(
    [...'0123456789abcdef'].map((d) => findCaptures(join(home, 'archive'), d)),
  );
  const digests = digits.map((found) => [...new Set(found.map(({ capture }) => capture.capture_sha256))]);
  const [whole = ''] = digests.find((found) => found.length > 1) ?? [];
  const shared = await tocsin(home, ['captures', 'show', whole.slice(0, 1)]);
  expect(shared.code).toBe(2);
  expect(shared.stderr).toMatch(/begins \d+ captures; write more of it:\n {2}[0-9a-f]{64} {2}/);
  const one = await tocsin(home, ['captures', 'show', whole]);
  expect(one.code, one.stderr).toBe(0);
  expect(one.stdout).toContain('0 readings came of it');
});
