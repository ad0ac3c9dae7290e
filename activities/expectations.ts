import type { SourceMeta } from '../schemas/source.ts';
import type { Row } from '../schemas/table.ts';
import type { problems } from '../schemas/tables/provenance.ts';
import type { ORIGINS } from '../schemas/vocabularies.ts';

/** Codes of the problems that `findBreach` finds. */
export const BREACH_CODES: readonly string[] = ['fewer_than_expected', 'more_than_expected'];

interface Counted {
  readonly origin: (typeof ORIGINS)[number];
  readonly records: number;
  readonly captures: number;
}

/** How a window's records differ from what its source promises. `tooFew`: the batch is sealed and not loaded. */
export interface Breach {
  readonly tooFew: boolean;
  readonly problem: Pick<Row<typeof problems>, 'code' | 'severity' | 'message'>;
}

/**
 * Whether a live window brought fewer records than its source promises (below its minimum, or a complete set that
 * shrank by more than it may since the window before), or more than it ever should. A file or an old archive may hold
 * any part of a source. `before`: records of the last live window that counts; NULL where there is none.
 */
export function findBreach(
  { origin, records, captures }: Counted,
  { min, max, maxFall }: SourceMeta['expectations'],
  before: number | null,
): Breach | null {
  if (origin !== 'live' || captures === 0) return null;
  if (records < min) {
    return fewer(`${records} records where at least ${min} are due; nothing of this window is loaded`);
  }
  if (maxFall !== undefined && before !== null && records < before * (1 - maxFall)) {
    const share = Math.round(maxFall * 1000) / 10;
    return fewer(
      `${records} records after ${before}: a fall of more than ${share} %; nothing of this window is loaded. Look at the capture; if the publisher did withdraw them, import the file with --from`,
    );
  }
  if (records <= max) return null;
  const message = `${records} records where at most ${max} are expected; they are loaded. Look for repeats or another layout`;
  return { tooFew: false, problem: { code: 'more_than_expected', severity: 'warning', message } };
}

function fewer(message: string): Breach {
  return { tooFew: true, problem: { code: 'fewer_than_expected', severity: 'error', message } };
}
