import type { Body, Capture, Document, Problem, Request } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { readFeed } from './formats/rss.ts';
import { type FeedShape, readFeedItem } from './un-feeds/item.ts';

const meta: SourceMeta = {
  id: 'un-geneva',
  family: 'UN',
  title: 'UN Geneva meeting summaries and press releases',
  publisher: 'United Nations Office at Geneva',
  licence: 'United Nations terms of use: personal, non-commercial use; no redistribution of the text',
  attribution: 'UN Geneva meeting summaries and press releases',
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
  issuer: 'un-geneva',
  key: /^\/(?:en\/)?(news-media\/.+?)\/?$/,
  origin: 'https://www.ungeneva.org',
};

const FEEDS = [
  'https://www.ungeneva.org/news-media/meeting-summaries-list/rss.xml',
  'https://www.ungeneva.org/news-media/press-releases-list/rss.xml',
];

/**
 * The newest ten meeting summaries (Human Rights Council, treaty bodies) and press releases; no paging and no
 * history. Pages answer with and without `/en/`, so the key leaves it out. The shape of items is not recorded.
 */
export const unGeneva: Source = {
  meta,

  requests: () =>
    FEEDS.map(
      (address): Request => ({
        source_id: 'un-geneva',
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
