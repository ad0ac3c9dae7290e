import { addDays } from './days.ts';
import { seeded } from './random.ts';
import { PLAYED_IDS, type Played } from './world.ts';

/**
 * How a source answers on a day. `busy`: each address asks to wait once (429, Retry-After), then answers; `too_busy`: it
 * never stops asking. `empty`: 202 without a body. `changed`: another page where the list was.
 */
export type Fault = 'down' | 'busy' | 'too_busy' | 'empty' | 'changed';

/** What goes wrong when. */
export interface Script {
  readonly faultOf: (source: Played, day: string) => Fault | undefined;
  /** What the activities' clock says while a day is played. */
  readonly clockOf: (day: string) => string;
  /** Every fault as a line, for whoever looks at a failing seed. */
  readonly lines: readonly string[];
}

interface Spell {
  readonly source: Played;
  readonly fault: Fault;
  readonly from: number;
  readonly days: number;
}

/** How often each source has each fault, in days, and for how long. */
const SPELLS: readonly { readonly fault: Fault; readonly every: number; readonly days: number }[] = [
  { fault: 'down', every: 365, days: 7 },
  { fault: 'busy', every: 60, days: 1 },
  { fault: 'too_busy', every: 120, days: 1 },
  { fault: 'empty', every: 90, days: 2 },
  { fault: 'changed', every: 180, days: 3 },
];

/** A year of trouble: every source has each fault, at days drawn from the seed. Its first three days are calm. */
export function yearOfTrouble(first: string, days: number, seed: number): Script {
  const random = seeded(seed + 1);
  const spells = PLAYED_IDS.flatMap((source) =>
    SPELLS.flatMap(({ fault, every, days: length }) =>
      Array.from({ length: Math.ceil(days / every) }, (): Spell => {
        const from = 3 + Math.floor(random() * Math.max(days - length - 4, 1));
        return { source, fault, from, days: length };
      }),
    ),
  );
  const backwards = Array.from({ length: Math.ceil(days / 60) }, () => 2 + Math.floor(random() * (days - 3)));
  return scriptOf(first, spells, backwards);
}

/** Ten days with one of everything. */
export function daysOfTrouble(first: string): Script {
  return scriptOf(
    first,
    [
      { source: 'hrw', fault: 'down', from: 2, days: 1 },
      { source: 'un-press', fault: 'changed', from: 3, days: 4 },
      { source: 'reliefweb', fault: 'too_busy', from: 3, days: 1 },
      { source: 'reliefweb', fault: 'busy', from: 4, days: 1 },
      { source: 'amnesty', fault: 'empty', from: 5, days: 1 },
      { source: 'hrw', fault: 'busy', from: 6, days: 1 },
    ],
    [5, 7],
  );
}

function scriptOf(first: string, spells: readonly Spell[], backwards: readonly number[]): Script {
  const faults = new Map<string, Fault>();
  for (const { source, fault, from, days } of spells) {
    for (let i = 0; i < days; i += 1) faults.set(`${source} ${addDays(first, from + i)}`, fault);
  }
  const turnedBack = new Set(backwards.map((index) => addDays(first, index)));
  return {
    faultOf: (source, day) => faults.get(`${source} ${day}`),
    // 25.5 hours back: before what was captured the day before, and at the time of no other capture.
    clockOf: (day) => (turnedBack.has(day) ? `${addDays(day, -1)}T04:00:00Z` : `${day}T05:30:00Z`),
    lines: [...faults, ...[...turnedBack].map((day) => ['clock turned back', day])]
      .map((l) => l.join(': '))
      .sort(),
  };
}
