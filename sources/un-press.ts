import type { Body, Capture, Document, Problem, Request } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { readFeed } from './formats/rss.ts';
import { type FeedShape, readFeedItem } from './un-feeds/item.ts';

const meta: SourceMeta = {
  id: 'un-press',
  family: 'UN',
  title: 'UN Press',
  publisher: 'United Nations Department of Global Communications',
  licence: 'United Nations terms of use: personal, non-commercial use; no redistribution of the text',
  attribution: 'UN Press',
  redistribution: 'derived',
  kind: 'feed',
  access: 'RSS',
  cadenceDays: 1,
  windowDays: 7,
  overlapDays: 2,
  panel: 'world',
  coded: true,
  since: '2000-01-01',
  politeness: { delayMs: 1000, concurrency: 1, maxBytes: 10_000_000, timeoutMs: 30_000 },
  expectations: { min: 0, max: 100 },
  files: [{ pattern: /\.(xml|rss)$/i, kind: 'feed' }],
  readerVersion: '1',
};

const SHAPE: FeedShape = {
  issuer: 'un-press',
  key: /^\/en\/\d{4}\/([a-z]+\d+[a-z0-9]*)\.doc\.htm$/i,
  origin: 'https://press.un.org',
};

const FEEDS = ['https://press.un.org/en/rss.xml'];

/** The newest ten meetings coverages and press releases. One user met a bot challenge on the pages (2026): feed only. */
export const unPress: Source = {
  meta,

  requests: () =>
    FEEDS.map(
      (address): Request => ({
        source_id: 'un-press',
        kind: 'feed',
        address,
        accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.9',
      }),
    ),

  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    const { items } = readFeed(text, capture.address);
    for (const [index, item] of items.entries()) yield* readFeedItem(item, `item ${index + 1}`, SHAPE);
  },
};
