/** Where words stand; `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans of a statement by what they say; `groups` in reading order, null where the statement does not say it. */
interface SpansOf {
  readonly act: Span;
  readonly actor: Span | null;
  readonly groups: readonly Span[];
  readonly count: Span | null;
  readonly place: Span | null;
  readonly date: Span | null;
}

/**
 * The column `spans`: `act:12-20;actor:0-8;group:30-39;count:22-24;place:44-50;date:54-62`, in this order, what the
 * statement does not say left out and `group` once for each mention. Given in units of the sentence, written in those
 * of the passage, in which the sentence starts at `offset`.
 */
export function spansText(spans: SpansOf, offset: number): string {
  const { act, actor, groups, count, place, date } = spans;
  const roles: readonly (readonly [string, Span | null])[] = [
    ['act', act],
    ['actor', actor],
    ...groups.map((group) => ['group', group] as const),
    ['count', count],
    ['place', place],
    ['date', date],
  ];
  return roles
    .flatMap(([role, span]) => (span === null ? [] : [`${role}:${offset + span.start}-${offset + span.end}`]))
    .join(';');
}
