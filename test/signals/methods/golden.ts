import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'golden');

/** Numbers that another implementation computed; the script that made them lies beside, under the same name. */
export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as T;
}

export interface GoldenSeries {
  readonly perYear: 12 | 52;
  readonly first: string | null;
  readonly counts: readonly number[];
  readonly exposure: readonly number[] | null;
}

export const SERIES = golden<Readonly<Record<string, GoldenSeries>>>('series');

/** Asserts each pair equal to four digits, NULL with NULL. */
export function differences(
  ours: readonly (number | boolean | null)[],
  theirs: readonly (number | boolean | null)[],
  relative = 5e-5,
): string[] {
  const told = theirs.flatMap((want, i) => {
    const got = ours[i] ?? null;
    if (typeof got === 'number' && typeof want === 'number') {
      return Math.abs(got - want) <= relative * Math.max(Math.abs(want), 1e-3)
        ? []
        : [`${i}: ${got} for ${want}`];
    }
    return got === want ? [] : [`${i}: ${got} for ${want}`];
  });
  return ours.length === theirs.length ? told : [...told, `${ours.length} values for ${theirs.length}`];
}
