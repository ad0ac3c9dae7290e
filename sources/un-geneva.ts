import { feedSource } from './un-feeds/feed-source.ts';
import { pathOn } from './un-feeds/item.ts';

const LISTS = 'https://www.ungeneva.org/news-media';

/**
 * The newest ten meeting summaries (Human Rights Council, treaty bodies), press releases and press items each.
 * Addresses come with and without `/en/`, so the key leaves it out. The shape of an item is not recorded (the feed
 * answered in August 2026): what a live run shows beyond it is an `unknown_element`.
 */
export const unGeneva = feedSource({
  id: 'un-geneva',
  title: 'UN Geneva meeting summaries and press releases',
  publisher: 'United Nations Office at Geneva',
  feeds: [
    `${LISTS}/meeting-summaries-list/rss.xml`,
    `${LISTS}/press-releases-list/rss.xml`,
    `${LISTS}/press-items-list/rss.xml`,
  ],
  most: 100,
  panel: [],
  keyOf: (address) => {
    const path = pathOn('ungeneva.org', address);
    const native_id = /^\/(?:en\/)?(news-media\/.+?)\/?$/.exec(path ?? '')?.[1];
    if (native_id === undefined) return null;
    return { native_id, language_code: 'en', address: `https://www.ungeneva.org${path}` };
  },
});
