import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { sha256 } from '../../schemas/ids.ts';
import { incomplete, note } from '../problems.ts';

const INT32 = 2_147_483_647;

/** A categorical value as a message may hold it. */
export function shown(value: string): string {
  return `"${value.slice(0, 60)}"`;
}

/** The text of a cell; null where the publisher left it out (empty, or the NA that R writes). */
export function textOrNull(cell: string): string | null {
  const text = cell.trim();
  return text === '' || text === 'NA' ? null : text;
}

/** A whole number such as `12` or `12.0`. Where it is left out: null; where it is none: null and a problem. */
export function* wholeNumber(cell: string, name: string, locator: string): Generator<Problem, number | null> {
  const number = yield* realNumber(cell, name, locator);
  if (number === null || (Number.isInteger(number) && Math.abs(number) <= INT32)) return number;
  yield incomplete('unreadable_number', `${name} is no whole number; it is NULL`, locator);
  return null;
}

/** A decimal number. Where it is left out: null; where it is none: null and a problem. */
export function* realNumber(cell: string, name: string, locator: string): Generator<Problem, number | null> {
  const text = textOrNull(cell);
  if (text === null) return null;
  if (/^[-+]?(\d+(?:\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text)) return Number(text);
  yield incomplete('unreadable_number', `${name} is no number; it is NULL`, locator);
  return null;
}

/** Alpha-3 code of a country by name or code; null and a problem where the spelling is unknown. */
export function* countryNamed(spelling: string, locator: string): Generator<Problem, string | null> {
  const iso3 = countryOf(spelling);
  if (iso3 !== undefined) return iso3;
  yield incomplete('unknown_country', `country ${shown(spelling)} is unknown; it is NULL`, locator);
  return null;
}

/** A problem for a word that the publisher's vocabulary did not hold when this was written; it is kept as it is. */
export function* knownWord(
  value: string,
  known: readonly string[],
  name: string,
  locator: string,
): Iterable<Problem> {
  if (known.includes(value)) return;
  yield incomplete('unknown_value', `${name} ${shown(value)} is new; it is kept as published`, locator);
}

/** A note for each column or field that no reader knows of, so that nothing new is overlooked. */
export function* unknownNames(names: Iterable<string>, known: readonly string[]): Iterable<Problem> {
  const expected = new Set(known);
  for (const name of new Set(names)) {
    // What is no plain name may be a text that slipped into the header.
    const quoted = /^[\w .()/-]{1,60}$/.test(name) ? shown(name) : 'without a plain name';
    if (!expected.has(name)) yield note('unknown_field', `the field ${quoted} is new and is not read`, null);
  }
}

/** Says whether a key stood in the same capture before: once more the same, or the same key with other content. */
export function* repeatOf(document: Document, seen: Map<string, string>, locator: string): Iterable<Problem> {
  const content = sha256(JSON.stringify(document));
  const earlier = seen.get(document.native_id);
  seen.set(document.native_id, content);
  if (earlier === content)
    yield note('repeated_record', 'the row repeats an earlier one; it counts once', locator);
  else if (earlier !== undefined)
    yield incomplete('repeated_key', 'an earlier row has the same key and says other; one counts', locator);
}
