import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readBytes, readText } from './formats/bytes.ts';
import { daysOf, readFeed } from './formats/rss.ts';
import { documentsOfFeed, feedNotes } from './un-documents/feed.ts';
import { readUnFile } from './un-documents/un-document.ts';
import { readRecordedDocument, readReviewDocument } from './upr-documents/document.ts';
import { isUprDocument, uprRequests } from './upr-documents/requests.ts';

const meta: SourceMeta = {
  id: 'upr-documents',
  family: 'UPR',
  title: 'Documents of the Universal Periodic Review',
  publisher: 'United Nations',
  licence: 'United Nations documents; terms of use of the United Nations website',
  attribution: 'United Nations',
  redistribution: 'derived',
  kind: 'feed',
  access: 'PDF and DOCX by symbol',
  cadenceDays: 120,
  windowDays: 30,
  overlapDays: 7,
  // A review looks at a State once in four to five years: that it says nothing in a month confirms nothing.
  panel: [],
  coded: true,
  since: '2008-02-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 60_000 },
  expectations: { min: 0, max: 2000 },
  files: [
    { pattern: /\.(pdf|docx|doc)$/i, kind: 'document' },
    { pattern: /\.json$/i, kind: 'recorded' },
    { pattern: /\.(xml|rss)$/i, kind: 'feed' },
  ],
  readerVersion: '1',
};

/** National report, compilation, summary, report of the Working Group and its addendum, each by its symbol. */
export const uprDocuments: Source = {
  meta,
  requests: uprRequests,

  async follow(capture, body) {
    if (capture.request.kind !== 'feed' || capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return documentsOfFeed(meta.id, readFeed(text, capture.address).items, isUprDocument);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    if (kind === 'document') {
      const bytes = await readBytes(body, meta.politeness.maxBytes, capture.address);
      const document = yield* readUnFile(bytes, capture);
      if (document !== null) yield* readReviewDocument(document, capture);
      return;
    }
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'feed') yield* feedNotes(readFeed(text, capture.address).items);
    else if (kind === 'recorded') yield* readRecordedDocument(text, capture.address);
    else throw new TocsinError('internal', `upr-documents has no reader for "${kind}"`);
  },

  async listedDays(capture, body) {
    if (capture.request.kind !== 'feed') return null;
    return daysOf(readFeed((await textOf(capture, body)).text, capture.address));
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
