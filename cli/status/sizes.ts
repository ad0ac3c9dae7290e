import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HomePaths } from '../../home/paths.ts';
import type { StatusReport } from './report.ts';

/** Bytes of what lies on disk. What vanishes while it is counted (an index, a file aside) counts nothing. */
export async function sizesOf(paths: HomePaths): Promise<StatusReport['sizes']> {
  const [archive, batches, releases, ...warehouse] = await Promise.all([
    sizeOfFolder(paths.archive),
    sizeOfFolder(paths.batches),
    sizeOfFolder(paths.releases),
    sizeOfFile(paths.warehouse),
    sizeOfFile(`${paths.warehouse}.wal`),
  ]);
  return { archive, batches, warehouse: warehouse.reduce((a, b) => a + b), releases };
}

async function sizeOfFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) return sizeOfFolder(path);
    // A link (`latest`) is not followed.
    return entry.isFile() ? sizeOfFile(path) : 0;
  });
  return (await Promise.all(sizes)).reduce((a, b) => a + b, 0);
}

async function sizeOfFile(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.size,
    () => 0,
  );
}
