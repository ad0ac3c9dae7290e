import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealFolder } from '../../home/seal.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tocsin-seal-'));
});
afterAll(() => rm(root, { recursive: true }));

describe('sealing again', () => {
  it('keeps a folder that is there, and asks nothing of what it was made of', async () => {
    const folder = join(root, 'sealed');
    await sealFolder(folder, (aside) => writeFile(join(aside, 'a'), 'once'));
    await sealFolder(folder, () => Promise.reject(new Error('what it was made of is gone')));
    expect(await readdir(folder)).toEqual(['a']);
    expect((await readdir(root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
