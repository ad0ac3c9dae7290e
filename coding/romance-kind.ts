import type { CodedStatement } from '../schemas/tables/violations.ts';
import { UNDATED } from './calendar.ts';
import type { PersonCount } from './counts.ts';
import type { DateMention } from './dates.ts';
import type { Grammar } from './lexicon/romance.ts';
import type { FamilyHit } from './romance-acts.ts';
import { words } from './romance-words.ts';

type Kind = CodedStatement['statement_kind'];

/**
 * An event has a verb, and a day, month or number; a number over a longer time is an aggregate; with a word for a
 * practice, or undated and uncounted, it is a pattern. A bare noun says nothing without such a word.
 */
export function kindReader(g: Grammar) {
  const [pattern, total, finite] = [words(g.pattern), words(g.total), words(g.finite)];
  return (
    text: string,
    hit: FamilyHit,
    count: PersonCount | undefined,
    when: DateMention | undefined,
  ): Kind | undefined => {
    const precision = when?.period.precision;
    const practice = pattern.test(text);
    if (hit.form === 'noun') return practice && finite.test(text) ? 'pattern' : undefined;
    const long = when !== undefined && (when.open || precision === 'year');
    if (count && count.max !== 1 && (long || (precision !== 'day' && total.test(text)))) return 'aggregate';
    if (long || (practice && precision !== 'day')) return 'pattern';
    return when !== undefined || count !== undefined ? 'event' : 'pattern';
  };
}

/** The number of a passive stands before it, that of an active verb behind it; one of another act is not taken. */
export function countOf(
  text: string,
  hit: FamilyHit,
  hits: readonly FamilyHit[],
  counts: readonly PersonCount[],
): PersonCount | undefined {
  if (hit.form === 'noun') return undefined;
  const inside = counts.find((c) => c.start < hit.end && hit.start < c.end);
  const before = counts.filter((c) => c.end <= hit.start && joined(text.slice(c.end, hit.start))).at(-1);
  const after = counts.find(
    (c) =>
      c.start >= hit.end && c.start - hit.end <= 40 && !/,|;|\b(?:et|y)\b/.test(text.slice(hit.end, c.start)),
  );
  const between = (c: PersonCount) => hits.some((o) => o !== hit && o.start >= c.end && o.end <= hit.start);
  const subject = hit.form === 'passive' && before && !between(before) ? before : undefined;
  return inside ?? subject ?? after;
}

const joined = (between: string) => !/[;:]/.test(between) && between.length <= 80;

/** The columns that say when and how many. */
export function measured(kind: Kind, count: PersonCount | undefined, when: DateMention | undefined) {
  const { from, to, precision } = when?.period ?? UNDATED;
  const total = when?.open ? 'cumulative' : 'period_total';
  return {
    statement_kind: kind,
    occurred_from: from,
    occurred_to: to,
    date_precision: precision,
    count_min: count?.min ?? null,
    count_max: count?.max ?? null,
    count_kind: count ? (kind === 'aggregate' ? total : ('event' as const)) : null,
  } as const;
}
