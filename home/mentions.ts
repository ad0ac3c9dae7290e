import type { Body } from '../schemas/flow.ts';

/** Shorter ones would be found everywhere: `/news`, "Report on Sudan". */
const LEAST = { address: 12, title: 24 };

/** What a list that leads to a document says of it: its address without the host, and its title, as they are written. */
export function needlesOf(addresses: readonly string[], titles: readonly string[]): readonly Buffer[] {
  const paths = addresses
    .map((address) => address.replace(/^[a-z]+:\/\/[^/]*/i, ''))
    .filter((path) => path.length >= LEAST.address);
  const long = titles.filter((title) => title.length >= LEAST.title);
  const written = [...paths, ...long].flatMap((text) => [text, inMarkup(text), inJson(text)]);
  return [...new Set(written)].map((text) => Buffer.from(text));
}

function inMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inJson(text: string): string {
  return text.replaceAll('/', '\\/').replaceAll('"', '\\"');
}

/** Whether any of the needles stands in a body. */
export async function mentions(body: Body, needles: readonly Buffer[]): Promise<boolean> {
  const longest = Math.max(0, ...needles.map((needle) => needle.length));
  let tail = Buffer.alloc(0);
  for await (const chunk of body) {
    const seen = Buffer.concat([tail, chunk]);
    if (needles.some((needle) => seen.includes(needle))) return true;
    tail = seen.subarray(Math.max(0, seen.length - longest));
  }
  return false;
}
