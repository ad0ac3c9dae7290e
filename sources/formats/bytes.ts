import chardet from 'chardet';
import iconv from 'iconv-lite';
import { TocsinError } from '../../schemas/errors.ts';
import type { Body, Capture, Problem } from '../../schemas/flow.ts';
import { incomplete } from '../problems.ts';

/** A body as text, with what went wrong in decoding it. */
interface Text {
  readonly text: string;
  readonly problems: readonly Problem[];
}

interface TextOptions {
  /** Longest body in bytes; a longer one is an error `too_large`. */
  readonly maxBytes: number;
  /** Encoding the publisher is known to use where the bytes are not UTF-8 and declare none; null: detect it. */
  readonly legacy: string | null;
}

/** Reads a body whole. Throws `too_large` as soon as it is longer than `maxBytes`. */
export async function readBytes(body: Body, maxBytes: number, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) {
      throw new TocsinError(
        'too_large',
        `${address}: body is longer than ${maxBytes} bytes; not read further`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/** Reads a capture's body as text. An encoding nobody knows and bytes it cannot hold are problems, not errors. */
export async function readText(capture: Capture, body: Body, options: TextOptions): Promise<Text> {
  const bytes = await readBytes(body, options.maxBytes, capture.address);
  if (bytes.byteLength === 0) {
    throw new TocsinError(
      'shape_changed',
      `${capture.address}: empty body where ${capture.media_type} was due`,
    );
  }
  return decode(bytes, capture.media_type, options.legacy);
}

/**
 * Decodes by byte order mark, then the declared charset (HTTP header, XML declaration, HTML meta), then UTF-8 if
 * the bytes are valid UTF-8, then the legacy encoding, then statistical detection (chardet).
 * A byte that the encoding cannot hold becomes U+FFFD and is counted in a problem.
 */
export function decode(bytes: Uint8Array, mediaType: string, legacy: string | null): Text {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = markedEncoding(buffer) ?? charsetOf(mediaType) ?? charsetInside(buffer);
  const problems: Problem[] = [];
  const encoding = isKnown(declared) ? declared : guessed(buffer, legacy);
  if (declared !== undefined && declared !== encoding) {
    const message = `declared encoding "${declared.slice(0, 40)}" is unknown; read as ${encoding}`;
    problems.push(incomplete('unknown_encoding', message, null));
  }
  const text = iconv.decode(buffer, encoding);
  const replaced = text.split('\uFFFD').length - 1;
  if (replaced > 0) {
    const message = `${replaced} byte sequences are not ${encoding} and were replaced by U+FFFD`;
    problems.push(incomplete('undecodable_bytes', message, null));
  }
  return { text, problems };
}

function isKnown(encoding: string | undefined): encoding is string {
  return encoding !== undefined && iconv.encodingExists(encoding);
}

function markedEncoding(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return undefined;
}

function charsetOf(mediaType: string): string | undefined {
  return /charset\s*=\s*"?([^\s;"]+)/i.exec(mediaType)?.[1];
}

/** The HTML standard looks for a declaration in the first 1024 bytes; XML has it in its first line. */
function charsetInside(buffer: Buffer): string | undefined {
  const head = buffer.subarray(0, 1024).toString('latin1');
  return (
    /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1]
  );
}

function guessed(buffer: Buffer, legacy: string | null): string {
  if (isUtf8(buffer)) return 'utf-8';
  if (legacy !== null) return legacy;
  const detected = chardet.detect(buffer);
  return detected !== null && iconv.encodingExists(detected) ? detected : 'utf-8';
}

function isUtf8(buffer: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(buffer);
    return true;
  } catch {
    return false;
  }
}
