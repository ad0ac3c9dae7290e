import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sealFile } from './seal.ts';

const citedSchema = z.record(z.string(), z.string());

/** `releases/cited.json`: vintage → where it is cited. Such a release is never pruned. A person may edit it. */
export async function readCited(releases: string): Promise<Readonly<Record<string, string>>> {
  const path = join(releases, 'cited.json');
  return existsSync(path) ? citedSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : {};
}

/** Marks a vintage as cited, or takes the mark away where `note` is undefined. */
export async function markCited(releases: string, vintage: string, note: string | undefined): Promise<void> {
  const { [vintage]: _, ...others } = await readCited(releases);
  const cited = Object.entries({ ...others, ...(note !== undefined && { [vintage]: note }) }).sort();
  await sealFile(join(releases, 'cited.json'), (aside) =>
    writeFile(aside, `${JSON.stringify(Object.fromEntries(cited), null, 2)}\n`),
  );
}
