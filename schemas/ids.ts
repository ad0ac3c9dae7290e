import { hash } from 'node:crypto';

/** Hex SHA-256 of bytes or text. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/**
 * An id from the raw, fewest, stable fields of a record: 20 hex digits (80 bits; a collision among 100 million
 * ids has a chance below 1 in 100 million). Never feed it cleaned text: a change of cleaning would change ids.
 */
export function idOf(...fields: readonly (string | number | null)[]): string {
  return sha256(JSON.stringify(fields)).slice(0, 20);
}
