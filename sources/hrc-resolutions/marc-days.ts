import type { Problem } from '../../schemas/flow.ts';
import { isoDay } from '../formats/dates.ts';
import { incomplete } from '../problems.ts';
import { type MarcRecord, textOf } from './marcxml.ts';

/** What a library record is of. */
export type Kind = 'resolution' | 'draft' | 'vote';

interface Days {
  /** Day of the vote or the adoption. */
  readonly acted: string | null;
  /** Day that the record or the document bears. */
  readonly dated: string | null;
}

/** Field 992 is the day of the action; field 269 that of a vote, or else the day that a document bears. */
export function* daysOf(record: MarcRecord, kind: Kind, locator: string): Generator<Problem, Days> {
  const dated = yield* dayIn(record, '269', locator);
  const acted = yield* dayIn(record, '992', locator);
  if (acted === null && kind === 'resolution') {
    yield incomplete('no_action_date', 'the record gives no day of adoption; it is NULL', locator);
  }
  return { acted: acted ?? (kind === 'vote' ? dated : null), dated };
}

function* dayIn(record: MarcRecord, tag: string, locator: string): Generator<Problem, string | null> {
  const value = textOf(record, tag, 'a');
  if (value === null) return null;
  // Three forms in the wild: 2026-03-25, 20260325, and a year or a month alone, which is no day.
  const day = isoDay(value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (day !== null) return day;
  yield incomplete('unreadable_date', `field ${tag} "${value.slice(0, 40)}" is no day; it is NULL`, locator);
  return null;
}
