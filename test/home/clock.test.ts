import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { now } from '../../home/clock.ts';

afterEach(() => vi.unstubAllEnvs());

it('tells the time of the machine, or what a file says at each asking, backwards too', async () => {
  expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-clock-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'clock');
  vi.stubEnv('TOCSIN_CLOCK_FILE', file);
  for (const time of ['2026-03-29T01:30:00.000Z', '2026-03-28T00:00:00.000Z']) {
    await writeFile(file, `${time}\n`);
    expect(now().toISOString()).toBe(time);
  }
  await writeFile(file, 'tomorrow');
  expect(now).toThrow(/no ISO 8601 instant/);
});
