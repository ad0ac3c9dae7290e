import type { BatchRow } from '../../home/batches.ts';

const WELL: ReadonlySet<string> = new Set(['ok', 'empty_confirmed']);

/** How the windows of a re-reading ended, against how they had ended before. */
export interface WindowChanges {
  /** Windows that gave something else than before. */
  readonly changed: number;
  /** Ended badly before and well now. */
  readonly mended: number;
  /** Ended well before and badly now: the adapter reads less than an earlier one did. */
  readonly worse: number;
}

/** `before`: batches of before; `after`: all batches, with those that the re-reading sealed. */
export function windowChanges(before: readonly BatchRow[], after: readonly BatchRow[]): WindowChanges {
  const known = new Map(before.map((batch) => [batch.batch_id, batch]));
  const sealed = after.filter((batch) => batch.rereads !== null && !known.has(batch.batch_id));
  const was = ({ rereads }: BatchRow) => WELL.has(known.get(rereads ?? '')?.outcome ?? '');
  const is = ({ outcome }: BatchRow) => WELL.has(outcome);
  return {
    changed: sealed.length,
    mended: sealed.filter((batch) => !was(batch) && is(batch)).length,
    worse: sealed.filter((batch) => was(batch) && !is(batch)).length,
  };
}
