import { stripVTControlCharacters } from 'node:util';

/**
 * Signs that act on a terminal or mislead who reads it: control characters, what turns the direction of writing, line
 * separators, and what takes no room (joiners, which some scripts need, and U+FE0F aside).
 */
export const MISLEADING =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** What may go to a terminal: no escape sequences, and no sign that misleads. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '-';
  return stripVTControlCharacters(String(value)).replace(MISLEADING, ' ');
}
