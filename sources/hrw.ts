import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { daysOf, readFeed } from './formats/rss.ts';
import { readArticle } from './hrw/article.ts';
import { readArticlesCsv } from './hrw/articles-csv.ts';
import { feedLinks, feedProblems, feedRequest } from './hrw/feed.ts';
import { WORLD_REPORT } from './hrw/panel.ts';

const meta: SourceMeta = {
  id: 'hrw',
  family: 'NGO',
  title: 'Human Rights Watch news',
  publisher: 'Human Rights Watch',
  licence: 'copyright Human Rights Watch; analysed and linked, not republished',
  attribution: 'Human Rights Watch',
  redistribution: 'derived',
  kind: 'feed',
  access: 'RSS and article pages',
  cadenceDays: 1,
  windowDays: 7,
  overlapDays: 2,
  panel: WORLD_REPORT,
  coded: true,
  since: '1997-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 20_000_000, timeoutMs: 30_000 },
  expectations: { min: 0, max: 100_000 },
  files: [
    { pattern: /\.(xml|rss)$/i, kind: 'feed' },
    { pattern: /\.html?$/i, kind: 'article' },
    { pattern: /\.csv$/i, kind: 'articles_csv' },
  ],
  readerVersion: '2',
};

/**
 * Articles of Human Rights Watch. The feed only leads to them: an article that is blocked is a problem of its
 * capture, never an excerpt in its place. A local feed is not followed, since its articles lie beside it.
 */
export const hrw: Source = {
  meta,
  requests: () => [feedRequest('https://www.hrw.org/rss/news')],

  async follow(capture, body) {
    if (capture.request.kind !== 'feed' || capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return feedLinks(readFeed(text, capture.address));
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'feed') yield* feedProblems(readFeed(text, capture.address).items);
    else if (kind === 'article') yield* readArticle(text, capture);
    else if (kind === 'articles_csv') yield* readArticlesCsv(text, capture.address);
    else throw new TocsinError('internal', `hrw has no reader for "${kind}"`);
  },

  async listedDays(capture, body) {
    if (capture.request.kind !== 'feed') return null;
    return daysOf(readFeed((await textOf(capture, body)).text, capture.address));
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
