import type { Body, Capture, Document, Problem, Request } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { rfc822Day } from './formats/dates.ts';
import { paragraphsOf, squeeze } from './formats/html.ts';
import { type FeedItem, readFeed } from './formats/rss.ts';
import { incomplete, skipped } from './problems.ts';

const meta: SourceMeta = {
  id: 'un-news',
  family: 'UN',
  title: 'UN News',
  publisher: 'United Nations Department of Global Communications',
  licence: 'United Nations terms of use: personal, non-commercial use; no redistribution of the text',
  attribution: 'UN News',
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
  expectations: { min: 0, max: 400 },
  files: [{ pattern: /\.(xml|rss)$/i, kind: 'feed' }],
  readerVersion: '1',
};

const STORY = /\/(\w{2})\/story\/(\d{4})\/(\d{2})\/(\d+)/;

const FEEDS = [
  'topic/human-rights',
  'topic/peace-and-security',
  'region/africa',
  'region/americas',
  'region/asia-pacific',
  'region/europe',
  'region/middle-east',
];

/**
 * The RSS feeds of UN News: about 30 newest items each, no paging and no history. Title and summary only: the
 * shape of the story pages is not recorded, so they are not followed. A story that stands in several feeds has
 * one id, the number in its address.
 */
export const unNews: Source = {
  meta,

  requests: () =>
    FEEDS.map(
      (feed): Request => ({
        source_id: 'un-news',
        kind: 'feed',
        address: `https://news.un.org/feed/subscribe/en/news/${feed}/feed/rss.xml`,
        accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.9',
      }),
    ),

  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { text, problems } = await readText(capture, body, {
      maxBytes: meta.politeness.maxBytes,
      legacy: null,
    });
    yield* problems;
    const { items } = readFeed(text, capture.address);
    for (const [index, item] of items.entries()) yield* readItem(item, `item ${index + 1}`);
  },
};

function* readItem(item: FeedItem, locator: string): Iterable<Document | Problem> {
  // 2022: `/feed/view/en/story/2022/04/1115242`; 2026: the guid is canonical, `/en/story/2022/04/1115242`.
  const story = STORY.exec(item.guid ?? '') ?? STORY.exec(item.link ?? '');
  if (story === null)
    return yield skipped('no_key', 'neither guid nor link holds the number of a story', locator);
  const [, language = '', year, month, id = ''] = story;
  // Many items say 12:00:00 +0000 in 2026: the day is to be trusted, not the hour.
  const published_on = rfc822Day(item.pubDate ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'pubDate is no RFC 822 date; it is NULL', locator);
  const summary = paragraphsOf(item.description ?? '').join(' ');
  if (summary === '') yield incomplete('no_text', 'the item has no description; nothing to code', locator);
  yield {
    kind: 'document',
    native_id: id,
    symbol: null,
    title: item.title === null ? null : squeeze(item.title),
    published_on,
    language_code: language,
    address: `https://news.un.org/${language}/story/${year}/${month}/${id}`,
    countries: [],
    issuer: 'un-news',
    passages: summary === '' ? [] : [{ paragraph: '1', body: summary, coded: true }],
    recommendations: [],
    resolutions: [],
    acts: [],
  };
}
