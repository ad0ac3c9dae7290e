import { existsSync } from 'node:fs';
import { link, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../schemas/ids.ts';
import type { PartSummary } from '../schemas/steps.ts';
import { withFolderOf } from './batch-files.ts';
import { type BatchFile, type BatchRow, readBatch } from './batches.ts';
import { cleaningOf, kindOf, type PartCleaning } from './clean-part.ts';
import { failPoint } from './fail-point.ts';
import { copyLines, openLines } from './line-files.ts';
import type { HomePaths } from './paths.ts';
import { scrubArchive } from './scrub.ts';
import { sealFolder } from './seal.ts';
import { removeLoose, removePacked } from './seal-pack.ts';
import { forgetTombstonesOf, type Tombstones } from './tombstones.ts';

/**
 * Replaces a batch that holds an erased document by one without it, and blanks the captures it was read from.
 * Returns the id of the batch that holds from then on: its own where there is nothing to be done. Killed at any
 * point, it does the rest when it is called again; a batch that a backup brings back becomes the same replacement.
 */
export async function cleanBatch(paths: HomePaths, batchId: string, tombstones: Tombstones): Promise<string> {
  const file = await readBatch(paths.batches, batchId);
  if (!tombstones.sources.has(file.batch.source_id)) return batchId;
  const cleaned = await withFolderOf(
    paths.batches,
    batchId,
    join(paths.work, 'spill', 'unpacked'),
    (folder) => sealCleaned(paths, file, folder, tombstones),
  );
  if (cleaned === undefined) return batchId;
  failPoint('batch_replaced');
  await removeLoose(paths.batches, batchId);
  await removePacked(paths.batches, batchId);
  forgetTombstonesOf(join(paths.batches, batchId));
  return cleaned;
}

/** Seals the batch whose files lie in `folder` without what was erased; undefined where nothing has to go. */
async function sealCleaned(
  paths: HomePaths,
  file: BatchFile,
  folder: string,
  tombstones: Tombstones,
): Promise<string | undefined> {
  const names = await readdir(folder);
  const cleanings = new Map<number, PartCleaning>();
  for (const index of file.parts.keys()) {
    const ofPart = names.filter((name) => partOf(name) === index);
    const cleaning = await cleaningOf(folder, ofPart, file.batch.source_id, tombstones);
    if (cleaning) cleanings.set(index, cleaning);
  }
  if (cleanings.size === 0) return undefined;
  await scrubArchive(
    paths.archive,
    [...cleanings.values()].flatMap((c) => c.records),
  );
  const cleaned = cleanedFile(file, cleanings);
  await sealFolder(join(paths.batches, cleaned.batch.batch_id), async (aside) => {
    for (const name of names) await copyCleaned(folder, aside, name, cleanings.get(partOf(name) ?? -1));
    for (const [index, { records }] of cleanings) await addErased(folder, aside, index, records);
    await writeFile(join(aside, 'batch.json'), `${JSON.stringify(cleaned, null, 2)}\n`);
  });
  return cleaned.batch.batch_id;
}

/** The index of the part that a file of a batch is of: 2 for `readings-0003-02.jsonl.gz`. */
function partOf(name: string): number | undefined {
  const number = /^[a-z]+-(\d{4})(?:-\d+)?\.jsonl\.gz$/.exec(name)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}

async function copyCleaned(
  from: string,
  to: string,
  name: string,
  cleaning: PartCleaning | undefined,
): Promise<void> {
  if (name === 'batch.json') return;
  if (cleaning === undefined || kindOf(name) === undefined) return link(join(from, name), join(to, name));
  await copyLines(join(from, name), join(to, name), (line) => cleaning.keeps(name, line));
}

/** The captures that are blank now, as lines beside those that the part had of before. */
async function addErased(
  folder: string,
  aside: string,
  index: number,
  records: PartCleaning['records'],
): Promise<void> {
  if (records.length === 0) return;
  const part = String(index + 1).padStart(4, '0');
  let name = `erased-${part}`;
  for (let n = 2; existsSync(join(folder, `${name}.jsonl.gz`)); n += 1)
    name = `erased-${part}-${String(n).padStart(2, '0')}`;
  const lines = openLines(aside, name);
  for (const record of records) await lines.write(record);
  await lines.end();
}

/** `batch.json` with the counts of what stays. What was received, when and how it ended stays as it was. */
function cleanedFile(file: BatchFile, cleanings: ReadonlyMap<number, PartCleaning>): BatchFile {
  const parts = file.parts.map((part, index) => cleanedSummary(part, cleanings.get(index)));
  const sum = (of: (part: PartSummary) => number) => parts.reduce((total, part) => total + of(part), 0);
  const { batch_id: _, ...before } = file.batch;
  const batch: Omit<BatchRow, 'batch_id'> = {
    ...before,
    records: sum((p) => p.records),
    readings: sum((p) => p.readings),
    violations: sum((p) => p.violations),
    machinery: sum((p) => p.machinery),
    problems: sum((p) => p.problems),
  };
  const marks = [...cleanings.values()].flatMap((c) => c.marks);
  const erased = [...new Set([...(file.erased ?? []), ...marks])].sort();
  const content = { batch, warcs: file.warcs, parts, erased };
  return { ...content, batch: { batch_id: sha256(JSON.stringify(content)), ...batch } };
}

/** The summary of a part with the counts of what stays. */
export function cleanedSummary(part: PartSummary, cleaning: PartCleaning | undefined): PartSummary {
  return cleaning === undefined
    ? part
    : { ...part, ...cleaning.counts, records: cleaning.counts.readings + part.skipped };
}
