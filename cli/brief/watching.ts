import type { Part } from './compose.ts';
import type { BriefFacts } from './facts.ts';

/** Who looked at the country in its last months, and which of the sources that look are wanting. */
export function watchingLines({ watching, wanting, vintage }: BriefFacts): Part[][] {
  const months = watching.map((w) => `${w.months} ${w.monitoring.replaceAll('_', ' ')} (${whenOf(w)})`);
  const all = counted(
    watching.reduce((sum, w) => sum + w.months, 0),
    'month',
  );
  const looked =
    months.length === 0
      ? 'No source that was read looks at this country: nothing can be said.'
      : `The last ${all}: ${months.join('; ')}.`;
  const behind = wanting.map((s) => {
    const until =
      s.complete_to === null ? 'nothing known without a gap' : `known without a gap to ${s.complete_to}`;
    const state = s.freshness === 'never' ? 'has no window that ended well' : `is ${s.freshness}`;
    const last = (s.last_outcome ?? 'none').replaceAll('_', ' ');
    return [`${s.source_id} ${state} in release ${vintage} (last window: ${last}; ${until}).`];
  });
  return [[looked], ...behind];
}

/** Months that follow each other are a time; others only lie between the first and the last. */
function whenOf({ months, first, last }: BriefFacts['watching'][number]): string {
  const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  if (first === last) return first;
  return monthOf(last) - monthOf(first) + 1 === months
    ? `${first} to ${last}`
    : `between ${first} and ${last}`;
}

/** A number with its noun: 1 month, 2 months. */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
