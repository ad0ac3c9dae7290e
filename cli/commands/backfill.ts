import { findHome, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { SourceMeta } from '../../schemas/source.ts';
import { sourceById } from '../../sources/registry.ts';
import { type Asked, askedOf, type BackfillFlags } from '../backfill/asked.ts';
import { needsAttention, reportBackfill } from '../backfill/report.ts';
import { type Place, runBackfill, workflowIdOf } from '../backfill/run.ts';
import { withServedHome } from '../backfill/served-home.ts';
import { stopBackfill } from '../backfill/stop.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { type Say, sayTo } from '../output.ts';
import { openSession, type Session } from '../session.ts';
import { readSettings, type Settings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';
import { pairs } from './run.ts';

type Flags = CommonFlags & BackfillFlags & { readonly host: readonly string[]; readonly stop?: boolean };

interface Call {
  readonly root: string;
  readonly meta: SourceMeta;
  readonly settings: Settings;
  readonly flags: Flags;
  readonly say: Say;
}

/** `tocsin backfill`: exit 0 when every window is complete, 3 when one needs attention. */
export async function backfill(source: string, flags: Flags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const say = sayTo(flags.quiet ?? false);
  const { meta } = sourceById(source);
  const asked = flags.stop ? null : askedOf(meta, flags, new Date().toISOString().slice(0, 10));
  const settings = await readSettings(root, process.env, {
    config: flags.config,
    hosts: pairs(flags.host, '--host'),
  });
  say.note(`home: ${root}`);
  if (asked && flags.since && asked.range.from > flags.since)
    say.note(`${source} begins on ${meta.since}: earlier days are left out`);
  const call: Call = { root, meta, settings, flags, say };
  const work = (place: Place) => (asked ? fill(call, asked, place) : stop(call, place));
  const session = await takeHome(call);
  return session instanceof TocsinError ? inServedHome(call, session, work) : inOwnHome(call, session, work);
}

/** The home, or who has it. */
async function takeHome({ root, settings, flags, say }: Call): Promise<Session | TocsinError> {
  try {
    const logLevel = flags.quiet ? 'error' : 'warn';
    return await openSession({ root, kind: 'real', settings, ownServerOnly: false, say, logLevel });
  } catch (error) {
    if (error instanceof TocsinError && error.code === 'home_busy') return error;
    throw error;
  }
}

type Work = (place: Place) => Promise<number>;

function inOwnHome({ meta, flags }: Call, session: Session, work: Work): Promise<number> {
  return untilSignalled(session, async () => {
    const { credential, id } = meta;
    if (credential && !process.env[credential] && !flags.stop)
      throw new TocsinError('config', `${id} needs ${credential} in the environment`);
    return work({
      client: session.temporal.client,
      id: session.descriptor.id,
      workers: session.workers,
    });
  });
}

/** By the workers of the process that holds the home, with its hosts and credentials. Ctrl-C ends only the watching. */
function inServedHome({ root, settings, flags, say }: Call, busy: TocsinError, work: Work): Promise<number> {
  return withServedHome(root, settings, busy, (client, { id }) => {
    say.note('another process holds the home: its workers do it, and go on when this command is stopped');
    if (flags.host.length > 0) say.note('--host counts for nothing here: that process knows its own');
    return work({ client, id, workers: undefined });
  });
}

async function fill({ root, settings, flags, say }: Call, asked: Asked, place: Place): Promise<number> {
  const live = flags.progress && process.stderr.isTTY && !flags.quiet;
  const result = await runBackfill(place, asked, settings, say, live);
  reportBackfill(homePaths(root), asked, result, flags.json ?? false, say);
  return result.windows.some(needsAttention) ? EXIT.attention : EXIT.well;
}

async function stop({ meta, flags, say }: Call, { client, id }: Place): Promise<number> {
  const stopped = await stopBackfill(client, workflowIdOf(id, meta.id));
  if (flags.json) say.out(JSON.stringify({ source: meta.id, stopped }));
  else say.out(stopped ? `the backfill of ${meta.id} is stopped` : `no backfill of ${meta.id} is open`);
  return EXIT.well;
}
