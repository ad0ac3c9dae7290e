import { stripVTControlCharacters } from 'node:util';

/** What may go to a terminal: no escape sequences, no other control characters, no direction overrides. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '-';
  return stripVTControlCharacters(String(value)).replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    ' ',
  );
}
