import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { now } from '../home/clock.ts';
import type { HomeKind } from '../home/descriptor.ts';
import { rowsOf } from '../home/duckdb.ts';
import { sealFrontier } from '../home/frontier.ts';
import { sealKnown } from '../home/known.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { Window } from '../schemas/flow.ts';
import type { SourceMeta } from '../schemas/source.ts';
import type { PlanInput, PlannedWindow, SourceInput } from '../schemas/steps.ts';
import type { SourceId } from '../schemas/vocabularies.ts';
import { sourceById } from '../sources/registry.ts';
import { packageRoot } from '../sql/statements.ts';
import { withHeartbeat } from './heartbeat.ts';
import { importArchive } from './import-archive.ts';
import { importFiles } from './import-files.ts';
import { planReread } from './plan-reread.ts';
import { tell } from './tell.ts';

/** Decides what a source's run consists of: windows to fetch, or WARCs made from files or another archive. */
export function planActivity(
  paths: HomePaths,
  warehouse: Warehouse,
  kind: HomeKind,
  environment: NodeJS.ProcessEnv,
) {
  const windowsOf = (source_id: SourceId, input: SourceInput): Promise<PlannedWindow[]> => {
    switch (input.origin) {
      case 'live':
        return planLive(paths, warehouse, source_id, input, environment);
      case 'file':
        return importFiles(paths, warehouse, sourceById(source_id), input.paths);
      case 'archive':
        return importArchive(paths, kind, source_id, input.path);
      case 'reread':
        return planReread(paths, warehouse, source_id, input);
    }
  };
  return ({ source_id, input }: PlanInput) =>
    withHeartbeat(async (): Promise<PlannedWindow[]> => {
      const planned = await windowsOf(source_id, input);
      for (const { window, origin, outcome, warcs } of planned) {
        const { from, to } = window;
        tell('info', 'window_planned', { source: source_id, origin, from, to, outcome, warcs: warcs.length });
      }
      return planned;
    });
}

async function planLive(
  paths: HomePaths,
  warehouse: Warehouse,
  source_id: SourceId,
  input: Extract<SourceInput, { origin: 'live' }>,
  environment: NodeJS.ProcessEnv,
): Promise<PlannedWindow[]> {
  const source = sourceById(source_id);
  const to = input.until ?? now().toISOString().slice(0, 10);
  const from = input.since ?? (await windowStart(warehouse, source.meta, to));
  if (from > to)
    throw new TocsinError('usage', `the window ${from} to ${to} of ${source_id} ends before it begins`);
  const window: Window = { from, to };
  const nothing = { window, origin: 'live', frontier: null, known: null, warcs: [], parts: [] } as const;
  const { bundled, credential } = source.meta;
  if (bundled) return importFiles(paths, warehouse, source, [join(packageRoot(), bundled)]);
  if (credential && !environment[credential]) return [{ ...nothing, outcome: 'not_configured' }];
  const pending = [...source.requests(window)];
  if (pending.length === 0) return [{ ...nothing, outcome: 'not_configured' }];
  return [
    {
      ...nothing,
      frontier: await sealFrontier(paths.work, { pending, asked: [], previous: null }),
      known: await sealKnown(warehouse, paths.work, source_id),
      outcome: null,
    },
  ];
}

/** From the end of the last complete window less the source's overlap; for a first run, its declared window. */
async function windowStart(warehouse: Warehouse, meta: SourceMeta, to: string): Promise<string> {
  const [row] = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      "SELECT max(complete_to) AS last FROM fact.batches WHERE source_id = $1 AND origin = 'live' AND complete_to <= $2::DATE",
      [meta.id, to],
    ),
  );
  const anchor = row?.last ? Temporal.PlainDate.from(String(row.last)) : Temporal.PlainDate.from(to);
  return anchor.subtract({ days: row?.last ? meta.overlapDays : meta.windowDays }).toString();
}
