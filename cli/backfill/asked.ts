import { z } from 'zod';
import { windowsOf } from '../../activities/windows.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { Window } from '../../schemas/flow.ts';
import { FILE_ONLY, type SourceMeta } from '../../schemas/source.ts';
import type { SourceId, WindowUnit } from '../../schemas/vocabularies.ts';

export interface BackfillFlags {
  readonly since?: string;
  readonly until?: string;
  readonly window?: WindowUnit;
  readonly parallel: string;
  readonly again?: boolean;
}

/** A backfill that makes sense. */
export interface Asked {
  readonly source_id: SourceId;
  readonly range: Window;
  readonly unit: WindowUnit;
  readonly parallel: number;
  readonly again: boolean;
}

/** More results than this would be too much for one answer of the server. */
const MOST_WINDOWS = 2000;
const MOST_AT_ONCE = 8;

/**
 * What the flags ask for, with days before the channel began left out. Throws `usage` for a source that does not ask
 * by date, saying what to do instead, and for a range that holds no day of it. `today` is `YYYY-MM-DD`.
 */
export function askedOf(meta: SourceMeta, flags: BackfillFlags, today: string): Asked {
  refuseUndated(meta);
  const since = dayOf(flags.since, '--since');
  const until = dayOf(flags.until, '--until');
  const range = { from: [since, meta.since].sort().at(-1) ?? since, to: until };
  if (since > until) throw usage(`--since ${since} --until ${until}: the range ends before it begins`);
  if (until > today) throw usage(`--until ${until}: that day is still to come; today is ${today} (UTC)`);
  if (range.from > range.to) throw usage(`--until ${until}: ${meta.id} begins on ${meta.since}`);
  const unit = flags.window ?? usualUnit(meta);
  const windows = windowsOf(range, unit).length;
  if (windows > MOST_WINDOWS) {
    throw usage(
      `--window ${unit}: ${windows} windows, and at most ${MOST_WINDOWS} go at once; choose a wider one`,
    );
  }
  return {
    ...{ source_id: meta.id, range, unit, parallel: parallelOf(flags.parallel) },
    again: flags.again ?? false,
  };
}

/** Only a source that asks for dates can be asked for old ones. */
function refuseUndated({ id, kind, access }: SourceMeta): void {
  if (access === FILE_ONLY)
    throw usage(`${id} cannot be asked: save its pages and run "tocsin run --from ${id}=PATH"`);
  switch (kind) {
    case 'windowed':
      return;
    case 'feed':
      throw usage(
        `${id} is a feed, which shows only the newest: import older documents with "tocsin run --from ${id}=PATH", or read an archive again with "tocsin run --source ${id} --replay ARCHIVE"`,
      );
    case 'snapshot':
      throw usage(
        `${id} gives its whole set each time, old and new: "tocsin run --source ${id}" brings all of it`,
      );
  }
}

/** A month, or longer where the source is usually asked for more: its answers may be too thin for its expectations. */
function usualUnit({ windowDays }: SourceMeta): WindowUnit {
  if (windowDays <= 31) return 'month';
  return windowDays <= 92 ? 'quarter' : 'year';
}

function dayOf(value: string | undefined, flag: string): string {
  if (value === undefined) throw usage(`${flag} is missing: a backfill has a first and a last day`);
  if (z.iso.date().safeParse(value).success) return value;
  throw usage(`${flag} ${value}: write a day as YYYY-MM-DD`);
}

function parallelOf(value: string): number {
  const parallel = Number(value);
  if (Number.isInteger(parallel) && parallel >= 1 && parallel <= MOST_AT_ONCE) return parallel;
  throw usage(`--parallel ${value}: a whole number from 1 to ${MOST_AT_ONCE}`);
}

function usage(message: string): TocsinError {
  return new TocsinError('usage', message);
}
