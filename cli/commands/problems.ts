import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { SOURCE_IDS } from '../../schemas/vocabularies.ts';
import { sealedBatches } from '../batch-status.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { cellText, sayTo, table } from '../output.ts';
import { type LoggedProblem, readProblemLog } from '../problem-log.ts';

interface ProblemFlags extends CommonFlags {
  readonly source?: string;
  readonly code?: string;
  readonly open?: boolean;
  readonly limit: string;
}

const SHOWN = ['seen_at', 'source', 'severity', 'code', 'state', 'times', 'capture', 'locator', 'message'];
/** Hex digits of a capture that `tocsin captures show` finds it by. */
const CAPTURE_DIGITS = 12;

/** `tocsin problems list`: from the sealed batches, so it answers while a run goes on. */
export async function listProblems(flags: ProblemFlags): Promise<number> {
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new TocsinError('usage', `--limit ${flags.limit}: write a whole number`);
  if (flags.source !== undefined && !SOURCE_IDS.some((id) => id === flags.source))
    throw new TocsinError('usage', `--source ${flags.source}: they are ${SOURCE_IDS.join(', ')}`);
  const paths = homePaths(findHome(flags.home, process.env));
  const batches = await sealedBatches(paths);
  if (batches.length === 0) throw new TocsinError('nothing_run', `nothing has run in ${paths.root}`);
  const { source, code, open = false } = flags;
  const rows = await readProblemLog(paths.batches, batches, { source, code, open, limit });
  const say = sayTo(flags.quiet ?? false);
  if (flags.json) say.out(JSON.stringify(rows));
  else if (rows.length === 0) say.out(open ? 'no open problems' : 'no problems');
  else {
    say.out(table(rows.map(shown), SHOWN));
    if (rows.length === limit) say.note(`the newest ${limit}; --limit shows more`);
  }
  return EXIT.well;
}

function shown(row: LoggedProblem): Record<string, string | number | null> {
  return {
    seen_at: row.seen_at.slice(0, 16),
    source: row.source_id,
    severity: row.severity,
    code: row.code,
    state: row.open ? 'open' : 'past',
    times: row.times,
    capture: row.capture_sha256?.slice(0, CAPTURE_DIGITS) ?? null,
    locator: row.locator,
    message: cellText(row.message).slice(0, 160),
  };
}
