import type { Exchange } from '../home/exchange.ts';
import type { Request } from '../schemas/flow.ts';
import { sha256 } from '../schemas/ids.ts';
import type { Outcome } from '../schemas/vocabularies.ts';

/** Stands in the headers, feeds and pages of the archive. */
export const BANNER = 'Invented for the Tocsin demo: none of this happened';

/** An answer as the archive keeps it. */
export function answer(
  request: Request,
  received_at: string,
  media_type: string,
  text: string,
  ended: { readonly status: number; readonly outcome: Outcome; readonly reason: string | null } = {
    status: 200,
    outcome: 'ok',
    reason: null,
  },
): Exchange {
  const bytes = Buffer.from(text);
  return {
    request,
    ...ended,
    http_headers: [
      ['content-type', media_type],
      ['x-sample', BANNER],
    ],
    media_type,
    served_from: null,
    etag: null,
    last_modified: null,
    received_at,
    body: { bytes: bytes.length, sha256: sha256(bytes), stream: () => once(bytes) },
    revisit: null,
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Text as content of an XML or HTML element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An RSS 2.0 feed on the shape that both news sites serve. */
export function rss(title: string, items: readonly FeedEntry[]): string {
  const entries = items.map(
    ({ title, link, description, pubDate }) =>
      `<item><title>${escaped(title)}</title><link>${link}</link><description>${escaped(description)}</description>` +
      `<guid isPermaLink="true">${link}</guid><pubDate>${pubDate}</pubDate></item>`,
  );
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${title}</title><description>${BANNER}</description>\n${entries.join('\n')}\n</channel></rss>\n`
  );
}

export interface FeedEntry {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly pubDate: string;
}
