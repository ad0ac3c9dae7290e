import type { Problem } from '../../schemas/flow.ts';
import type { Period } from '../external/periods.ts';
import { shown } from '../external/values.ts';
import { incomplete, note } from '../problems.ts';
import { type Cell, type Figure, GROUPS, PERPETRATORS, VIOLATIONS } from './figure.ts';
import type { Table } from './tables.ts';

/** Where in the dimensions of a table a number or a group of numbers stands. */
export type Place = Omit<Cell, 'measure' | 'group' | 'period'> & { readonly period: Period | null };

/** A number and what it counts; null where its name is not known. */
type Counted = readonly [Cell | null, unknown];

/** What was done for survivors, or happened to them: single persons in a state. Left out on purpose. */
const NOT_STORED = ['medical_care', 'psychosocial', 'reported', 'arrested', 'pregnancy'];

/** The figures at one place: a bare total, or a total with its parts by violation, group, perpetrator or state. */
export function* figuresIn(
  content: unknown,
  place: Place,
  table: Table,
  path: string,
): Iterable<Figure | Problem> {
  const profile = typeof content === 'number' ? { total: content } : content;
  if (!isRecord(profile)) return yield incomplete('record_shape', 'no figures stand here', path);
  // A county says beside its figures in which state it lies.
  const state = typeof profile.state === 'string' ? profile.state : place.state;
  if (place.period === null) return yield incomplete('record_shape', 'nothing says the period', path);
  const at = { ...place, state, period: place.period, measure: table.total, group: null };
  for (const [key, value] of Object.entries(profile)) {
    const where = `${path}/${key.slice(0, 40)}`;
    const cells = key === 'state' || NOT_STORED.includes(key) ? [] : cellsOf(key, value, at);
    if (cells === null) yield note('unknown_field', `the field ${shown(key)} is new and is not read`, where);
    else for (const [cell, number] of cells) yield* figure(table.name, cell, number, where);
  }
}

function* figure(table: string, cell: Cell | null, value: unknown, path: string): Iterable<Figure | Problem> {
  if (cell === null) yield incomplete('unknown_value', 'a part has a name that is not known; left out', path);
  else if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
    yield { ...cell, table, value };
  else yield incomplete('unreadable_number', 'no whole number of persons; left out', path);
}

/** What stands under a key, with what each number counts; null for a key that is not known. */
function cellsOf(key: string, value: unknown, at: Cell): Counted[] | null {
  if (key === 'total') return [[at, value]];
  if (key === 'sgbv' || VIOLATIONS.includes(key)) return [[{ ...at, measure: key }, value]];
  const perpetrator = PERPETRATORS.get(key);
  if (perpetrator !== undefined) return [[{ ...at, perpetrator }, value]];
  if (!isRecord(value)) return null;
  const parts = Object.entries(value);
  switch (key) {
    case 'gender':
      return parts.map(([group, n]) => [GROUPS.includes(group) ? { ...at, group } : null, n]);
    case 'by_perpetrator':
      return parts.map(([name, n]) => [perpetratorAt(name, at), n]);
    case 'by_state':
      return parts.map(([state, n]) => [{ ...at, state }, n]);
    case 'by_violation_gender':
      return parts.flatMap(([measure, groups]): Counted[] => {
        const below = VIOLATIONS.includes(measure) ? cellsOf('gender', groups, { ...at, measure }) : null;
        return below ?? [[null, groups]];
      });
    default:
      return null;
  }
}

function perpetratorAt(name: string, at: Cell): Cell | null {
  const perpetrator = PERPETRATORS.get(name);
  return perpetrator === undefined ? null : { ...at, perpetrator };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
