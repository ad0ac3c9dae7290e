import { readDescriptor } from '../../home/descriptor.ts';
import { findHome, type HomePaths, homePaths } from '../../home/paths.ts';
import { readLatest } from '../../home/releases.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { SOURCES, sourceById } from '../../sources/registry.ts';
import { lastBatches, sealedBatches } from '../batch-status.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { type Say, sayTo } from '../output.ts';
import { compareReadings, countLeft, rememberReadings } from '../reread/changes.ts';
import { type RereadReport, reportReread } from '../reread/report.ts';
import { resumeMended } from '../reread/resume.ts';
import { summarise } from '../reread/summary.ts';
import { windowChanges } from '../reread/windows.ts';
import { runPipeline, type SourcePlan } from '../run-pipeline.ts';
import { openSession, type Session } from '../session.ts';
import { readSettings, type Settings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';
import { dayOf } from './run.ts';

interface RereadFlags extends CommonFlags {
  readonly source: readonly string[];
  readonly since?: string;
}

/** Nothing is asked of a site, so no source is ended before it is done. */
const NO_DEADLINE_SECONDS = 30 * 86_400;

/**
 * `tocsin reread`: reads the home's archive again with today's adapters, coding and rules. Exit 3 when a source failed
 * or reads worse than before.
 */
export async function reread(flags: RereadFlags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const say = sayTo(flags.quiet ?? false);
  const since = dayOf(flags.since, '--since');
  const kind = (await readDescriptor(homePaths(root).descriptor))?.kind;
  if (kind === undefined) throw new TocsinError('nothing_run', `${root} holds nothing to read again`);
  const plans = await plansOf(homePaths(root), flags.source, since);
  const settings = await readSettings(root, process.env, { config: flags.config });
  say.note(`home: ${root}`);
  const session = await openSession({
    ...{ root, kind, settings, ownServerOnly: kind === 'synthetic', say },
    logLevel: flags.quiet ? 'error' : 'warn',
  });
  return untilSignalled(session, async () => {
    const live = flags.progress && process.stderr.isTTY && !flags.quiet;
    const report = await readAgain(session, plans, settings, say, live, since === null);
    reportReread(report, flags.json ?? false, say);
    const failed = report.result.sources.some(({ error }) => error !== null);
    return failed || report.windows.worse > 0 ? EXIT.attention : EXIT.well;
  });
}

/** Sources that the home has captures of. */
async function plansOf(
  paths: HomePaths,
  wanted: readonly string[],
  since: string | null,
): Promise<SourcePlan[]> {
  for (const id of wanted) sourceById(id);
  const batches = await sealedBatches(paths);
  const held = new Set(batches.filter(({ captures }) => captures > 0).map(({ source_id }) => source_id));
  const ids = SOURCES.map(({ meta }) => meta.id).filter(
    (id) => held.has(id) && (wanted.length === 0 || wanted.includes(id)),
  );
  if (ids.length === 0) throw new TocsinError('nothing_run', `${paths.root} holds nothing to read again`);
  return ids.map((source_id) => ({ source_id, input: { origin: 'reread', since, after: null } }));
}

async function readAgain(
  session: Session,
  plans: readonly SourcePlan[],
  settings: Settings,
  say: Say,
  live: boolean,
  whole: boolean,
): Promise<RereadReport> {
  const { paths, warehouse } = session;
  const connection = await warehouse.connect();
  try {
    await rememberReadings(connection, 'before');
    const before = await sealedBatches(paths);
    const earlier = await readLatest(paths.releases);
    const unhurried = { ...settings, deadline_seconds: NO_DEADLINE_SECONDS };
    const result = await runPipeline(session, plans, unhurried, say, live);
    await rememberReadings(connection, 'after');
    const after = await sealedBatches(paths);
    const latest = await readLatest(paths.releases);
    const done = result.sources.filter(({ error }) => error === null).map(({ source_id }) => source_id);
    const left: Record<string, number> = {};
    // Of a part of the archive nobody expects that all of it is of today's reader.
    for (const source_id of whole ? done : []) {
      const n = await countLeft(connection, source_id, sourceById(source_id).meta.readerVersion);
      if (n > 0) left[source_id] = n;
    }
    const last = lastBatches(after);
    const well = done.filter((id) => ['ok', 'empty_confirmed'].includes(last.get(id)?.outcome ?? ''));
    return {
      ...{ paths, result, left, windows: windowChanges(before, after) },
      summary: summarise(await compareReadings(connection)),
      resumed: await resumeMended(session.temporal.client, session.descriptor.id, well),
      release: { vintage: latest?.vintage ?? null, published: latest?.sha256 !== earlier?.sha256 },
    };
  } finally {
    connection.closeSync();
  }
}
