import type { Document, Problem } from '../../schemas/flow.ts';
import { rfc822Day } from '../formats/dates.ts';
import { paragraphsIn, parseHtml, squeeze } from '../formats/html.ts';
import { type FeedItem, readFeed } from '../formats/rss.ts';
import { unknownElements } from '../formats/rss-elements.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { countriesOf, issuerOf, reportDocument } from './report.ts';

/**
 * The RSS river of updates, saved by an operator. Country and source stand in the description as
 * `<div class="tag country">Country: …</div>`, several joined by ", ". A note marks the capture as of low trust.
 */
export function* readUpdates(text: string, where: string): Iterable<Document | Problem> {
  const { items } = readFeed(text, where);
  yield note(
    'low_trust',
    'the RSS river tells less than the API and shows no more than its newest items',
    null,
  );
  yield* unknownElements(items);
  for (const [index, item] of items.entries()) yield* readItem(item, `item ${index + 1}`);
}

function* readItem(item: FeedItem, locator: string): Iterable<Document | Problem> {
  const address = item.guid ?? item.link;
  if (address === null || !address.startsWith('https://reliefweb.int/')) {
    return yield skipped('no_key', 'neither guid nor link is an address of reliefweb.int', locator);
  }
  const published_on = rfc822Day(item.pubDate ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'pubDate is no RFC 822 date; it is NULL', locator);
  const $ = parseHtml(item.description ?? '');
  const countries = yield* countriesOf(listIn($('.tag.country').first().text()), locator);
  const issuer = issuerOf(listIn($('.tag.source').first().text()));
  $('.tag').remove();
  const paragraphs = paragraphsIn($.root()[0]?.children ?? []);
  if (paragraphs.length === 0) yield note('no_text', 'the item has no text; nothing to code', locator);
  yield reportDocument({
    native_id: new URL(address).pathname,
    title: squeeze(item.title ?? '') || null,
    published_on,
    // The river does not say; titles end in [EN/RU/UK] and the like for reports in several.
    language_code: null,
    address,
    countries,
    issuer,
    paragraphs,
    coded: true,
  });
}

/** `Countries: Chad, Sudan` as a list. */
function listIn(tag: string): readonly string[] {
  const names = squeeze(tag).replace(/^[A-Za-z]+:\s*/, '');
  return names === '' ? [] : names.split(', ');
}
