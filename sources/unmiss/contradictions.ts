import { Temporal } from 'temporal-polyfill';
import type { Problem } from '../../schemas/flow.ts';
import { monthPeriod, type Period } from '../external/periods.ts';
import { incomplete } from '../problems.ts';
import { type Cell, type Figure, GROUPS, keyOf, VIOLATIONS } from './figure.ts';

/** A way in which figures of one table add up to another figure. */
interface Partition {
  /** What a part is a part of; null where the figure is none. */
  readonly wholeOf: (cell: Cell) => Cell | null;
  /** How many parts make the whole; null: as many as the table has anywhere (some leave out a state without victims). */
  readonly parts: number | null;
}

interface Sum {
  readonly table: string;
  readonly whole: Cell;
  readonly sum: number;
}

const PARTITIONS: readonly Partition[] = [
  { wholeOf: (cell) => ofQuarter(cell), parts: 3 },
  {
    wholeOf: (cell) => (VIOLATIONS.includes(cell.measure) ? { ...cell, measure: 'victims' } : null),
    parts: VIOLATIONS.length,
  },
  { wholeOf: (cell) => (cell.group === null ? null : { ...cell, group: null }), parts: GROUPS.length },
  { wholeOf: (cell) => (cell.perpetrator === null ? null : { ...cell, perpetrator: null }), parts: 3 },
  {
    wholeOf: (cell) => (cell.state === null || cell.county !== null ? null : { ...cell, state: null }),
    parts: null,
  },
];

/**
 * Where the publisher contradicts himself: one thing with two numbers in two tables, or parts that do not add up to
 * their whole. Both numbers stand in `external_counts`; nothing is averaged, chosen or corrected. Counties are not
 * added up: they leave out victims whose county is not known.
 */
export function* contradictions(figures: readonly Figure[]): Iterable<Problem> {
  const cells = groupedBy(figures, keyOf);
  for (const same of cells.values()) {
    const [first, ...others] = same;
    for (const other of others) {
      if (first !== undefined && other.value !== first.value) yield differing(first, other);
    }
  }
  for (const partition of PARTITIONS) {
    for (const { table, whole, sum } of sums(figures, partition)) {
      const said = cells.get(keyOf(whole)) ?? [];
      // The table says the sum itself: where another says otherwise, the two were compared above.
      if (said.some((figure) => figure.table === table && figure.value === sum)) continue;
      for (const figure of said) if (figure.value !== sum) yield notAddingUp(figure, table, sum);
    }
  }
}

/** Sums of parts by their table and the whole that they belong to, where no part is missing. */
function sums(figures: readonly Figure[], { wholeOf, parts }: Partition): Sum[] {
  const found = figures.flatMap((figure) => {
    const whole = wholeOf(figure);
    return whole === null ? [] : [{ ...figure, whole, key: `${figure.table} ${keyOf(whole)}` }];
  });
  const groups = [...groupedBy(found, ({ key }) => key).values()];
  return groups.flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const sizes = groups.filter((g) => g[0]?.table === first.table).map((g) => g.length);
    if (members.length !== (parts ?? Math.max(...sizes))) return [];
    const sum = members.reduce((total, { value }) => total + value, 0);
    return [{ table: first.table, whole: first.whole, sum }];
  });
}

function groupedBy<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}

function ofQuarter(cell: Cell): Cell | null {
  const { year, month } = Temporal.PlainDate.from(cell.period.from);
  if (monthPeriod(year, month).to !== cell.period.to) return null;
  return { ...cell, period: monthPeriod(year, month - ((month - 1) % 3), 3) };
}

function differing(one: Figure, other: Figure): Problem {
  const message = `${one.table} says ${one.value} and ${other.table} says ${other.value} for ${named(one)}`;
  return incomplete('published_contradiction', message, other.table);
}

function notAddingUp(said: Figure, table: string, sum: number): Problem {
  const message = `${said.table} says ${said.value} for ${named(said)}; its parts in ${table} make ${sum}`;
  return incomplete('published_contradiction', message, table);
}

function named({ measure, group, perpetrator, state, county, period }: Cell): string {
  const words = [measure, group, perpetrator, county, state].filter((word) => word !== null);
  return `${words.map((word) => word.slice(0, 40)).join(', ')}, ${days(period)}`;
}

function days({ from, to }: Period): string {
  return `${from} to ${to}`;
}
