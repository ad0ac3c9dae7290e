import { JSONParser } from '@streamparser/json';
import { TocsinError } from '../../schemas/errors.ts';
import type { Body } from '../../schemas/flow.ts';

/** An element that goes on for so many bytes is no record of any source; it would be held whole. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Elements of one JSON array, one by one; the array is never whole in memory. Throws `shape_changed` when the
 * bytes are no JSON array, end before the array does, or hold an element of more than 16 MiB; the elements before
 * are yielded first.
 */
export async function* jsonArray(body: Body, where: string): AsyncIterable<unknown> {
  const ready: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let isArray = true;
  let pending = 0;
  parser.onValue = ({ value, parent }) => {
    isArray &&= Array.isArray(parent);
    ready.push(value);
  };
  for await (const chunk of withoutMark(body)) {
    feed(() => parser.write(chunk), where);
    if (!isArray) throw new TocsinError('shape_changed', `${where}: a JSON object where an array was due`);
    pending = ready.length > 0 ? 0 : pending + chunk.length;
    if (pending > LONGEST) throw new TocsinError('shape_changed', `${where}: an element above 16 MiB`);
    yield* ready.splice(0);
  }
  if (!parser.isEnded) throw new TocsinError('shape_changed', `${where}: the JSON array is cut off`);
}

function feed(write: () => void, where: string): void {
  try {
    write();
  } catch {
    // The parser's message quotes the text around the error, so it is not passed on.
    throw new TocsinError('shape_changed', `${where}: not JSON`);
  }
}

/** The bytes without a UTF-8 byte order mark. */
async function* withoutMark(body: Body): AsyncIterable<Uint8Array> {
  let head: Buffer | null = Buffer.alloc(0);
  for await (const chunk of body) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    yield head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
    head = null;
  }
  if (head !== null && head.length > 0) yield head;
}
