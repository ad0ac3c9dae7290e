import type { Period } from '../external/periods.ts';

/** One published number and what it counts. NULL in a dimension is the total over it. */
export interface Figure extends Cell {
  /** Name of the table it stands in. */
  readonly table: string;
  readonly value: number;
}

/** What a number counts. */
export interface Cell {
  readonly period: Period;
  readonly state: string | null;
  readonly county: string | null;
  readonly perpetrator: string | null;
  /** `victims` (of the four violations), one of them, or `sgbv`. */
  readonly measure: string;
  readonly group: string | null;
}

/** The four violations that make up `victims`; `sgbv` is counted apart. */
export const VIOLATIONS = ['killed', 'injured', 'abducted', 'crsv'];
export const GROUPS = ['male', 'female', 'boys', 'girls'];

/** The three classes of perpetrators by the names of each table; the same numbers stand under all of them. */
export const PERPETRATORS: ReadonlyMap<string, string> = new Map([
  ['Community-based Militias', 'Community-based Militias'],
  ['community-based', 'Community-based Militias'],
  ['community', 'Community-based Militias'],
  ['Conventional Parties', 'Conventional Parties'],
  ['conventional', 'Conventional Parties'],
  ['Unidentified/Opportunistic', 'Unidentified/Opportunistic'],
  ['unidentified/opportunistic', 'Unidentified/Opportunistic'],
  ['opportunistic', 'Unidentified/Opportunistic'],
]);

/** Two figures with one key count the same thing. */
export function keyOf({ period, state, county, perpetrator, measure, group }: Cell): string {
  return JSON.stringify([period.from, period.to, state, county, perpetrator, measure, group]);
}
