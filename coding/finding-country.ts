import { countryMentions } from '../schemas/country-mentions.ts';
import type { Issuer } from './finding-words.ts';

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Characters between a body's kind and the country in its name, and between a court and its seat before. */
const AFTER_NAME = 12;
const SEAT_BEFORE = 25;

/**
 * The one country that it is about; null where that cannot be told, or is none that the document is about. A court's
 * own country ("a German court") is not where it happened.
 */
export function countryOf(
  sentence: string,
  who: Span,
  kind: Issuer['kind'],
  filed: readonly string[],
): string | null {
  const all = countryMentions(sentence);
  const isSeat = (at: Span) =>
    kind === 'court_decision' && at.end <= who.end && at.start >= who.start - SEAT_BEFORE;
  const mentions = all.filter((mention) => !isSeat(mention));
  if (all.length === 0) return filed.length === 1 ? (filed[0] ?? null) : null;
  const names = mentions.filter(({ form }) => form === 'name');
  // "the Commission of Inquiry on Syria"
  const inName = names.filter(({ start }) => start >= who.start && start <= who.end + AFTER_NAME);
  for (const some of [inName, names, mentions]) {
    const [only, ...others] = new Set(
      some.map(({ iso3 }) => iso3).filter((iso3) => filed.length === 0 || filed.includes(iso3)),
    );
    if (only === undefined && some.length > 0) return null;
    if (only !== undefined && others.length === 0) return only;
  }
  return null;
}
