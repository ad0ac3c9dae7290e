import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { advanceAsked, askedBefore, sealFrontier } from '../../home/frontier.ts';

it('two windows that begin with the same requests do not know what the other asked', async () => {
  const work = await mkdtemp(join(tmpdir(), 'tocsin-frontier-'));
  onTestFinished(() => rm(work, { recursive: true }));
  const page = (n: number) => ({
    source_id: 'sp-communications' as const,
    kind: 'communications',
    address: `https://example.org/${n}`,
  });
  const first = await sealFrontier(work, { pending: [page(1)], asked: [], previous: null });
  const [one, other] = [await askedBefore(work, first), await askedBefore(work, first)];
  const next = await sealFrontier(work, { pending: [page(3)], asked: ['1', '2'], previous: first });
  advanceAsked(first, next, ['1', '2']);
  expect([...(await askedBefore(work, next))]).toEqual(['1', '2']);
  expect([...one]).toEqual([]);
  expect([...other]).toEqual([]);
});
