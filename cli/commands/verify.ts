import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyByReplay, verifyFiles } from '../../activities/verify-release.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { readLatest } from '../../home/releases.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { readSettings } from '../settings.ts';

/** `tocsin releases verify [VINTAGE] [--replay]`: exit 3 on a mismatch. Needs no hold on the home. */
export async function verify(
  vintage: string | undefined,
  flags: CommonFlags & { readonly replay?: boolean },
): Promise<number> {
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const paths = homePaths(root);
  const wanted = vintage ?? (await readLatest(paths.releases))?.vintage;
  if (wanted === undefined) throw new TocsinError('nothing_run', `${root} has no release yet`);
  await mkdir(join(paths.work, 'spill'), { recursive: true });
  const limits = { threads: settings.threads, memory: settings.memory, spill: join(paths.work, 'spill') };
  const mismatches = [
    ...(await verifyFiles(paths, wanted)),
    ...(flags.replay ? await verifyByReplay(paths, wanted, limits) : []),
  ];
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify({ vintage: wanted, replayed: flags.replay ?? false, mismatches }));
  else if (mismatches.length === 0) {
    say.out(
      `release ${wanted}: files and rows are as its descriptor says${flags.replay ? '; made again, the same bytes' : ''}`,
    );
  } else say.out([`release ${wanted}: ${mismatches.length} mismatches`, ...mismatches].join('\n  '));
  return mismatches.length === 0 ? EXIT.well : EXIT.attention;
}
