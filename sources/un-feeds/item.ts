import type { Document, Problem } from '../../schemas/flow.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';
import { documentOf } from '../document.ts';
import { rfc822Day } from '../formats/dates.ts';
import { paragraphsOf, squeeze } from '../formats/html.ts';
import type { FeedItem } from '../formats/rss.ts';
import { incomplete, skipped } from '../problems.ts';

/** What the address of a page says of it. */
export interface ItemKey {
  readonly native_id: string;
  /** The canonical address. */
  readonly address: string;
  readonly language_code: string;
}

interface Site {
  readonly id: SourceId;
  readonly keyOf: (address: string) => ItemKey | null;
}

/** One item: its title and its summary, paragraph by paragraph. Skipped where no address of it holds a key. */
export function* readFeedItem(item: FeedItem, locator: string, site: Site): Iterable<Document | Problem> {
  const key = site.keyOf(item.guid ?? '') ?? site.keyOf(item.link ?? '');
  if (key === null) {
    return yield skipped('no_key', 'neither guid nor link is the address of a story of this site', locator);
  }
  const published_on = rfc822Day(item.pubDate ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'pubDate is no RFC 822 date; it is NULL', locator);
  const title = squeeze(item.title ?? '') || null;
  if (title === null) yield incomplete('no_title', 'the item has no title; it is NULL', locator);
  const paragraphs = paragraphsOf(item.description ?? '');
  if (paragraphs.length === 0)
    yield incomplete('no_text', 'the item has no description; nothing to code', locator);
  yield documentOf({
    ...key,
    title,
    published_on,
    issuer: site.id,
    passages: paragraphs.map((body, index) => ({ paragraph: String(index + 1), body, coded: true })),
  });
}

/** The path of an address on a host, with or without `www.`; query and fragment carry no identity there. */
export function pathOn(host: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.host.replace(/^www\./, '') === host ? url.pathname : null;
}
