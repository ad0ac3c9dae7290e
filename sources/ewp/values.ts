import { COUNTRIES } from '../../schemas/countries.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { Problem } from '../../schemas/flow.ts';
import { countryNamed, realNumber } from '../external/values.ts';
import { incomplete } from '../problems.ts';

export const MEASURE = 'mass_killing_onset_probability';

const lastDays = new Map(COUNTRIES.map(({ iso3, validTo }) => [iso3, validTo]));
/** `Democratic Republic of Vietnam` is the project's name for today's Viet Nam too (its number 816 goes on). */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([['VDR', 'VNM']]);

/** The country by the project's own name for it, on a day: a State that had ended by then is not meant. */
export function* countryOn(name: string, day: string, locator: string): Generator<Problem, string | null> {
  const iso3 = yield* countryNamed(name, locator);
  const last = iso3 === null ? null : (lastDays.get(iso3) ?? null);
  if (iso3 === null || last === null || last >= day) return iso3;
  const successor = SUCCESSORS.get(iso3);
  if (successor !== undefined) return successor;
  yield incomplete('unknown_country', `${iso3} had ended by ${day}; the country is NULL`, locator);
  return null;
}

/** A probability; null where it is left out or none. */
export function* probability(cell: string, name: string, locator: string): Generator<Problem, number | null> {
  const value = yield* realNumber(cell, name, locator);
  if (value === null || (value >= 0 && value <= 1)) return value;
  yield incomplete('unreadable_number', `${name} is no probability; it is left out`, locator);
  return null;
}

/** The version in the name of a file, e.g. `3Sep2025`. Throws `shape_changed` where there is none. */
export function versionOf(where: string): string {
  const version = /(?:data|FOOSforecasts|basedata\d{4})_(\w+)\.csv$/i.exec(where)?.[1];
  if (version !== undefined) return version;
  throw new TocsinError('shape_changed', `${where}: the name of the file holds no version`);
}
