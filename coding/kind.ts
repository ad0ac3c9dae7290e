import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { PersonCount } from './counts.ts';
import type { DateMention } from './dates.ts';
import { kindFeatures } from './kind-features.ts';
import { KIND_ORDER, KIND_WEIGHTS } from './models/kind.model.ts';
import type { Trigger } from './triggers.ts';

type Kind = CodedStatement['statement_kind'];
type CountKind = CodedStatement['count_kind'];

const CUMULATIVE =
  /\b(?:(?:death )?toll|bringing (?:the|to)|brings (?:the|to)|the total (?:number )?(?:to|of|is|has|stands)|rose to|risen to|now stands|so far|to date|since)\b/i;
/** "65 cases of", "dozens of separate attacks": a number over events. */
const CASES =
  /\b(?:[1-9]\d{0,2}(?:,\d{3})*|(?:dozens|scores|hundreds|thousands) of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\w-]+ ){0,3}(?:cases|incidents|instances|complaints|separate attacks)\b/i;
const MONTH = 31 * 86_400_000;
const weights = new Map(Object.entries(KIND_WEIGHTS));

/**
 * What kind of statement it is: a `measure` names a law, a decree or a standing rule; an `aggregate` counts over
 * several events; a `pattern` describes a practice; an `event` is one act or operation. A number over more than a month, or of cases,
 * is an aggregate, and one person never is; the rest goes by weights learnt from labelled passages (`bench/train/kind.ts`).
 */
export function statementKind(
  sentence: string,
  trigger: Trigger,
  count: PersonCount | undefined,
  when: DateMention | undefined,
): Kind {
  if ((isSeveral(count) && coversLong(when)) || CASES.test(sentence)) return 'aggregate';
  const scores = new Float64Array(KIND_ORDER.length);
  for (const feature of kindFeatures(sentence, trigger, count, when)) {
    weights.get(feature)?.forEach((weight, kind) => {
      scores[kind] = (scores[kind] ?? 0) + weight;
    });
  }
  let best: Kind = 'event';
  let highest = Number.NEGATIVE_INFINITY;
  KIND_ORDER.forEach((kind, at) => {
    const score = scores[at] ?? 0;
    if (score <= highest || (kind === 'aggregate' && count?.max === 1)) return;
    highest = score;
    best = kind;
  });
  return best;
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

/** More than one person, and by a number that says more than "several". */
function isSeveral(count: PersonCount | undefined): boolean {
  return count !== undefined && count.max !== 1 && !(count.min === 2 && count.max === null);
}

function coversLong(when: DateMention | undefined): boolean {
  if (!when) return false;
  const { precision, from, to } = when.period;
  if (precision === 'year' || precision === 'quarter' || when.open) return true;
  return precision === 'range' && from !== null && to !== null && Date.parse(to) - Date.parse(from) > MONTH;
}
