import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TocsinError } from '../../schemas/errors.ts';
import type { Offered } from './offered.ts';

/**
 * Writes the built page, `releases.json` and the pages of every release offered into `folder`, for a host of static files,
 * and returns how many files that is. Throws `usage` where the folder holds something already, so that no file of
 * another release stays in it.
 */
export async function exportDashboard(
  page: string,
  releases: string,
  offered: Offered,
  folder: string,
): Promise<number> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new TocsinError('usage', `${folder} is not empty: name a new folder, or empty it`);
  let files = await copyAll(page, folder);
  for (const { vintage } of offered.releases)
    files += await copyAll(join(releases, vintage, 'pages'), join(folder, 'releases', vintage, 'pages'));
  await writeFile(join(folder, 'releases.json'), `${JSON.stringify(offered, null, 2)}\n`);
  return files + 1;
}

async function copyAll(from: string, to: string): Promise<number> {
  await mkdir(to, { recursive: true });
  const names = await readdir(from);
  for (const name of names) {
    await copyFile(join(from, name), join(to, name));
  }
  return names.length;
}
