import type { Document, Problem } from '../../schemas/flow.ts';
import { wholeNumber } from '../external/values.ts';
import { incomplete } from '../problems.ts';
import type { AirwarsRecord } from './shape.ts';

type Count = Pick<
  NonNullable<Document['external_counts']>[number],
  'measure' | 'unit' | 'perpetrator' | 'victim_group' | 'value'
>;

/** A range as published; an end that was left out is NULL, which is not 0. */
interface Range {
  readonly group: string;
  readonly harm: 'killed' | 'injured';
  readonly min: number | null;
  readonly max: number | null;
}

/** Groups of victims by their field, all first. The parts need not add up: not every victim is in one. */
export const GROUPS = new Map([
  ['killed_injured_civilian_non_combatants', 'civilians'],
  ['killed_injured_children', 'children'],
  ['killed_injured_women', 'women'],
  ['killed_injured_men', 'men'],
] as const);

/** The ranges of each group that the record has, and what is wrong with them. */
export function* rangesOf(acf: AirwarsRecord['acf'], locator: string): Generator<Problem, readonly Range[]> {
  const ranges: Range[] = [];
  for (const [field, group] of GROUPS) {
    const given = acf[field];
    if (given === undefined)
      yield incomplete('missing_field', `${field} is missing; its figures are NULL`, locator);
    for (const harm of ['killed', 'injured'] as const) {
      const min = yield* personsOf(given?.[`${harm}_min`], `${field}.${harm}_min`, locator);
      const max = yield* personsOf(given?.[`${harm}_max`], `${field}.${harm}_max`, locator);
      ranges.push({ group, harm, min, max });
    }
  }
  for (const range of ranges) yield* contradictions(range, ranges, locator);
  return ranges;
}

/** The civilians killed. Airwars gives no best figure, so none is made up. */
export function deathsOf(ranges: readonly Range[]) {
  const killed = ranges.find(isOfEvent);
  return {
    deaths_low: killed?.min ?? null,
    deaths_best: null,
    deaths_high: killed?.max ?? null,
    deaths_civilians: null,
  };
}

/** What the row of an event has no column for, the injured and each group: two figures for each range. */
export function countsOf(ranges: readonly Range[]): readonly Count[] {
  return ranges
    .filter((range) => !isOfEvent(range))
    .flatMap(({ group, harm, min, max }) => {
      const shared = { unit: 'persons', perpetrator: null, victim_group: group };
      return [
        { ...shared, measure: `${harm}_min`, value: min },
        { ...shared, measure: `${harm}_max`, value: max },
      ];
    });
}

function isOfEvent({ group, harm }: Range): boolean {
  return group === 'civilians' && harm === 'killed';
}

function* personsOf(
  value: number | string | null | undefined,
  name: string,
  locator: string,
): Generator<Problem, number | null> {
  const number = yield* wholeNumber(String(value ?? ''), name, locator);
  if (number === null || number >= 0) return number;
  yield incomplete('unreadable_number', `${name} is below 0; it is NULL`, locator);
  return null;
}

function* contradictions(range: Range, ranges: readonly Range[], locator: string): Iterable<Problem> {
  const { group, harm, min, max } = range;
  if ((min ?? -1) > (max ?? Infinity))
    yield incomplete('published_contradiction', `${group} ${harm}: at least ${min}, at most ${max}`, locator);
  const all = ranges.find((other) => other.harm === harm && other.group === 'civilians')?.max ?? Infinity;
  if (group !== 'civilians' && (min ?? 0) > all) {
    const message = `${group} ${harm}: at least ${min}, and at most ${all} civilians`;
    yield incomplete('published_contradiction', message, locator);
  }
}
