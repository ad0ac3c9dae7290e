import { feedSource } from './un-feeds/feed-source.ts';
import { pathOn } from './un-feeds/item.ts';

const SITE = 'https://news.un.org';
// 2022: `/feed/view/en/story/2022/04/1115242`; 2026: the guid is canonical, `/en/story/2022/04/1115242`.
const STORY = /\/(\w{2})\/story\/(\d{4})\/(\d{2})\/(\d+)\/?$/;

// In English alone: addresses of other languages are not confirmed.
const FEEDS = [
  'all/rss.xml',
  'topic/human-rights/feed/rss.xml',
  'topic/peace-and-security/feed/rss.xml',
  'topic/migrants-and-refugees/feed/rss.xml',
  'topic/humanitarian-aid/feed/rss.xml',
  'topic/law-and-crime-prevention/feed/rss.xml',
  'topic/women/feed/rss.xml',
  'region/africa/feed/rss.xml',
  'region/americas/feed/rss.xml',
  'region/asia-pacific/feed/rss.xml',
  'region/europe/feed/rss.xml',
  'region/global/feed/rss.xml',
  'region/middle-east/feed/rss.xml',
];

/**
 * The feeds of UN News, about 30 newest items each. The key is the number of the story, which stands in the
 * address of the feed's own view and in the canonical one. Many items of 2026 say 12:00:00 +0000: the day is to be
 * trusted, not the hour.
 */
export const unNews = feedSource({
  id: 'un-news',
  title: 'UN News',
  publisher: 'United Nations Department of Global Communications',
  feeds: FEEDS.map((feed) => `${SITE}/feed/subscribe/en/news/${feed}`),
  most: 600,
  panel: 'world',
  keyOf: (address) => {
    const story = STORY.exec(pathOn('news.un.org', address) ?? '');
    if (story === null) return null;
    const [, language_code = '', year, month, native_id = ''] = story;
    return {
      native_id,
      language_code,
      address: `${SITE}/${language_code}/story/${year}/${month}/${native_id}`,
    };
  },
});
