import { feedSource } from './un-feeds/feed-source.ts';
import { pathOn } from './un-feeds/item.ts';

/**
 * The newest ten meetings coverages and press releases. The key is the number of the release (`sc16001`). One user
 * met a bot challenge on the pages (2026): feed only.
 */
export const unPress = feedSource({
  id: 'un-press',
  title: 'UN Press',
  publisher: 'United Nations Department of Global Communications',
  feeds: ['https://press.un.org/en/rss.xml'],
  most: 100,
  panel: [],
  keyOf: (address) => {
    const path = pathOn('press.un.org', address);
    const native_id = /^\/en\/\d{4}\/([a-z]+\d+[a-z0-9-]*)\.doc\.htm$/i.exec(path ?? '')?.[1]?.toLowerCase();
    if (native_id === undefined) return null;
    return { native_id, language_code: 'en', address: `https://press.un.org${path}` };
  },
});
