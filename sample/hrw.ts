import type { Exchange } from '../home/exchange.ts';
import type { Request, Window } from '../schemas/flow.ts';
import { answer, BANNER, escaped, type FeedEntry, rss } from './answer.ts';
import { APPEALS, CONTEXT, METHODS, WORLD_NEWS, WORLD_TITLE } from './background.ts';
import { eveningOf, longDate, rfc822 } from './calendar.ts';
import { sampleCountry } from './places.ts';
import { randomFrom } from './random.ts';
import type { Story } from './stories.ts';

interface Article extends FeedEntry {
  readonly published: string;
  readonly label: string;
  readonly paragraphs: readonly string[];
}

/** The feed of a window and the articles it leads to. One is dated its first day, so that the list covers it whole. */
export function hrwWindow(window: Window, stories: readonly Story[]): readonly Exchange[] {
  const received = eveningOf(window.to);
  const articles = [worldArticle(window.from), ...stories.map(articleOf)].reverse();
  const feed: Request = { source_id: 'hrw', kind: 'feed', address: 'https://www.hrw.org/rss/news' };
  return [
    answer(feed, received, 'application/rss+xml; charset=utf-8', rss('News', articles)),
    ...articles.map((article) =>
      answer(
        { source_id: 'hrw', kind: 'article', address: article.link, hint: { pubDate: article.pubDate } },
        received,
        'text/html; charset=utf-8',
        page(article),
      ),
    ),
  ];
}

function worldArticle(day: string): Article {
  return article(day, 0, 'Global', WORLD_TITLE, [WORLD_NEWS]);
}

function articleOf(story: Story, index: number): Article {
  const { name } = sampleCountry(story.iso3);
  const random = randomFrom(2654435 * (index + 1) + Number(story.published.replaceAll('-', '')));
  const lead = story.reports ? `${story.lead}, Human Rights Watch said today.` : story.lead;
  const rest = story.reports
    ? [random.pick(METHODS), random.pick(CONTEXT), random.pick(APPEALS)]
    : [random.pick(CONTEXT), random.pick(CONTEXT)];
  return article(story.published, index + 1, name, story.title, [lead, ...rest]);
}

function article(
  published: string,
  number: number,
  label: string,
  title: string,
  paragraphs: readonly string[],
): Article {
  const path = `${published.replaceAll('-', '/')}/invented-report-${String(number).padStart(2, '0')}`;
  return {
    published,
    label,
    title,
    paragraphs,
    link: `https://www.hrw.org/news/${path}`,
    description: title,
    pubDate: rfc822(published),
  };
}

function page({ title, published, label, paragraphs }: Article): string {
  const [lead = '', ...rest] = paragraphs.map(escaped);
  const body = [`(Nairobi, ${longDate(published)}) &ndash; ${lead}`, ...rest].map((text) => `<p>${text}</p>`);
  return `<!DOCTYPE html><!-- ${BANNER} --><html lang="en"><head><title>${escaped(title)}</title></head><body><article>
<div class="news-header"><h1 class="news-header__title">${escaped(title)}</h1>
<time class="news-header__dateline-date" datetime="${published}T12:00:00Z">${longDate(published)}</time></div>
<div class="content-body">${body.join('\n')}</div>
<div class="tag-block"><div class="tag-block__region-title">Region / Country</div>
<a class="tag-block__region-link" href="/">${escaped(label)}</a></div></article></body></html>
`;
}
