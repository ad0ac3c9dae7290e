import type { Body, Capture, Document, Problem, Request } from '../../schemas/flow.ts';
import type { Source, SourceMeta } from '../../schemas/source.ts';
import { readText } from '../formats/bytes.ts';
import { readFeed } from '../formats/rss.ts';
import { unknownElements } from '../formats/rss-elements.ts';
import { type ItemKey, readFeedItem } from './item.ts';

/** What tells one United Nations news site from another. */
export interface FeedSite {
  readonly id: SourceMeta['id'];
  readonly title: string;
  readonly publisher: string;
  /** Addresses of its feeds. */
  readonly feeds: readonly string[];
  /** Most items that its feeds together show in one window. */
  readonly most: number;
  /** Countries it claims to look at. A wire that tells of meetings watches nobody: its silence says nothing. */
  readonly panel: SourceMeta['panel'];
  /** What the address of an item's page says: its stable key, canonical address and language. */
  readonly keyOf: (address: string) => ItemKey | null;
}

const ACCEPT = 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.9';

/**
 * A source of RSS feeds with title and summary, no paging and no history: what the archive has seen is the
 * history. The pages behind the items are not followed. An item in several feeds is one document by its key.
 */
export function feedSource(site: FeedSite): Source {
  const meta = metaOf(site);
  return {
    meta,
    requests: () =>
      site.feeds.map((address): Request => ({ source_id: site.id, kind: 'feed', address, accept: ACCEPT })),
    follow: async () => [],
    async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
      const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
      const { text, problems } = await readText(capture, body, options);
      yield* problems;
      const { items } = readFeed(text, capture.address);
      yield* unknownElements(items);
      for (const [index, item] of items.entries()) yield* readFeedItem(item, `item ${index + 1}`, site);
    },
  };
}

function metaOf({ id, title, publisher, most, panel }: FeedSite): SourceMeta {
  return {
    id,
    family: 'UN',
    title,
    publisher,
    licence: 'United Nations terms of use: personal, non-commercial use; no redistribution of the text',
    attribution: title,
    redistribution: 'derived',
    kind: 'feed',
    access: 'RSS',
    cadenceDays: 1,
    windowDays: 7,
    overlapDays: 2,
    panel,
    coded: true,
    since: '2000-01-01',
    politeness: { delayMs: 1000, concurrency: 1, maxBytes: 10_000_000, timeoutMs: 30_000 },
    expectations: { min: 0, max: most },
    files: [{ pattern: /\.(xml|rss)$/i, kind: 'feed' }],
    readerVersion: '2',
  };
}
