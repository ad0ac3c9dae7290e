import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The one way in which anything durable comes into being: written aside, synced, renamed. A reader sees the whole
 * or nothing; a kill leaves an orphan `*.tmp`, never a torn file. `fill` gets the path to write to.
 * Sealing over an existing file replaces it in one step.
 */
export async function sealFile<T>(path: string, fill: (aside: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    const result = await fill(aside);
    await sync(aside);
    await rename(aside, path);
    await sync(dirname(path));
    return result;
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/**
 * As `sealFile`, for a folder. A folder that is there already is kept, and not filled again: sealed folders are
 * immutable, and what they were made of may be gone when a step is done a second time.
 */
export async function sealFolder(path: string, fill: (aside: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) return;
  const aside = `${path}.${randomUUID()}.tmp`;
  await mkdir(aside, { recursive: true });
  try {
    await fill(aside);
    const names = await readdir(aside, { recursive: true });
    await Promise.all(names.map((name) => sync(join(aside, name))));
    await sync(aside);
    await renameUnlessThere(aside, path);
    await sync(dirname(path));
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}

async function renameUnlessThere(aside: string, path: string): Promise<void> {
  try {
    await rename(aside, path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    await rm(aside, { recursive: true, force: true });
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
