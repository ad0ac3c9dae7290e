import type { CodedStatement } from '../schemas/tables/violations.ts';
import type { PersonCount } from './counts.ts';
import { INJURY } from './lexicon/acts.ts';
import type { Trigger } from './triggers.ts';

const CARRIES_CASUALTIES = /^(?:ATT|OBJ|KIL)/;
const DEATH = /\b(?:kill(?:s|ed|ing)|dead|deaths?|died|fatalit(?:y|ies))\b/i;

/** The outcomes to give a row each: what the act does, or whom the sentence says it killed and injured. */
export function harmsOf(text: string, trigger: Trigger): readonly CodedStatement['harm'][] {
  if (!CARRIES_CASUALTIES.test(trigger.act)) return [trigger.harm];
  const killed = DEATH.test(text) || trigger.harm === 'killed';
  const injured = INJURY.test(text);
  if (!killed && !injured) return [trigger.harm];
  return [...(killed ? (['killed'] as const) : []), ...(injured ? (['injured'] as const) : [])];
}

/** Acts whose own words say the killing. */
const EXECUTES = /^KIL\.(?:execution|massacre|death_in_custody|targeted)/;

/** Where the words of this harm stand, to which its number and date are nearest. */
export function anchorOf(text: string, trigger: Trigger, harm: CodedStatement['harm']): number {
  if (harm === 'injured') return INJURY.exec(text)?.index ?? trigger.start;
  if (harm === 'killed' && trigger.act !== 'KIL.unspecified' && !EXECUTES.test(trigger.act))
    return DEATH.exec(text)?.index ?? trigger.start;
  return trigger.start;
}

/** The number of persons that belongs to the words at `anchor`, if any. */
export function countAt(
  text: string,
  triggers: readonly Trigger[],
  counts: readonly PersonCount[],
  anchor: number,
): PersonCount | undefined {
  return counts.find((count) => ownersOf(text, triggers, counts, count).includes(anchor));
}

/** The starts of the acts' and harms' words that a number belongs to. */
function ownersOf(
  text: string,
  triggers: readonly Trigger[],
  counts: readonly PersonCount[],
  count: PersonCount,
): readonly number[] {
  const harms = [INJURY.exec(text), DEATH.exec(text)].flatMap((m) =>
    m ? [{ start: m.index, end: m.index + m[0].length }] : [],
  );
  const anchors = [...triggers, ...harms];
  const around = anchors.filter((a) => a.start <= count.start && a.end >= count.end).map((a) => a.start);
  const before = nearest(
    anchors.filter((a) => a.end <= count.start),
    count.start,
  );
  const after = nearest(
    anchors.filter((a) => a.start >= count.end),
    count.end,
  );
  const object =
    before && !/\band\b|,|;/.test(text.slice(before.end, count.start)) && count.start - before.end <= 40;
  const subject = after && !counts.some((c) => c.start >= count.end && c.start < after.start);
  const near = object ? before : subject ? after : before;
  return near
    ? [...around, ...anchors.filter((a) => a.end === near.end || a.start === near.start).map((a) => a.start)]
    : around;
}

function distance(span: { readonly start: number; readonly end: number }, at: number): number {
  return at < span.start ? span.start - at : Math.max(0, at - span.end);
}

/** The span nearest to a place in the sentence. */
export function nearest<T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  at: number,
): T | undefined {
  return [...spans].sort((a, b) => distance(a, at) - distance(b, at))[0];
}
