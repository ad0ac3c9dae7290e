import type { SourceReport } from './report.ts';

/** What the effect of one source's trouble is told from. */
export type EffectFacts = Pick<
  SourceReport,
  | 'source_id'
  | 'attention'
  | 'days_old'
  | 'volume'
  | 'failed_windows'
  | 'failed_since'
  | 'unpublished_batches'
  | 'affected'
> & {
  /** Whether its passages are coded: only such sources watch. */
  readonly coded: boolean;
  readonly released: boolean;
};

/**
 * What the trouble of a source does to the signals: "hrw: two windows failed; 14 country signals of May 2026 are
 * partial". NULL for a source without trouble. A signal is partial where a source that takes part was not read whole.
 */
export function effectOf(facts: EffectFacts): string | null {
  const trouble = troubleOf(facts);
  if (trouble.length === 0) return null;
  return `${facts.source_id}: ${[trouble.join(' and '), ...onSignals(facts), ...notYet(facts)].join('; ')}`;
}

function troubleOf({ attention, volume, failed_windows, days_old }: EffectFacts): string[] {
  const found: string[] = [];
  if (failed_windows > 0) found.push(`${counted(failed_windows, 'window')} failed`);
  if (volume === 'too_few') found.push('its last window brought too few records to be loaded');
  if (volume === 'too_many') found.push('its last window brought more records than it ever should');
  if (attention?.split(';').includes('stale'))
    found.push(`nothing came in for ${counted(days_old ?? 0, 'day')}`);
  return found;
}

function onSignals({ coded, released, affected, failed_since }: EffectFacts): string[] {
  if (!coded) return ['no signal is counted from it'];
  if (!released) return ['there is no release yet'];
  if (affected === null) return ['no signal of a finished month depends on it yet'];
  const month = monthOf(affected.period_start);
  const now =
    affected.partial + affected.unmonitored === 0
      ? `no country signal of ${month} is partial for it`
      : told(affected.partial, affected.unmonitored, month);
  // A window that ended after the newest finished month tells on the months to come.
  const later = failed_since !== null && failed_since.slice(0, 7) > affected.period_start.slice(0, 7);
  return later
    ? [now, `those from ${monthOf(failed_since)} on will be until a window makes up for it`]
    : [now];
}

function told(partial: number, unmonitored: number, month: string): string {
  const some = `${counted(partial, 'country signal')} of ${month} ${partial === 1 ? 'is' : 'are'} partial`;
  const none = `${counted(unmonitored, 'country signal')} of ${month} ${unmonitored === 1 ? 'says' : 'say'} nothing, as no source looked`;
  if (unmonitored === 0) return some;
  return partial === 0 ? none : `${some}, and ${none}`;
}

function notYet({ released, unpublished_batches: n }: EffectFacts): string[] {
  if (!released || n === 0) return [];
  return [`${counted(n, 'window')} sealed since the release ${n === 1 ? 'is' : 'are'} not in it`];
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function counted(n: number, thing: string): string {
  return `${WORDS[n] ?? n.toLocaleString('en')} ${thing}${n === 1 ? '' : 's'}`;
}

function monthOf(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
