import type { Document, Problem } from '../../schemas/flow.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';
import { rfc822Day } from '../formats/dates.ts';
import { paragraphsOf, squeeze } from '../formats/html.ts';
import type { FeedItem } from '../formats/rss.ts';
import { incomplete, skipped } from '../problems.ts';

/** How one United Nations site words its items. */
export interface FeedShape {
  readonly issuer: SourceId;
  /** The path of an item's page on its site; group 1 is the stable key. */
  readonly key: RegExp;
  readonly origin: string;
}

/** One item of a feed that gives title and summary only; its page is not followed. */
export function* readFeedItem(
  item: FeedItem,
  locator: string,
  shape: FeedShape,
): Iterable<Document | Problem> {
  const path = pathOf(item.link, shape.origin) ?? pathOf(item.guid, shape.origin);
  const native_id = path === null ? undefined : shape.key.exec(path)?.[1];
  if (path === null || native_id === undefined)
    return yield skipped(
      'no_key',
      `neither link nor guid is the address of a page on ${shape.origin}`,
      locator,
    );
  const published_on = rfc822Day(item.pubDate ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'pubDate is no RFC 822 date; it is NULL', locator);
  const paragraphs = paragraphsOf(item.description ?? '');
  if (paragraphs.length === 0)
    yield incomplete('no_text', 'the item has no description; nothing to code', locator);
  yield {
    kind: 'document',
    native_id,
    symbol: null,
    title: item.title === null ? null : squeeze(item.title),
    published_on,
    language_code: 'en',
    address: `${shape.origin}${path}`,
    countries: [],
    issuer: shape.issuer,
    passages: paragraphs.map((body, index) => ({ paragraph: String(index + 1), body, coded: true })),
    recommendations: [],
    resolutions: [],
    acts: [],
  };
}

/** The path of an address on its own site; query and fragment carry no identity there. */
function pathOf(address: string | null, origin: string): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.host.replace(/^www\./, '') === new URL(origin).host.replace(/^www\./, '') ? url.pathname : null;
}
