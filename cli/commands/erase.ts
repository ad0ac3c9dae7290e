import { join } from 'node:path';
import { derive } from '../../activities/derive.ts';
import { publish } from '../../activities/publish.ts';
import { sealDeskLines } from '../../home/desk.ts';
import { failPoint } from '../../home/fail-point.ts';
import { type Found, findErasure } from '../../home/find-erasure.ts';
import { findHome, type HomePaths } from '../../home/paths.ts';
import { readLatest } from '../../home/releases.ts';
import { type Erasure, readTombstones } from '../../home/tombstones.ts';
import { listWithdrawn, removeWithdrawn } from '../../home/withdrawn.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { idOf, sha256 } from '../../schemas/ids.ts';
import { handleOf, sentenceOf } from '../desk-words.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { type HeldHome, holdHome } from '../session.ts';
import { readSettings } from '../settings.ts';

interface EraseFlags extends CommonFlags {
  readonly document: string;
  readonly reason: string;
  readonly by: string;
  readonly removeReleases?: boolean;
}

/** `tocsin erase`: seals the tombstone, makes it true, publishes. Said again, it completes what a kill left. */
export async function erase(flags: EraseFlags): Promise<number> {
  const said = saidOf(flags);
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const added = await sayErased(await holdHome(root, undefined, settings), said);
  // Taking the home again is what makes a tombstone true, here as after a kill.
  const held = await holdHome(root, undefined, settings);
  try {
    const { paths } = held;
    await derive(held.warehouse, join(paths.work, 'derive'));
    const { vintage } = await publish(paths, held.warehouse, held.descriptor.kind);
    const withdrawn = await listWithdrawn(paths.releases);
    const latest = await readLatest(paths.releases);
    if (flags.removeReleases) await removeWithdrawn(paths.releases, latest?.vintage);
    report(flags, { erasure: await erasureOf(paths, flags.document), added, vintage, withdrawn });
    return EXIT.well;
  } finally {
    held.warehouse.close();
  }
}

interface Said {
  readonly document: string;
  readonly reason: string;
  readonly erased_by: string;
  readonly erased_at: string;
}

function saidOf({ document, reason, by }: EraseFlags): Said {
  return {
    document,
    reason: sentenceOf('--reason', reason),
    erased_by: handleOf('--by', by),
    erased_at: new Date().toISOString(),
  };
}

/** Seals the tombstone unless it is there, and lets the home go. Returns whether it was sealed. */
async function sayErased({ paths, warehouse }: HeldHome, said: Said): Promise<boolean> {
  try {
    if (await erasureOf(paths, said.document)) return false;
    const found = await findErasure(paths, said.document);
    if (!found)
      throw usage(`--document ${said.document}: no document of this home; take a document_id of a release`);
    await sealTombstone(paths, said, found);
    failPoint('tombstone_sealed');
    return true;
  } finally {
    warehouse.close();
  }
}

async function sealTombstone(paths: HomePaths, said: Said, { records, ...found }: Found): Promise<void> {
  const { reason, erased_by, erased_at } = said;
  const erasure: Erasure = {
    erasure_id: idOf('erasure', found.document_sha256),
    ...found,
    reason,
    erased_by,
    erased_at,
  };
  await sealDeskLines(paths, erasure.erasure_id, erased_at, [
    { file: 'erasures', row: erasure },
    ...records.map((row) => ({ file: 'erased', row }) as const),
  ]);
}

async function erasureOf(paths: HomePaths, document: string): Promise<Erasure | undefined> {
  const { erasures } = await readTombstones(paths.batches);
  return erasures.find((erasure) => erasure.document_sha256 === sha256(document));
}

interface Report {
  readonly erasure: Erasure | undefined;
  readonly added: boolean;
  readonly vintage: string | null;
  readonly withdrawn: readonly string[];
}

function report(flags: EraseFlags, { erasure, added, vintage, withdrawn }: Report): void {
  const say = sayTo(false);
  const erasure_id = erasure?.erasure_id ?? null;
  const captures = erasure?.capture_sha256?.split(';').length ?? 0;
  const batches = erasure?.replaced_batches?.split(';').length ?? 0;
  if (flags.json) {
    say.out(JSON.stringify({ erasure_id, added, captures, batches, vintage, withdrawn }));
    return;
  }
  say.out(
    added
      ? `erased: ${captures} captures are blank, ${batches} batches replaced; tombstone ${erasure_id}`
      : `it was erased before; tombstone ${erasure_id}`,
  );
  if (vintage !== null) say.out(`the latest release is ${vintage}, and lists it`);
  if (withdrawn.length > 0)
    say.out(
      `withdrawn: ${withdrawn.join(', ')}${flags.removeReleases ? '; their data is deleted' : ' (delete their data with --remove-releases)'}`,
    );
  say.out('Copies elsewhere (backups, releases that others took) are yours to deal with.');
}

function usage(message: string): TocsinError {
  return new TocsinError('usage', message);
}
