import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { BATCH_SCHEMA_VERSION, type BatchRow, type NewBatch, sealBatch } from '../home/batches.ts';
import { rowsOf } from '../home/duckdb.ts';
import { loadBatch } from '../home/load.ts';
import { readPart } from '../home/parts.ts';
import type { HomePaths } from '../home/paths.ts';
import { scrubArchive } from '../home/scrub.ts';
import { readTombstones } from '../home/tombstones.ts';
import type { Warehouse } from '../home/warehouse.ts';
import type { SourceMeta } from '../schemas/source.ts';
import type { LoadInput, PartSummary, WindowResult } from '../schemas/steps.ts';
import type { Outcome } from '../schemas/vocabularies.ts';
import { sourceById } from '../sources/registry.ts';
import { type Breach, findBreach } from './expectations.ts';
import { withHeartbeat } from './heartbeat.ts';
import { type EarlyProblem, sealProblemPart } from './problem-part.ts';
import { sameAsBefore } from './same-as-before.ts';
import { tell } from './tell.ts';

/** Ends a window: seals its parts as a batch, loads it, and says what it brought. Doing it again changes nothing. */
export function loadBatchActivity(paths: HomePaths, warehouse: Warehouse) {
  return (input: LoadInput): Promise<WindowResult> =>
    withHeartbeat(async () => {
      const { meta } = sourceById(input.source_id);
      const partsFolder = join(paths.work, 'parts');
      const read = { ...input, parts: await asTheyLie(partsFolder, input.parts) };
      const breach = findBreach(countedOf(read), meta.expectations, await recordsBefore(warehouse, read));
      const summaries = [...read.parts, ...(await problemParts(partsFolder, read, breach))];
      const parts = summaries.map((summary) => ({ folder: join(partsFolder, summary.key), summary }));
      const row = batchRow({ ...read, parts: summaries }, meta, breach?.tooFew ?? false);
      const words = sum(summaries, (p) => p.words);
      const same = await sameAsBefore(paths, warehouse, input.rereads, row, parts);
      const { batch } = same ?? (await sealBatch(paths.batches, row, input.warcs, parts));
      // What was met of an erased document had to be read to be told; from here on its bytes are gone.
      await scrubArchive(paths.archive, (await readTombstones(paths.batches)).records);
      const counts = same ? NOTHING_NEW : await loadBatch(warehouse, paths.batches, batch.batch_id);
      // The batch links to the files of its parts, so the parts have done their work.
      for (const { folder } of parts) if (existsSync(folder)) await rm(folder, { recursive: true });
      tellSealed(batch, counts.new_readings);
      return {
        batch_id: batch.batch_id,
        outcome: batch.outcome,
        loaded: batch.loaded,
        captures: batch.captures,
        records: batch.records,
        readings: batch.readings,
        skipped: batch.skipped,
        violations: batch.violations,
        machinery: batch.machinery,
        problems: batch.problems,
        words,
        new_readings: counts.new_readings,
      };
    });
}

const NOTHING_NEW = { new_readings: 0 };

/** An erasure may have taken something out of a part since it was made. */
function asTheyLie(folder: string, parts: readonly PartSummary[]): Promise<PartSummary[]> {
  return Promise.all(parts.map(async (part) => (await readPart(join(folder, part.key))) ?? part));
}

/** A window that brought trouble is told with a warning: its source needs a look. */
function tellSealed(batch: BatchRow, new_readings: number): void {
  const { source_id, batch_id, window_from, window_to, outcome, loaded } = batch;
  const { captures, records, readings, skipped, violations, problems } = batch;
  tell(GRAVITY.includes(outcome) && outcome !== 'not_configured' ? 'warn' : 'info', 'batch_sealed', {
    ...{ source: source_id, batch: batch_id, from: window_from, to: window_to, outcome, loaded },
    ...{ captures, records, readings, new_readings, skipped, violations, problems },
  });
}

/** What went wrong with the window as a whole is a problem of its batch, so that nobody has to read a log for it. */
async function problemParts(
  partsFolder: string,
  input: LoadInput,
  breach: Breach | null,
): Promise<PartSummary[]> {
  const { failure, window, source_id } = input;
  const seen_at = latest(input.parts) ?? `${window.to}T00:00:00.000Z`;
  const about = { source_id, capture_sha256: null, locator: null, seen_at };
  const failed = { code: 'source_failure', severity: 'error', message: failure ?? '' } as const;
  const found: EarlyProblem[] = [
    ...(failure === null ? [] : [{ outcome: 'source_failure', row: { ...about, ...failed } } as const]),
    ...(breach === null ? [] : [{ outcome: null, row: { ...about, ...breach.problem } }]),
  ];
  return found.length === 0 ? [] : [await sealProblemPart(partsFolder, found)];
}

