import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { PersonCount } from './counts.ts';
import type { DateMention } from './dates.ts';
import type { Trigger } from './triggers.ts';

type Kind = CodedStatement['statement_kind'];
type CountKind = CodedStatement['count_kind'];

const PATTERN =
  /\b(?:widespread|systematic(?:ally)?|routine(?:ly)?|regular(?:ly)?|frequent(?:ly)?|often|commonplace|endemic|persistent|ongoing|continu(?:es?|ed|ing)|remain(?:s|ed)?|patterns? of|practices? of|prevalen\w+|high (?:number|rate|level)s? of|incidents? of|cases of|common|rampant|recurrent|repeatedly|constantly|increasing(?:ly)?|culture of|numerous|subject(?:ed)? to)\b/i;
const TOTAL =
  /\b(?:a total of|in total|documented|recorded|verified|registered|overall|altogether|casualties|death toll|so far|to date|toll|figures?|per cent|annual|statistics|received (?:\w+ ){0,4}(?:reports|allegations) of)\b/i;
const CUMULATIVE =
  /\b(?:(?:death )?toll|bringing (?:the|to)|brings (?:the|to)|the total (?:number )?(?:to|of|is|has|stands)|rose to|risen to|now stands|so far|to date|since)\b/i;
const MEASURE_ACTS = new Set(['PER.discriminatory_law', 'PER.nationality_denial', 'CIV.association_closure']);
const ENACTED = /\b(?:law|bill|decree|edict|order|amendment|legislation|regulation|directive)s?\b/i;
const PRESENT = /\b(?:is|are|being)\s(?:[\w'’-]+ ){0,2}$/i;

/**
 * What kind of statement it is: a `measure` names a law or decree; an `aggregate` counts over a period longer
 * than a month or says that it is a total; a `pattern` describes a practice without a day or a number; the rest
 * is an `event`.
 */
export function statementKind(
  sentence: string,
  trigger: Trigger,
  count: PersonCount | undefined,
  when: DateMention | undefined,
): Kind {
  if (MEASURE_ACTS.has(trigger.act) && ENACTED.test(sentence)) return 'measure';
  if (
    count &&
    !isOne(count) &&
    (coversLong(when) || (TOTAL.test(sentence) && when?.period.precision !== 'day'))
  )
    return 'aggregate';
  if (count && isOne(count)) return 'event';
  const fine = when !== undefined && ['day', 'week'].includes(when.period.precision);
  if (fine || count) return 'event';
  if (PATTERN.test(sentence) || coversLong(when)) return 'pattern';
  const general = trigger.form === 'noun' || PRESENT.test(sentence.slice(0, trigger.start));
  return general && when === undefined ? 'pattern' : 'event';
}

/** What the number counts; null without a number. */
export function countKind(
  sentence: string,
  kind: Kind,
  count: PersonCount | undefined,
  when: DateMention | undefined,
): CountKind {
  if (!count || (count.min === null && count.max === null)) return null;
  if (count.further) return 'increment';
  if (when?.open || (CUMULATIVE.test(sentence) && kind === 'aggregate')) return 'cumulative';
  return kind === 'aggregate' ? 'period_total' : 'event';
}

function coversLong(when: DateMention | undefined): boolean {
  if (!when) return false;
  const { precision, from, to } = when.period;
  if (precision === 'year' || precision === 'quarter' || when.open) return true;
  return (
    precision === 'range' &&
    from !== null &&
    to !== null &&
    Date.parse(to) - Date.parse(from) > 31 * 86_400_000
  );
}

function isOne(count: PersonCount): boolean {
  return count.max === 1;
}
