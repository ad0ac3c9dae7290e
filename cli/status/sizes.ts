import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HomePaths } from '../../home/paths.ts';
import type { StatusReport } from './report.ts';

/**
 * Bytes of what lies on disk. What vanishes while it is counted (an index, a file aside) counts nothing. It does not
 * turn to anything else meanwhile: an archive has ten thousand files after a year, and that takes ten times as long.
 */
export function sizesOf(paths: HomePaths): StatusReport['sizes'] {
  return {
    archive: sizeOfFolder(paths.archive),
    batches: sizeOfFolder(paths.batches),
    warehouse: sizeOfFile(paths.warehouse) + sizeOfFile(`${paths.warehouse}.wal`),
    releases: sizeOfFolder(paths.releases),
  };
}

function sizeOfFolder(folder: string): number {
  let size = 0;
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) size += sizeOfFolder(path);
    // A link (`latest`) is not followed.
    else if (entry.isFile()) size += sizeOfFile(path);
  }
  return size;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function sizeOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
