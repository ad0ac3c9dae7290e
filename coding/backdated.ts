import type { CodedStatement } from '../schemas/tables/violations.ts';
import { type DateMention, datesOf } from './dates.ts';
import { sentences } from './sentences.ts';

const YEARS = 3;
const YEAR = /\b(?:19|20)\d\d\b/g;

/**
 * Events without a date of their own in a passage that speaks of a time long past, and of no later one, belong to that
 * time: they get the period of the last sentence before them that gives one. A day or week is given as its year, for it
 * was said of another sentence.
 */
export function backdated(
  rows: readonly CodedStatement[],
  body: string,
  publishedOn: string | null,
): readonly CodedStatement[] {
  if (publishedOn === null || !rows.some(isUndatedEvent)) return rows;
  const limit = `${Number(publishedOn.slice(0, 4)) - YEARS}${publishedOn.slice(4)}`;
  const years = body.match(YEAR);
  if (!years?.every((year) => year < limit)) return rows;
  const dates = sentences(body).flatMap(({ text, start }) =>
    datesOf(text.replace(/\s/g, ' '), publishedOn).map((when) => ({ when, start })),
  );
  if (dates.some(({ when }) => (when.period.to ?? limit) >= limit)) return rows;
  return rows.map((row) => {
    const last = dates.findLast(({ start }) => start < row.char_start);
    return last && isUndatedEvent(row) ? { ...row, ...periodOf(last.when) } : row;
  });
}

function isUndatedEvent(row: CodedStatement): boolean {
  return row.statement_kind === 'event' && row.occurred_from === null;
}

function periodOf({ period: { from, to, precision } }: DateMention) {
  const year = from?.slice(0, 4);
  if (year === undefined || (precision !== 'day' && precision !== 'week'))
    return { occurred_from: from, occurred_to: to, date_precision: precision };
  return { occurred_from: `${year}-01-01`, occurred_to: `${year}-12-31`, date_precision: 'year' as const };
}
