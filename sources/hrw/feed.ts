import type { Problem, Request } from '../../schemas/flow.ts';
import type { Feed, FeedItem } from '../formats/rss.ts';
import { unknownElements } from '../formats/rss-elements.ts';
import { skipped } from '../problems.ts';

const SITE = 'https://www.hrw.org/';

/** The feed of the newest articles. */
export function feedRequest(address: string): Request {
  return { source_id: 'hrw', kind: 'feed', address, accept: 'application/rss+xml, application/xml;q=0.9' };
}

/** The article of every item, and the next page of a paged feed; nothing that leads away from the site. */
export function feedLinks(feed: Feed): readonly Request[] {
  const articles = feed.items.flatMap((item): Request[] => {
    if (item.link === null || !isOnSite(item.link)) return [];
    const hint = item.pubDate === null ? {} : { hint: { pubDate: item.pubDate } };
    return [{ source_id: 'hrw', kind: 'article', address: item.link, accept: 'text/html', ...hint }];
  });
  return feed.next !== null && isOnSite(feed.next) ? [...articles, feedRequest(feed.next)] : articles;
}

/**
 * A problem for each item that leads to no article. Items give no document: their articles do, which alone tell the
 * country. The description, excerpt or whole text, is not read.
 */
export function* feedProblems(items: readonly FeedItem[]): Iterable<Problem> {
  yield* unknownElements(items);
  for (const [index, { link }] of items.entries()) {
    const message =
      link === null ? 'the item has no link' : 'the link leads away from www.hrw.org; not followed';
    if (link === null || !isOnSite(link)) yield skipped('no_article', message, `item ${index + 1}`);
  }
}

function isOnSite(address: string): boolean {
  return address.startsWith(SITE);
}
