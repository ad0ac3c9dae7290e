import type { CodedStatement } from '../schemas/tables/violations.ts';
import { UNDATED } from './calendar.ts';
import { dateOfAct } from './date-choice.ts';
import type { Frame } from './frame.ts';
import { anchorOf, countAt } from './harms.ts';
import { countKind, statementKind } from './kind.ts';
import { singleVictims } from './single-victims.ts';
import type { Trigger } from './triggers.ts';

/** The kind of the statement with its period and count, and the words that give them. */
export function whenAndHowMany(frame: Frame, trigger: Trigger, harm: CodedStatement['harm']) {
  const { text } = frame;
  const anchor = anchorOf(text, trigger, harm);
  const date = dateOfAct(text, trigger, anchor, frame.dates);
  const number = countAt(text, frame.triggers, frame.counts, anchor);
  const single = number ? undefined : singleVictims(text, trigger);
  const count = number ?? (single && { ...single, start: anchor, end: anchor, further: false });
  const kind = statementKind(text, trigger, count, date);
  // The date of a law is when it was made; what it does goes on.
  const when = kind === 'measure' ? undefined : date;
  const { from, to, precision } = when?.period ?? UNDATED;
  const said = {
    statement_kind: kind,
    occurred_from: from,
    occurred_to: to,
    date_precision: precision,
    count_min: count?.min ?? null,
    count_max: count?.max ?? null,
    count_kind: countKind(text, kind, count, date),
  };
  const isNumber = number !== undefined && (number.min !== null || number.max !== null);
  // Words that name somebody are not pointed at.
  return { said, spans: { count: isNumber ? number : null, date: when ?? null } };
}
