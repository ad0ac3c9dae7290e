import { Temporal } from 'temporal-polyfill';
import type { BatchRow } from '../home/batches.ts';
import type { SourceMeta } from '../schemas/source.ts';
import type { FRESHNESS } from '../schemas/vocabularies.ts';

/** How recent what is held of a source is, against how often it publishes. */
export interface Freshness {
  /** stale: nothing came in for more than twice its cadence. never: nothing ever did. */
  readonly freshness: (typeof FRESHNESS)[number];
  /** Days since the last window that ended well. */
  readonly days_old: number | null;
}

/** Freshness of one source from its batches, oldest first; a window that failed makes nothing fresh. */
export function freshnessOf(
  meta: Pick<SourceMeta, 'id' | 'cadenceDays'>,
  batches: readonly BatchRow[],
  today: string,
): Freshness {
  const well = batches.findLast((batch) => batch.source_id === meta.id && endedWell(batch));
  if (well === undefined) return { freshness: 'never', days_old: null };
  const captured = Temporal.PlainDate.from(well.captured_to.slice(0, 10));
  const days_old = captured.until(Temporal.PlainDate.from(today), { largestUnit: 'days' }).days;
  return { freshness: days_old > 2 * meta.cadenceDays ? 'stale' : 'fresh', days_old };
}

/** Whether a window ended as it should, and its readings count. */
export function endedWell({ loaded, outcome }: Pick<BatchRow, 'loaded' | 'outcome'>): boolean {
  return loaded && (outcome === 'ok' || outcome === 'empty_confirmed');
}
