import { Temporal } from 'temporal-polyfill';
import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import type { Label } from './labels.ts';

type Period = Pick<CodedStatement, 'occurred_from' | 'occurred_to' | 'date_precision'>;

/** Same first day, last day and precision. */
export function samePeriod(label: Label, row: Period): boolean {
  return (
    row.occurred_from === label.from && row.occurred_to === label.to && row.date_precision === label.precision
  );
}

/** The row's interval contains the labelled one, or neither has any. */
export function containsPeriod(label: Label, row: Period): boolean {
  const { occurred_from: from, occurred_to: to } = row;
  if (label.from === null || label.to === null) return from === null && to === null;
  return from !== null && to !== null && from <= label.from && label.to <= to;
}

/** How a row's date claims more than the text: a period where the text has none, or a shorter one than it has. */
export function claimsMore(label: Label, row: Period): 'undated text' | 'finer' | null {
  const { occurred_from: from, occurred_to: to } = row;
  if (from === null || to === null) return null;
  if (label.from === null || label.to === null) return 'undated text';
  return days(from, to) < days(label.from, label.to) ? 'finer' : null;
}

const days = (from: string, to: string) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).total('days');
