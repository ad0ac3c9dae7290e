import { readFileSync } from 'node:fs';

/**
 * The time that ends up in what is kept: when an answer was in, when a problem was seen, which day is today. The wall
 * clock, unless `TOCSIN_CLOCK_FILE` names a file that holds an ISO 8601 instant: then that instant, read anew each time.
 * Only tests set it: they play a year in minutes, and turn a clock back. Waiting, politeness and Temporal keep the
 * machine's own time. Throws RangeError where the file holds no instant.
 */
export function now(): Date {
  const file = process.env.TOCSIN_CLOCK_FILE;
  if (!file) return new Date();
  const time = new Date(readFileSync(file, 'utf8').trim());
  if (Number.isNaN(time.getTime()))
    throw new RangeError(`${file} (TOCSIN_CLOCK_FILE) holds no ISO 8601 instant`);
  return time;
}
