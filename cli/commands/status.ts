import { findHome, homePaths } from '../../home/paths.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { gatherStatus } from '../status/gather.ts';
import { statusLines } from '../status/show.ts';

/**
 * `tocsin status`: answers while a run goes on. Exit 3 when a source needs attention (failed, shape_changed, mismatch,
 * stale), 4 when nothing has run.
 */
export async function status(flags: CommonFlags): Promise<number> {
  const report = await gatherStatus(homePaths(findHome(flags.home, process.env)));
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify(report));
  else for (const line of statusLines(report)) say.out(line);
  return report.needs_attention.length > 0 ? EXIT.attention : EXIT.well;
}
