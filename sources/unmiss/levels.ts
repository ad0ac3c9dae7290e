import type { Problem } from '../../schemas/flow.ts';
import { monthPeriod } from '../external/periods.ts';
import { shown } from '../external/values.ts';
import { incomplete } from '../problems.ts';
import { type Figure, PERPETRATORS } from './figure.ts';
import { figuresIn, type Place } from './profile.ts';
import type { Dimension, Table } from './tables.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Every figure of a table. A key that is no word of its level is a problem, and what stands below it is left out. */
export function* figuresOf(table: Table, content: unknown, year: number): Iterable<Figure | Problem> {
  const place = { period: table.period, state: null, county: null, perpetrator: null };
  yield* descend(table, content, table.levels, place, year, table.name);
}

function* descend(
  table: Table,
  content: unknown,
  levels: readonly Dimension[],
  place: Place,
  year: number,
  path: string,
): Iterable<Figure | Problem> {
  const [level, ...rest] = levels;
  if (level === undefined) return yield* figuresIn(content, place, table, path);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return yield incomplete('record_shape', `a ${level} was due as a key; left out`, path);
  for (const [key, below] of Object.entries(content)) {
    const where = `${path}/${key.slice(0, 40)}`;
    const next = level === 'year' ? yearOf(key) : year;
    const at = next === null ? null : placeAt(place, level, key, next);
    if (at === null || next === null)
      yield incomplete('unknown_value', `${shown(key)} is no ${level}; what it holds is left out`, where);
    else yield* descend(table, below, rest, at, next, where);
  }
}

function placeAt(place: Place, level: Dimension, key: string, year: number): Place | null {
  switch (level) {
    case 'year':
      return place;
    case 'quarter': {
      const quarter = Number(/^Q([1-4])$/.exec(key)?.[1]);
      return Number.isNaN(quarter) ? null : { ...place, period: monthPeriod(year, quarter * 3 - 2, 3) };
    }
    case 'month': {
      const month = MONTHS.indexOf(key) + 1;
      return month === 0 ? null : { ...place, period: monthPeriod(year, month) };
    }
    case 'perpetrator': {
      const perpetrator = PERPETRATORS.get(key);
      return perpetrator === undefined ? null : { ...place, perpetrator };
    }
    case 'state':
      return { ...place, state: key };
    case 'county':
      return { ...place, county: key };
  }
}

function yearOf(key: string): number | null {
  return /^20\d\d$/.test(key) ? Number(key) : null;
}
