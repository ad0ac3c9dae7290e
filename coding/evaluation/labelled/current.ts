import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import type { LabelledPassage } from './matching.ts';

/** Registers in which an asserted current event is a mistake, unless the label has one too. */
const NOT_NEWS: readonly string[] = ['recommendation', 'law', 'denial', 'history'];
const YEARS = 3;

/** Whether the passage is one of those over which the share is taken. */
export function isNotNews({ label }: LabelledPassage): boolean {
  return NOT_NEWS.includes(label.register);
}

/** The coder gives an asserted event that ended within three years of publication or is undated; the label has none. */
export function claimsNews({ label, rows, publishedOn }: LabelledPassage): boolean {
  const labelled = isNews(label.kind, label.factuality, label.to, publishedOn);
  return !labelled && rows.some((row) => isNewsRow(row, publishedOn));
}

function isNewsRow(row: CodedStatement, publishedOn: string | null): boolean {
  return isNews(row.statement_kind, row.factuality, row.occurred_to, publishedOn);
}

function isNews(kind: string, factuality: string, to: string | null, publishedOn: string | null): boolean {
  if (kind !== 'event' || factuality !== 'asserted') return false;
  return to === null || publishedOn === null || to >= yearsBefore(publishedOn);
}

function yearsBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - YEARS}${day.slice(4)}`;
}
