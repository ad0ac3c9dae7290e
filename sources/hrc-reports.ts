import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readBytes, readText } from './formats/bytes.ts';
import { daysOf, readFeed } from './formats/rss.ts';
import { isWanted, readHrcReport } from './hrc-reports/report.ts';
import { documentsOfFeed, feedNotes, newDocumentsRequest } from './un-documents/feed.ts';
import { readUnFile } from './un-documents/un-document.ts';

const meta: SourceMeta = {
  id: 'hrc-reports',
  family: 'HRC',
  title: 'Reports to the Human Rights Council',
  publisher: 'United Nations',
  licence: 'United Nations documents; terms of use of the United Nations website',
  attribution: 'United Nations',
  redistribution: 'derived',
  kind: 'feed',
  access: 'PDF and DOCX by symbol',
  cadenceDays: 30,
  windowDays: 30,
  overlapDays: 7,
  // A mandate reports when its turn comes: a month without a report on a country confirms nothing.
  panel: [],
  coded: true,
  since: '2006-06-19',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 60_000 },
  expectations: { min: 0, max: 2000 },
  files: [
    { pattern: /\.(pdf|docx|doc)$/i, kind: 'document' },
    { pattern: /\.(xml|rss)$/i, kind: 'feed' },
  ],
  readerVersion: '1',
};

/**
 * Reports of commissions of inquiry, fact-finding missions, special procedures and the High Commissioner, by
 * symbol. Conference room papers (`A/HRC/42/CRP.3`) are never in the document system and their addresses follow
 * no rule, so a person saves them: as local files they are read alike.
 */
export const hrcReports: Source = {
  meta,
  requests: () => [newDocumentsRequest(meta.id)],

  async follow(capture, body) {
    if (capture.request.kind !== 'feed' || capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return documentsOfFeed(meta.id, readFeed(text, capture.address).items, isWanted);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    if (kind === 'document') {
      const bytes = await readBytes(body, meta.politeness.maxBytes, capture.address);
      const document = yield* readUnFile(bytes, capture);
      if (document !== null) yield* readHrcReport(document, capture);
      return;
    }
    if (kind !== 'feed') throw new TocsinError('internal', `hrc-reports has no reader for "${kind}"`);
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    yield* feedNotes(readFeed(text, capture.address).items);
  },

  async listedDays(capture, body) {
    if (capture.request.kind !== 'feed') return null;
    return daysOf(readFeed((await textOf(capture, body)).text, capture.address));
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
