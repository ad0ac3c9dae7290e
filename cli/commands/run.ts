import { z } from 'zod';
import { sourcesInArchive } from '../../activities/import-archive.ts';
import { findHome } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { SourceInput } from '../../schemas/steps.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';
import { SOURCES, sourceById } from '../../sources/registry.ts';
import { EXIT } from '../exit-codes.ts';
import { logsJson } from '../log.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';
import { reportRun } from '../report-run.ts';
import { runPipeline, type SourcePlan } from '../run-pipeline.ts';
import { openSession } from '../session.ts';
import { readSettings } from '../settings.ts';
import { untilSignalled } from '../signals.ts';

interface RunFlags extends CommonFlags {
  readonly source: readonly string[];
  readonly from: readonly string[];
  readonly replay?: string;
  readonly since?: string;
  readonly until?: string;
  readonly host: readonly string[];
}

/** `tocsin run`: exit 0 when every source answered, 3 when one needs attention. */
export async function run(flags: RunFlags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const say = sayTo(flags.quiet ?? false);
  const plans = await plansOf(flags);
  const settings = await readSettings(root, process.env, {
    config: flags.config,
    hosts: pairs(flags.host, '--host'),
  });
  say.note(`home: ${root}`);
  const session = await openSession({
    root,
    kind: 'real',
    settings,
    ownServerOnly: false,
    logLevel: flags.quiet ? 'error' : 'warn',
    say,
  });
  return untilSignalled(session, async () => {
    const live = flags.progress && process.stderr.isTTY && !flags.quiet && !logsJson();
    const result = await runPipeline(session, plans, settings, say, live);
    await reportRun(session.paths, result, flags.json ?? false, say);
    return needsAttention(result.sources) ? EXIT.attention : EXIT.well;
  });
}

/** A source that failed or was refused; one without its credential costs nothing. */
function needsAttention(sources: Awaited<ReturnType<typeof runPipeline>>['sources']): boolean {
  const fine = new Set(['ok', 'empty_confirmed', 'not_configured']);
  return sources.some((s) => s.error !== null || s.windows.some((w) => !w.loaded || !fine.has(w.outcome)));
}

async function plansOf(flags: RunFlags): Promise<SourcePlan[]> {
  for (const id of flags.source) sourceById(id);
  const wanted = (id: string) => flags.source.length === 0 || flags.source.includes(id);
  if (flags.replay !== undefined) return (await replayPlans(flags.replay)).filter((p) => wanted(p.source_id));
  if (flags.from.length > 0) return filePlans(flags.from).filter((p) => wanted(p.source_id));
  const input: SourceInput = {
    origin: 'live',
    since: dayOf(flags.since, '--since'),
    until: dayOf(flags.until, '--until'),
  };
  return SOURCES.filter(({ meta }) => wanted(meta.id)).map(({ meta }) => ({ source_id: meta.id, input }));
}

async function replayPlans(path: string): Promise<SourcePlan[]> {
  const { sources, synthetic, foreign } = await sourcesInArchive(path);
  if (synthetic) {
    throw new TocsinError(
      'home_kind',
      `--replay ${path} holds invented reports, which only "tocsin demo" reads`,
    );
  }
  if (sources.length === 0) {
    throw new TocsinError(
      'usage',
      `--replay ${path}: no WARC written by Tocsin there (${foreign.length} of other programs, which do not say which source they are of)`,
    );
  }
  return sources.map((source_id) => ({ source_id, input: { origin: 'archive', path } }));
}

function filePlans(from: readonly string[]): SourcePlan[] {
  const paths = new Map<SourceId, string[]>();
  for (const entry of from) {
    const [id = '', path = ''] = splitOnce(entry, '--from', 'SOURCE=PATH');
    const { meta } = sourceById(id);
    paths.set(meta.id, [...(paths.get(meta.id) ?? []), path]);
  }
  return [...paths].map(([source_id, some]) => ({ source_id, input: { origin: 'file', paths: some } }));
}

/** `a=b` flags as a record. */
export function pairs(entries: readonly string[], flag: string): Record<string, string> {
  return Object.fromEntries(entries.map((entry) => splitOnce(entry, flag, 'HOST=ORIGIN')));
}

function splitOnce(entry: string, flag: string, shape: string): [string, string] {
  const at = entry.indexOf('=');
  if (at <= 0 || at === entry.length - 1)
    throw new TocsinError('usage', `${flag} ${entry}: write it as ${shape}`);
  return [entry.slice(0, at), entry.slice(at + 1)];
}

/** A day as a flag gives it; NULL where it is not given. */
export function dayOf(value: string | undefined, flag: string): string | null {
  if (value === undefined) return null;
  if (z.iso.date().safeParse(value).success) return value;
  throw new TocsinError('usage', `${flag} ${value}: write a day as YYYY-MM-DD`);
}
