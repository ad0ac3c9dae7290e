import { TextDecoder } from 'node:util';
import { TocsinError } from '../schemas/errors.ts';
import type { Body } from '../schemas/flow.ts';

/** What a terminal would obey or be misled by: control characters but tab and line feed, and direction overrides. */
const OBEYED = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of which nothing acts on a terminal: what would is written out, an escape character as `\u001b`. */
export function escaped(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(OBEYED, (sign) =>
      sign === '\n' || sign === '\t' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
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
