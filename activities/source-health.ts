import type { BatchRow } from '../home/batches.ts';
import type { SourceMeta } from '../schemas/source.ts';
import type { Row } from '../schemas/table.ts';
import type { sourceHealth } from '../schemas/tables/provenance.ts';
import { ATTENTION, type Outcome, type VOLUMES } from '../schemas/vocabularies.ts';
import { endedWell, freshnessOf } from './freshness.ts';

export type SourceHealth = Readonly<Row<typeof sourceHealth>>;

/** Windows before the last one that say what is usual, and how few of them say nothing. */
const WINDOWS = 12;
const LEAST_WINDOWS = 4;

const FAILURES: readonly Outcome[] = ['blocked', 'source_failure', 'shape_changed'];

/**
 * How one source fares on a day (`YYYY-MM-DD`), from the batches of all sources in any order. Its last window is the
 * one that ends last, not the one that was asked last: a backfill of old years says nothing about today. Of a window that
 * was read again, the last reading alone counts.
 */
export function healthOf(meta: SourceMeta, all: readonly BatchRow[], today: string): SourceHealth {
  const again = new Set(all.map((batch) => batch.rereads));
  const batches = all
    .filter((batch) => batch.source_id === meta.id && !again.has(batch.batch_id))
    .sort(byWindow);
  const last = batches.at(-1);
  const usual = usualBefore(batches);
  const volume = volumeOf(meta, batches);
  const freshness = freshnessOf(meta, batches.toSorted(byCapture), today);
  const missed = batches.filter((batch) => isMissed(batch, batches));
  return {
    source_id: meta.id,
    source_family: meta.family,
    publisher: meta.publisher,
    attention: attentionOf(last?.outcome, volume, freshness.freshness),
    last_outcome: last?.outcome ?? null,
    last_captured_at: last?.captured_to ?? null,
    window_from: last?.window_from ?? null,
    window_to: last?.window_to ?? null,
    complete_to: latest(batches.map((batch) => batch.complete_to)),
    ...freshness,
    window_documents: last?.readings ?? null,
    window_violations: last?.violations ?? null,
    usual_documents: median(usual.map((batch) => batch.readings)),
    usual_violations: median(usual.map((batch) => batch.violations)),
    volume,
    failed_windows: missed.length,
    failed_since: missed[0]?.window_to ?? null,
    problems: last?.problems ?? 0,
  };
}

function byWindow(a: BatchRow, b: BatchRow): number {
  return a.window_to.localeCompare(b.window_to) || byCapture(a, b);
}

function byCapture(a: BatchRow, b: BatchRow): number {
  return a.captured_to.localeCompare(b.captured_to) || a.batch_id.localeCompare(b.batch_id);
}

/** What to compare the last window with: the ones before it of the same origin that ended well. */
function usualBefore(batches: readonly BatchRow[]): readonly BatchRow[] {
  const last = batches.at(-1);
  // A file holds whatever part of a source somebody saved.
  if (last === undefined || last.origin === 'file') return [];
  const before = batches.slice(0, -1).filter((batch) => batch.origin === last.origin && endedWell(batch));
  return before.length < LEAST_WINDOWS ? [] : before.slice(-WINDOWS);
}

function volumeOf(
  { expectations }: Pick<SourceMeta, 'expectations'>,
  batches: readonly BatchRow[],
): (typeof VOLUMES)[number] {
  const last = batches.at(-1);
  if (last === undefined) return 'unknown';
  if (!last.loaded) return 'too_few';
  // Nothing can be said of the amount where not everything was received.
  if (!endedWell(last)) return 'unknown';
  if (last.origin === 'live' && last.records > expectations.max) return 'too_many';
  const usual = usualBefore(batches).map((batch) => batch.readings);
  if (usual.length === 0) return 'unknown';
  if (last.readings < Math.min(...usual) / 2) return 'low';
  return last.readings > Math.max(...usual) * 2 ? 'high' : 'usual';
}

function attentionOf(
  outcome: Outcome | undefined,
  volume: SourceHealth['volume'],
  freshness: SourceHealth['freshness'],
): string | null {
  const holds = {
    shape_changed: outcome === 'shape_changed',
    failed: outcome !== undefined && outcome !== 'shape_changed' && FAILURES.includes(outcome),
    mismatch: volume === 'too_few' || volume === 'too_many',
    stale: freshness === 'stale',
  };
  return ATTENTION.filter((code) => holds[code]).join(';') || null;
}

/** A window that failed, unless a later one that ended well asked for its days again. */
function isMissed(batch: BatchRow, all: readonly BatchRow[]): boolean {
  if (!FAILURES.includes(batch.outcome) && batch.loaded) return false;
  return !all.some(
    (other) =>
      endedWell(other) &&
      byCapture(other, batch) > 0 &&
      other.window_from <= batch.window_from &&
      other.window_to >= batch.window_to,
  );
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
