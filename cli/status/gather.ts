import { Temporal } from 'temporal-polyfill';
import { healthOf } from '../../activities/source-health.ts';
import type { BatchRow } from '../../home/batches.ts';
import { type HomeDescriptor, readDescriptor } from '../../home/descriptor.ts';
import { rowsOf } from '../../home/duckdb.ts';
import type { HomePaths } from '../../home/paths.ts';
import { readLatest } from '../../home/releases.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { ATTENTION } from '../../schemas/vocabularies.ts';
import { SOURCES } from '../../sources/registry.ts';
import { read } from '../../sql/statements.ts';
import { sealedBatches, unpublished } from '../batch-status.ts';
import { countOpen } from '../problem-log.ts';
import { openRelease } from '../release-reader.ts';
import { effectOf } from './effect.ts';
import { nextRuns } from './next-runs.ts';
import type { Affected, SourceReport, StatusReport } from './report.ts';
import { sizesOf } from './sizes.ts';

/**
 * How everything stands, from sealed files, the latest release and a Temporal server that answers; never from the
 * warehouse. Throws `nothing_run` before anything came in.
 */
export async function gatherStatus(paths: HomePaths): Promise<StatusReport> {
  const [descriptor, batches] = await Promise.all([readDescriptor(paths.descriptor), sealedBatches(paths)]);
  if (!descriptor || batches.length === 0) {
    throw new TocsinError(
      'nothing_run',
      `nothing has run in ${paths.root}: run "tocsin run" or "tocsin demo" first`,
    );
  }
  const today = todayOf(descriptor, batches);
  const latest = await readLatest(paths.releases);
  const waiting = await unpublished(paths, batches);
  const [open, affected, runs] = await Promise.all([
    countOpen(paths.batches, batches),
    latest ? affectedBy(paths) : new Map<string, Affected>(),
    nextRuns(descriptor),
  ]);
  const sizes = sizesOf(paths);
  const sources = SOURCES.map(({ meta }): SourceReport => {
    const facts = {
      ...healthOf(meta, batches, today),
      unpublished_batches: waiting.filter((batch) => batch.source_id === meta.id).length,
      affected: affected.get(meta.id) ?? null,
    };
    const { min, max } = meta.expectations;
    return {
      ...facts,
      cadence_days: meta.cadenceDays,
      expected: { min, max },
      ...(runs?.get(meta.id) ?? { next_run: null, paused: false }),
      open_problems: open.filter((p) => p.source_id === meta.id).map(({ source_id: _, ...rest }) => rest),
      effect: effectOf({ ...facts, coded: meta.coded, released: latest !== undefined }),
    };
  }).sort(byNeed);
  return {
    home: paths.root,
    kind: descriptor.kind,
    today,
    release: latest ? { vintage: latest.vintage, path: latest.path } : null,
    server: runs !== undefined,
    needs_attention: sources.filter((s) => s.attention !== null).map((s) => s.source_id),
    backlog: {
      unpublished_batches: waiting.length,
      failed_windows: sources.reduce((total, s) => total + s.failed_windows, 0),
    },
    sizes,
    sources,
  };
}

/** Invented reports have a time of their own, in which nothing grows old. */
function todayOf({ kind }: HomeDescriptor, batches: readonly BatchRow[]): string {
  if (kind === 'real') return Temporal.Now.plainDateISO('UTC').toString();
  return batches.at(-1)?.captured_to.slice(0, 10) ?? '';
}

async function affectedBy(paths: HomePaths): Promise<ReadonlyMap<string, Affected>> {
  const release = await openRelease(paths, undefined);
  try {
    const rows = await rowsOf(release.connection, read('looking', 'affected_signals'), [
      release.vintage.slice(0, 10),
    ]);
    return new Map(rows.map(({ source_id, ...rest }) => [String(source_id), rest as unknown as Affected]));
  } finally {
    release.close();
  }
}

/** Those that a person must look at first, gravest first; then what is unusual; then what ran; last what never did. */
function byNeed(a: SourceReport, b: SourceReport): number {
  return rank(a) - rank(b);
}

function rank({ attention, volume, last_outcome }: SourceReport): number {
  if (attention !== null) return ATTENTION.findIndex((code) => attention.startsWith(code));
  if (volume === 'low' || volume === 'high') return ATTENTION.length;
  return ATTENTION.length + (last_outcome === null ? 2 : 1);
}