/** Records of the last live window that counts, ended before this one was captured; NULL where there is none. */
async function recordsBefore(
  warehouse: Warehouse,
  { source_id, parts }: Pick<LoadInput, 'source_id' | 'parts'>,
): Promise<number | null> {
  const until = latest(parts);
  if (until === undefined) return null;
  const [row] = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      `SELECT records FROM fact.batches
       WHERE source_id = $1 AND origin = 'live' AND loaded AND outcome = 'ok' AND captured_to < $2::TIMESTAMPTZ
         AND batch_id NOT IN (SELECT rereads FROM fact.batches WHERE rereads IS NOT NULL)
       ORDER BY captured_to DESC, batch_id LIMIT 1`,
      [source_id, until],
    ),
  );
  return row === undefined ? null : Number(row.records);
}

function countedOf({ origin, parts }: LoadInput) {
  return { origin, records: sum(parts, (p) => p.records), captures: sum(parts, (p) => p.captures) };
}

function batchRow(input: LoadInput, meta: SourceMeta, tooFew: boolean): NewBatch {
  const { parts, window } = input;
  const { records, captures } = countedOf(input);
  const outcome = tooFew ? shortOutcome(parts) : (input.outcome ?? outcomeOf(parts, records));
  const complete = completeInterval(input, meta, outcome);
  return {
    source_id: input.source_id,
    origin: input.origin,
    window_from: window.from,
    window_to: window.to,
    complete_from: complete?.from ?? null,
    complete_to: complete?.to ?? null,
    outcome,
    loaded: !tooFew,
    captured_to: latest(parts) ?? `${window.to}T00:00:00.000Z`,
    captures,
    records,
    readings: sum(parts, (p) => p.readings),
    skipped: sum(parts, (p) => p.skipped),
    violations: sum(parts, (p) => p.violations),
    machinery: sum(parts, (p) => p.machinery),
    problems: sum(parts, (p) => p.problems),
    schema_version: BATCH_SCHEMA_VERSION,
    rereads: input.rereads ?? null,
  };
}

/** The gravest outcome decides: a window with one blocked page is not a complete one. */
const GRAVITY: readonly Outcome[] = ['shape_changed', 'blocked', 'source_failure', 'not_configured'];

/** How a window ended, from its parts. Without a single answer nothing is known, which is a failure, not calm. */
export function outcomeOf(parts: readonly PartSummary[], records: number): Outcome {
  const failing = GRAVITY.find((outcome) => parts.some((p) => (p.outcomes[outcome] ?? 0) > 0));
  if (failing) return failing;
  if (parts.every((p) => p.captures === 0)) return 'source_failure';
  return records === 0 ? 'empty_confirmed' : 'ok';
}

function shortOutcome(parts: readonly PartSummary[]): Outcome {
  const found = outcomeOf(parts, 1);
  return found === 'ok' ? 'shape_changed' : found;
}

/**
 * The days for which the window shows everything the source published: the window itself for one that asks for
 * dates; as far back as all of its lists reach for a feed; all since its beginning for a snapshot; never past the day
 * of its last capture. NULL as soon as anything failed, and for local files, of which nobody knows what was left out.
 */
export function completeInterval(
  input: Pick<LoadInput, 'parts' | 'window' | 'origin'>,
  meta: Pick<SourceMeta, 'kind' | 'since'>,
  outcome: Outcome,
): { readonly from: string; readonly to: string } | null {
  if (outcome !== 'ok' && outcome !== 'empty_confirmed') return null;
  if (input.origin === 'file') return null;
  const { window, parts } = input;
  const captured = latest(parts)?.slice(0, 10) ?? window.to;
  const [to = window.to] = [captured, window.to].sort();
  const from = { snapshot: meta.since, windowed: window.from, feed: feedFrom(parts, window.from) }[meta.kind];
  return from === null || from > to ? null : { from, to };
}

/**
 * The first day that all lists of a feed show whole, within the window: what lies before was not asked for. The day
 * that a list begins with may be cut. NULL where a list proves nothing: an empty one shows no oldest item.
 */
function feedFrom(parts: readonly PartSummary[], windowFrom: string): string | null {
  const reaches = parts.flatMap((p) => p.reaches).sort();
  const shortest = reaches.includes(null) ? undefined : reaches.at(-1);
  if (typeof shortest !== 'string') return null;
  if (shortest <= windowFrom) return windowFrom;
  return Temporal.PlainDate.from(shortest).add({ days: 1 }).toString();
}

function latest(parts: readonly PartSummary[]): string | undefined {
  return parts
    .map((p) => p.captured_to)
    .filter((time) => time !== null)
    .sort()
    .at(-1);
}

function sum(parts: readonly PartSummary[], of: (part: PartSummary) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
