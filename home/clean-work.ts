import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { requestSchema } from '../schemas/flow.ts';
import { sha256 } from '../schemas/ids.ts';
import type { PartSummary } from '../schemas/steps.ts';
import { cleanedSummary } from './clean-batch.ts';
import { cleaningOf, kindOf } from './clean-part.ts';
import { copyLines } from './line-files.ts';
import { readPart } from './parts.ts';
import type { HomePaths } from './paths.ts';
import { sealFile } from './seal.ts';
import type { Tombstones } from './tombstones.ts';

/**
 * Takes what was erased out of everything that is not sealed: parts and frontiers of windows that a kill left open,
 * what is known of addresses, bodies in the making, orphans. Only while holding the home, before anything runs in it.
 */
export async function cleanWork(paths: HomePaths, tombstones: Tombstones): Promise<void> {
  for (const name of ['warcs', 'spool', 'derive', 'publish']) await rm(join(paths.work, name), FORCED);
  for (const name of await namesIn(paths.work)) {
    if (/^(replay|verify)-/.test(name)) await rm(join(paths.work, name), FORCED);
  }
  for (const name of await namesIn(join(paths.work, 'spill'))) {
    await rm(join(paths.work, 'spill', name), FORCED);
  }
  for (const folder of [paths.archive, paths.batches, paths.releases, join(paths.work, 'parts')]) {
    await removeOrphans(folder);
  }
  await cleanFrontiers(join(paths.work, 'frontiers'), tombstones);
  await cleanKnown(join(paths.work, 'known'), tombstones);
  for (const name of await namesIn(join(paths.work, 'parts'))) {
    await cleanOpenPart(join(paths.work, 'parts', name), tombstones);
  }
}

const FORCED = { recursive: true, force: true } as const;

async function removeOrphans(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const orphans = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.tmp'));
  for (const name of orphans) await rm(join(folder, name), FORCED);
}

async function cleanOpenPart(folder: string, tombstones: Tombstones): Promise<void> {
  const summary = await readPart(folder);
  if (summary === undefined) return;
  const names = await readdir(folder);
  for (const source of tombstones.sources) {
    const cleaning = await cleaningOf(folder, names, source, tombstones);
    if (cleaning === undefined) continue;
    for (const name of names.filter((n) => kindOf(n) !== undefined)) {
      await sealFile(join(folder, name), (aside) =>
        copyLines(join(folder, name), aside, (line) => cleaning.keeps(name, line)),
      );
    }
    const left: PartSummary = cleanedSummary(summary, cleaning);
    await sealFile(join(folder, 'summary.json'), (aside) => writeFile(aside, JSON.stringify(left)));
  }
}

const frontierSchema = z.looseObject({ pending: z.array(requestSchema) });

/** The name of a frontier stays: a workflow that was interrupted holds it. */
async function cleanFrontiers(folder: string, { addresses }: Tombstones): Promise<void> {
  for (const name of await namesIn(folder)) {
    const frontier = frontierSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const pending = frontier.pending.filter(({ address }) => !addresses.has(sha256(address)));
    if (pending.length === frontier.pending.length) continue;
    await sealFile(join(folder, name), (aside) => writeFile(aside, JSON.stringify({ ...frontier, pending })));
  }
}

const knownSchema = z.array(z.looseObject({ address: z.string(), sha256: z.string() }));

async function cleanKnown(folder: string, { addresses, captures }: Tombstones): Promise<void> {
  for (const name of await namesIn(folder)) {
    const rows = knownSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const kept = rows.filter((row) => !addresses.has(sha256(row.address)) && !captures.has(row.sha256));
    if (kept.length === rows.length) continue;
    await sealFile(join(folder, name), (aside) => writeFile(aside, JSON.stringify(kept)));
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return existsSync(folder) ? readdir(folder) : [];
}
