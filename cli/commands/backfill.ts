import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { SourceMeta } from '../../schemas/source.ts';
import { sourceById } from '../../sources/registry.ts';
import type { BackfillResult } from '../../workflows/backfill.ts';
import { type Asked, askedOf, type BackfillFlags } from '../backfill/asked.ts';
import { needsAttention, reportBackfill } from '../backfill/report.ts';
import { runBackfill } from '../backfill/run.ts';
import { withServedHome } from '../backfill/served-home.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { type Say, sayTo } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { readSettings, type Settings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';
import { pairs } from './run.ts';

type Flags = CommonFlags & BackfillFlags & { readonly host: readonly string[] };

interface Call {
  readonly root: string;
  readonly meta: SourceMeta;
  readonly asked: Asked;
  readonly settings: Settings;
  readonly flags: Flags;
  readonly say: Say;
  readonly live: boolean;
}

/** `tocsin backfill`: exit 0 when every window is complete, 3 when one needs attention. */
export async function backfill(source: string, flags: Flags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const say = sayTo(flags.quiet ?? false);
  const { meta } = sourceById(source);
  const asked = askedOf(meta, flags, new Date().toISOString().slice(0, 10));
  const settings = await readSettings(root, process.env, {
    config: flags.config,
    hosts: pairs(flags.host, '--host'),
  });
  say.note(`home: ${root}`);
  if (asked.range.from > flags.since)
    say.note(`${source} begins on ${meta.since}: earlier days are left out`);
  const live = flags.progress && process.stderr.isTTY && !flags.quiet;
  const call: Call = { root, meta, asked, settings, flags, say, live };
  const session = await takeHome(call);
  return session instanceof TocsinError ? inServedHome(call, session) : inOwnHome(call, session);
}

/** The home, or who has it. */
async function takeHome({ root, settings, say }: Call): Promise<Session | TocsinError> {
  try {
    return await openSession({ root, kind: 'real', settings, ownServerOnly: false, say });
  } catch (error) {
    if (error instanceof TocsinError && error.code === 'home_busy') return error;
    throw error;
  }
}

function inOwnHome(call: Call, session: Session): Promise<number> {
  return untilSignalled(session, async () => {
    const { credential, id } = call.meta;
    if (credential && !process.env[credential])
      throw new TocsinError('config', `${id} needs ${credential} in the environment`);
    const place = { client: session.temporal.client, id: session.descriptor.id, workers: session.workers };
    return conclude(call, await runBackfill(place, call.asked, call.settings, call.say, call.live));
  });
}

/** By the workers of the process that holds the home, with its hosts and credentials. Ctrl-C ends only the watching. */
function inServedHome(call: Call, busy: TocsinError): Promise<number> {
  return withServedHome(call.root, busy, async (client, { id }) => {
    call.say.note(
      'another process holds the home: its workers do it, and go on when this command is stopped',
    );
    if (call.flags.host.length > 0)
      call.say.note('--host counts for nothing here: that process knows its own');
    const place = { client, id, workers: undefined };
    return conclude(call, await runBackfill(place, call.asked, call.settings, call.say, call.live));
  });
}

function conclude({ root, asked, flags, say }: Call, result: BackfillResult): number {
  reportBackfill(homePaths(root), asked, result, flags.json ?? false, say);
  return result.windows.some(needsAttention) ? EXIT.attention : EXIT.well;
}
