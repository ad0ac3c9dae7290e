import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readNews } from './amnesty/news.ts';
import { readUrgentActions } from './amnesty/urgent-actions.ts';
import { readText } from './formats/bytes.ts';

const meta: SourceMeta = {
  id: 'amnesty',
  family: 'NGO',
  title: 'Amnesty International news',
  publisher: 'Amnesty International',
  licence: 'copyright Amnesty International; analysed and linked, not republished',
  attribution: 'Amnesty International',
  redistribution: 'derived',
  kind: 'feed',
  access: 'RSS',
  cadenceDays: 1,
  windowDays: 7,
  overlapDays: 2,
  // Nothing recorded says which countries it looks at whether or not it has news of them: its silence says nothing.
  panel: [],
  coded: true,
  since: '2000-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 20_000_000, timeoutMs: 30_000 },
  expectations: { min: 0, max: 10_000 },
  files: [
    { pattern: /\.(xml|rss)$/i, kind: 'feed' },
    { pattern: /\.csv$/i, kind: 'urgent_actions' },
  ],
  readerVersion: '1',
};

/**
 * The feed of Amnesty International, about twelve newest items with their full text, their countries and their
 * kind. Two addresses serve it (200 in April and July 2026; some clients are refused). Urgent actions of before are
 * read from a file.
 */
export const amnesty: Source = {
  meta,
  requests: () => [
    {
      source_id: 'amnesty',
      kind: 'feed',
      address: 'https://www.amnesty.org/en/latest/news/feed/',
      alternatives: ['https://www.amnesty.org/en/feed/'],
      accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.9',
    },
  ],
  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    if (kind === 'feed') yield* readNews(text, capture.address);
    else if (kind === 'urgent_actions') yield* readUrgentActions(text, capture.address);
    else throw new TocsinError('internal', `amnesty has no reader for "${kind}"`);
  },
};
