import { Temporal } from 'temporal-polyfill';
import type { BatchRow } from '../home/batches.ts';
import type { SourceMeta } from '../schemas/source.ts';

/** How recent what is held of a source is, against how often it publishes. */
export interface Freshness {
  /** stale: nothing came in for more than twice its cadence. never: nothing ever did. */
  readonly freshness: 'fresh' | 'stale' | 'never';
  /** Days since the last window that ended well. */
  readonly days_old: number | null;
}

/** Freshness of one source from its batches, oldest first; a window that failed makes nothing fresh. */
export function freshnessOf(
  meta: Pick<SourceMeta, 'id' | 'cadenceDays'>,
  batches: readonly BatchRow[],
  today: string,
): Freshness {
  const well = batches.findLast(
    (batch) =>
      batch.source_id === meta.id &&
      batch.loaded &&
      (batch.outcome === 'ok' || batch.outcome === 'empty_confirmed'),
  );
  if (well === undefined) return { freshness: 'never', days_old: null };
  const captured = Temporal.PlainDate.from(well.captured_to.slice(0, 10));
  const days_old = captured.until(Temporal.PlainDate.from(today), { largestUnit: 'days' }).days;
  return { freshness: days_old > 2 * meta.cadenceDays ? 'stale' : 'fresh', days_old };
}
