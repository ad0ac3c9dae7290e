import { TextDecoder } from 'node:util';
import { TocsinError } from '../schemas/errors.ts';
import type { Body } from '../schemas/flow.ts';
import { MISLEADING } from './cell-text.ts';

/** Text of which nothing acts on a terminal: what would is written out, an escape character as `\u001b`. */
export function escaped(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(MISLEADING, (sign) => (sign === '\n' || sign === '\t' ? sign : spelled(sign)));
}

/**
 * A line of an answer as a terminal may show it: what misleads beyond ASCII is spelled out. To whoever parses JSON it is
 * the same value; `JSON.stringify` spells out no more than what ASCII has, and our own styles are of that.
 */
export function escapedLine(line: string): string {
  return line.replace(MISLEADING, (sign) => (sign < '\u007f' ? sign : spelled(sign)));
}

function spelled(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** A body as a terminal may show it. Throws `usage` as soon as it turns out to be no text (UTF-8 without NUL). */
export async function* terminalText(body: Body): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of body) {
    if (chunk.includes(0)) throw noText();
    yield Buffer.from(escaped(decoded(decoder, chunk)));
  }
}

function decoded(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw noText();
  }
}

function noText(): TocsinError {
  return new TocsinError(
    'usage',
    'the body is no text that a terminal can show: send it to a file, with --body > FILE',
  );
}
