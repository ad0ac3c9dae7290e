import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { markCited, readCited } from '../../home/cited.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { citationOf, listReleases, readLatest } from '../../home/releases.ts';
import { readWithdrawn } from '../../home/withdrawn.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';
import { pruned } from '../pruning.ts';

interface PruneFlags extends CommonFlags {
  readonly keep: string;
  readonly keepMonthly?: boolean;
  readonly dryRun?: boolean;
}

/**
 * `tocsin releases prune`. It works while Tocsin runs: the latest release and all after it stay, and a release that
 * somebody has open can be read to the end.
 */
export async function prune(flags: PruneFlags): Promise<number> {
  const newest = Number(flags.keep);
  if (!/^\d+$/.test(flags.keep) || newest < 1)
    throw new TocsinError('usage', `--keep ${flags.keep}: write a number from 1 on`);
  const { releases } = homePaths(findHome(flags.home, process.env));
  const latest = (await readLatest(releases))?.vintage;
  const vintages = await listReleases(releases);
  // Without a pointer nobody can tell which one is being published: then nothing goes.
  const settled = latest === undefined ? [] : vintages.slice(0, vintages.indexOf(latest) + 1);
  const cited = new Set(Object.keys(await readCited(releases)));
  const going = pruned(settled, { newest, monthly: flags.keepMonthly ?? false, latest, cited });
  if (!flags.dryRun) for (const vintage of going) await remove(releases, vintage);
  await removeLeftovers(releases, flags.dryRun ?? false);
  const say = sayTo(false);
  const kept = vintages.filter((vintage) => !going.includes(vintage));
  if (flags.json) say.out(JSON.stringify({ pruned: going, kept, dry_run: flags.dryRun ?? false }));
  else if (going.length === 0) say.out('nothing to prune');
  else {
    const rows = await Promise.all(
      going.map(async (vintage) => ({
        vintage,
        withdrawn: (await readWithdrawn(releases, vintage)) ? 'withdrawn' : '',
      })),
    );
    say.out(table(rows, ['vintage', 'withdrawn']));
    say.out(`${flags.dryRun ? 'would go' : 'gone'}: ${going.length}; kept: ${kept.length}`);
  }
  return EXIT.well;
}

const GOING = '.pruned';

/** Out of sight in one step, then gone: a kill leaves no release with half its files. */
async function remove(releases: string, vintage: string): Promise<void> {
  await rename(join(releases, vintage), join(releases, `${vintage}${GOING}`));
  await rm(join(releases, `${vintage}${GOING}`), { recursive: true });
  await rm(join(releases, `${vintage}.withdrawn.json`), { force: true });
}

async function removeLeftovers(releases: string, dryRun: boolean): Promise<void> {
  if (dryRun) return;
  const names = await readdir(releases).catch(() => []);
  for (const name of names) if (name.endsWith(GOING)) await rm(join(releases, name), { recursive: true });
}

interface CiteFlags extends CommonFlags {
  readonly note?: string;
  readonly remove?: boolean;
}

/** `tocsin releases cite`: a release that somebody refers to is kept for good, and how to refer to it. */
export async function cite(vintage: string, flags: CiteFlags): Promise<number> {
  const { releases } = homePaths(findHome(flags.home, process.env));
  if (!(await listReleases(releases)).includes(vintage))
    throw new TocsinError('not_found', `there is no release ${vintage} in ${releases}`);
  if (!flags.remove && !flags.note?.trim())
    throw new TocsinError('usage', 'say where it is cited with --note');
  await markCited(releases, vintage, flags.remove ? undefined : flags.note?.trim());
  const sha256 = await citationOf(releases, vintage);
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify({ vintage, cited: !flags.remove, sha256 }));
  else if (flags.remove) say.out(`${vintage} may be pruned again`);
  else
    say.out(
      `${vintage} is cited and is never pruned\ncite it as: Tocsin, release ${vintage}, datapackage.json sha256:${sha256}`,
    );
  return EXIT.well;
}
