import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import type { JudgedPair } from './pairs.ts';

/** What went wrong with a pair, null where nothing did. The reasons follow the order in which the incident rule asks. */
export function pairError({ same, joined, rows: [one, other] }: JudgedPair): string | null {
  if (same === joined) return null;
  if (joined) return 'pair: two events, joined';
  return `pair: one event, not joined: ${whyNot(one, other)}`;
}

function whyNot(one: readonly CodedStatement[], other: readonly CodedStatement[]): string {
  const both = (holds: (row: CodedStatement) => boolean) => one.some(holds) && other.some(holds);
  if (one.length === 0 || other.length === 0) return 'a sentence without a row';
  if (!both(isEvent)) return 'a sentence without an asserted event in a country';
  if (!both((row) => isEvent(row) && isFine(row))) return 'a sentence without a date of a week or better';
  const families = new Set(one.filter(isEvent).map(({ act_family }) => act_family));
  if (!other.filter(isEvent).some(({ act_family }) => families.has(act_family))) return 'other act families';
  return 'place, time, harm, group, perpetrator or count part them';
}

const isEvent = (row: CodedStatement) =>
  row.statement_kind === 'event' && row.factuality === 'asserted' && row.country_iso3 !== null;
const isFine = (row: CodedStatement) => row.date_precision === 'day' || row.date_precision === 'week';
