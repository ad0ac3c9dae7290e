import type { Capture, Document, Problem, SourcePassage } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { isoDay, rfc822Day } from '../formats/dates.ts';
import { parseHtml, squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { countriesOn, languageOf, typeProblems } from './labels.ts';

type Page = ReturnType<typeof parseHtml>;

// Paragraphs of the page that are not the article: share drawer, subtitle, tags.
const FURNITURE = '.minimal-share, .drawer-init, .news-header__subtitle, .tag-block p';
const BOILERPLATE =
  /^(Share this via|Click to expand Image|Lire la version|Hier die|Leer en espa|Become a monthly donor)/;
// "(Berlin, January 16, 2024) – ": where and when it was written, never where the act happened.
const DATELINE = /^\([^()]{2,60}\)\s*[–—-]+\s*/;

/** One article page: title, day, language, countries it is filed under, paragraphs numbered as they stand. */
export function* readArticle(html: string, capture: Capture): Iterable<Document | Problem> {
  const $ = parseHtml(html);
  const title = squeeze($('.news-header__title').first().text());
  const passages = numbered(paragraphsOfArticle($));
  if (title === '' || passages.length === 0) {
    const message = `no ${title === '' ? 'title' : 'paragraphs'} where an article has them; a challenge page, or another layout`;
    return yield skipped('article_shape', message, capture.address);
  }
  const key = keyOf($, capture.address);
  const published_on = dayOf($, capture);
  if (published_on === null) {
    yield incomplete(
      'unreadable_date',
      'neither the article nor its feed item gives a day; it is NULL',
      capture.address,
    );
  }
  yield* typeProblems($, capture.address);
  const path = key.address === null ? '' : key.native_id;
  const language_code = yield* languageOf(path, capture.address);
  const countries = yield* countriesOn($, capture.address);
  yield documentOf({ ...key, issuer: 'hrw', title, published_on, language_code, countries, passages });
}

/** Passages numbered from 1; a photo caption or share link is kept and not coded, a dateline is cut off. */
export function numbered(paragraphs: readonly string[]): SourcePassage[] {
  return paragraphs.map((paragraph, index) => ({
    paragraph: String(index + 1),
    body: paragraph.replace(DATELINE, ''),
    coded: !BOILERPLATE.test(paragraph),
  }));
}

function paragraphsOfArticle($: Page): string[] {
  return $('article p')
    .not(FURNITURE)
    .toArray()
    .map((element) => squeeze($(element).text()))
    .filter((paragraph) => paragraph !== '' && !BOILERPLATE.test(paragraph));
}

/** The key is the path of the address; a saved page tells it by its canonical link, or else has only its name. */
function keyOf($: Page, address: string): { readonly native_id: string; readonly address: string | null } {
  if (!address.startsWith('file:')) return { native_id: new URL(address).pathname, address };
  const canonical =
    $('link[rel="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content') ?? '';
  if (canonical.startsWith('https://www.hrw.org/'))
    return { native_id: new URL(canonical).pathname, address: canonical };
  return { native_id: new URL(address).pathname, address: null };
}

/** The article's own time decides; the feed's pubDate (in the hint) stands in where the page has none. */
function dayOf($: Page, capture: Capture): string | null {
  const time = $('time.news-header__dateline-date').first().attr('datetime');
  const pubDate = capture.request.hint?.pubDate;
  return isoDay(time ?? '') ?? (typeof pubDate === 'string' ? rfc822Day(pubDate) : null);
}
