import type { Problem } from '../schemas/flow.ts';
import { note } from './problems.ts';

/** Different values kept by name; a hostile capture could hold a million. */
const NAMED = 50;

interface Seen {
  readonly first: string;
  count: number;
}

/**
 * What a capture repeats in record after record (a field nobody knows, a new body): counted by code and value, and
 * told once, at the end, instead of a quarter of a million times.
 */
export class Tally {
  readonly #seen = new Map<string, Map<string, Seen>>();

  /** Counts `value` under `code`; the locator of its first record is kept. */
  count(code: string, value: string, locator: string): void {
    const values = this.#seen.get(code) ?? new Map<string, Seen>();
    this.#seen.set(code, values);
    const shown = value.slice(0, 60);
    const key = values.has(shown) || values.size < NAMED ? shown : 'others';
    const seen = values.get(key);
    if (seen === undefined) values.set(key, { first: locator, count: 1 });
    else seen.count += 1;
  }

  /** Counts the keys of a record that are in none of its lists, as `unknown_field`. */
  countUnknown(record: object, known: ReadonlySet<string>, locator: string, prefix = ''): void {
    for (const key of Object.keys(record)) {
      if (!known.has(key)) this.count('unknown_field', `${prefix}${key}`, locator);
    }
  }

  /** One note for each code and value, in the order in which they were met. */
  *problems(messages: Readonly<Record<string, string>>): Iterable<Problem> {
    for (const [code, values] of this.#seen) {
      for (const [value, { first, count }] of values) {
        const times = count === 1 ? 'in 1 record' : `in ${count} records, the first of them here`;
        yield note(code, `${messages[code] ?? code}: "${value}", ${times}`, first);
      }
    }
  }
}
