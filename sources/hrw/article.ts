import type { Capture, Document, Problem, SourcePassage } from '../../schemas/flow.ts';
import { isoDay, rfc822Day } from '../formats/dates.ts';
import { parseHtml, squeeze } from '../formats/html.ts';
import { incomplete, skipped } from '../problems.ts';
import { filedUnder } from './countries.ts';

type Page = ReturnType<typeof parseHtml>;

// Paragraphs of the page that are not the article: share drawer, subtitle, tags.
const FURNITURE = '.minimal-share, .drawer-init, .news-header__subtitle, .tag-block p';
const BOILERPLATE =
  /^(Share this via|Click to expand Image|Lire la version|Hier die|Leer en espa|Become a monthly donor)/;
// "(Berlin, January 16, 2024) – ": where and when it was written, never where the act happened.
const DATELINE = /^\([^()]{2,60}\)\s*[–—-]+\s*/;

/** One article page: title, day, countries it is filed under, paragraphs numbered as they stand. */
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
  const { countries, unknown } = filedUnder(labelsOf($));
  for (const label of unknown) {
    yield incomplete(
      'unknown_country',
      `filed under "${label.slice(0, 60)}", which is no known country`,
      capture.address,
    );
  }
  yield hrwDocument({ ...key, title, published_on, countries, passages });
}

/** The document of an article, whichever channel it came through. */
export function hrwDocument(article: {
  readonly native_id: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly published_on: string | null;
  readonly countries: readonly string[];
  readonly passages: readonly SourcePassage[];
}): Document {
  return {
    kind: 'document',
    symbol: null,
    language_code: 'en',
    issuer: 'hrw',
    recommendations: [],
    resolutions: [],
    acts: [],
    ...article,
  };
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

function labelsOf($: Page): readonly string[] {
  return $('.tag-block')
    .filter((_, block) => squeeze($(block).find('.tag-block__region-title').text()) === 'Region / Country')
    .find('a.tag-block__region-link')
    .toArray()
    .map((link) => squeeze($(link).text()));
}
