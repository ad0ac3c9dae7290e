import type { Exchange } from '../home/exchange.ts';
import type { Request, Window } from '../schemas/flow.ts';
import { answer, type FeedEntry, rss } from './answer.ts';
import { CONTEXT, WORLD_NEWS, WORLD_TITLE } from './background.ts';
import { eveningOf, rfc822 } from './calendar.ts';
import { sampleCountry } from './places.ts';
import { type Random, randomFrom } from './random.ts';
import type { Story } from './stories.ts';

/** Of the seven feeds of the site, those in which anything stands. */
const REGIONS = ['africa', 'americas', 'asia-pacific'] as const;
const FEEDS = ['topic/human-rights', ...REGIONS.map((region) => `region/${region}`)];
/** Numbers of stories far above those in use. */
const FIRST_NUMBER = 9_000_000;
const ATTRIBUTIONS = [
  ', the UN human rights office said',
  ', the UN human rights office reported',
  ', local officials said',
  ', according to the UN human rights office',
  '',
];

/** The feeds of a window that begins with a month; each ends with an item of its first day, so that it covers it whole. */
export function unNewsWindow(month: number, window: Window, stories: readonly Story[]): readonly Exchange[] {
  const random = randomFrom(49979687 + month);
  const world = entryOf(window.from, FIRST_NUMBER + 1000 * month, WORLD_TITLE, WORLD_NEWS);
  const entries = stories.map((story, index) => ({
    region: sampleCountry(story.iso3).region,
    entry: entryOf(
      story.published,
      FIRST_NUMBER + 1000 * month + index + 1,
      story.title,
      textOf(story, random),
    ),
  }));
  const regional = REGIONS.map((region) => ({
    feed: `region/${region}`,
    items: entries.filter((e) => e.region === region).map((e) => e.entry),
  }));
  // A topic's feed repeats stories of the regions: the same story under the same number.
  const topical = {
    feed: 'topic/human-rights',
    items: entries.filter((_, i) => i % 4 === 0).map((e) => e.entry),
  };
  return [topical, ...regional].map(({ feed, items }) =>
    answer(
      requestOf(feed),
      eveningOf(window.to),
      'application/rss+xml; charset=utf-8',
      rss('UN News', [...items.reverse(), world]),
    ),
  );
}

/** What the site answers to a client it does not want: 202 and not a byte. */
export function unNewsRefused(window: Window): readonly Exchange[] {
  return FEEDS.map((feed) =>
    answer(requestOf(feed), eveningOf(window.to), 'text/html; charset=UTF-8', '', {
      status: 202,
      outcome: 'blocked',
      reason: 'the site answered 202 with an empty body: a bot challenge',
    }),
  );
}

function requestOf(feed: string): Request {
  const address = `https://news.un.org/feed/subscribe/en/news/${feed}/feed/rss.xml`;
  return { source_id: 'un-news', kind: 'feed', address };
}

function textOf(story: Story, random: Random): string {
  if (!story.reports) return story.lead;
  return `${story.lead}${random.pick(ATTRIBUTIONS)}. ${random.pick(CONTEXT)}`;
}

function entryOf(published: string, number: number, title: string, description: string): FeedEntry {
  const [year, month] = published.split('-');
  return {
    title,
    description,
    link: `https://news.un.org/en/story/${year}/${month}/${number}`,
    pubDate: rfc822(published),
  };
}
