import type { Document, Problem, SourcePassage } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { rfc822Day } from '../formats/dates.ts';
import { paragraphsOf, squeeze } from '../formats/html.ts';
import { type FeedItem, readFeed } from '../formats/rss.ts';
import { elementsNamed, unknownElements } from '../formats/rss-elements.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { countriesOf, isAppeal, TERM_ELEMENTS } from './terms.ts';

const KNOWN: ReadonlySet<string> = new Set(['content:encoded', ...TERM_ELEMENTS]);
// The guid is the number of the post, whatever its address: `https://www.amnesty.org/en/?p=240632`.
const POST = /^https:\/\/www\.amnesty\.org\/(en|fr|es|ar)\/\?p=(\d+)$/;
// The last paragraph that WordPress adds; it repeats the title.
const ADDED = /^The post .+ appeared first on .+\.$/;

/** Items of the feed. Throws `shape_changed` where it is no RSS. */
export function* readNews(text: string, where: string): Iterable<Document | Problem> {
  const { items } = readFeed(text, where);
  yield* unknownElements(items, KNOWN);
  for (const [index, item] of items.entries()) yield* readItem(item, `item ${index + 1}`);
}

function* readItem(item: FeedItem, locator: string): Iterable<Document | Problem> {
  const [, language_code, number] = POST.exec(item.guid ?? '') ?? [];
  if (language_code === undefined || number === undefined)
    return yield skipped('no_key', 'the guid is not the number of a post', locator);
  const published_on = rfc822Day(item.pubDate ?? '');
  if (published_on === null)
    yield incomplete('unreadable_date', 'pubDate is no RFC 822 date; it is NULL', locator);
  const countries = yield* countriesOf(item.others, locator);
  const appeal = yield* isAppeal(item.others, locator);
  yield documentOf({
    native_id: `${language_code}/${number}`,
    issuer: 'amnesty',
    title: yield* titleOf(item, appeal, locator),
    published_on,
    language_code,
    address: item.link,
    countries,
    // An appeal for a person tells what is asked for, not what happened.
    passages: numbered(yield* paragraphsIn(item, locator), !appeal),
  });
}

/** The title; NULL for an appeal, which names the person it is for. */
function* titleOf(item: FeedItem, appeal: boolean, locator: string): Generator<Problem, string | null> {
  if (appeal) {
    yield note('title_withheld', 'an appeal names a person in its title; it is NULL', locator);
    return null;
  }
  const title = squeeze(item.title ?? '') || null;
  if (title === null) yield incomplete('no_title', 'the item has no title; it is NULL', locator);
  return title;
}

/** The whole text, or the excerpt where the item has no more. */
function* paragraphsIn(item: FeedItem, locator: string): Generator<Problem, readonly string[]> {
  const whole = elementsNamed(item.others, 'content:encoded').map(({ text }) => text ?? '');
  const paragraphs = paragraphsOf(whole.join('\n')).filter((paragraph) => !ADDED.test(paragraph));
  if (paragraphs.length > 0) return paragraphs;
  const excerpt = paragraphsOf(item.description ?? '').filter((paragraph) => !ADDED.test(paragraph));
  if (excerpt.length === 0) yield incomplete('no_text', 'the item has no text; nothing to code', locator);
  else yield incomplete('excerpt_only', 'the item has its excerpt only', locator);
  return excerpt;
}

function numbered(paragraphs: readonly string[], coded: boolean): SourcePassage[] {
  return paragraphs.map((body, index) => ({ paragraph: String(index + 1), body, coded }));
}
