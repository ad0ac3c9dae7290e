import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readBytes, readText } from './formats/bytes.ts';
import { daysOf, readFeed } from './formats/rss.ts';
import { calendarRequest, readCalendar } from './treaty-bodies/calendar.ts';
import { readTreatyDocument } from './treaty-bodies/document.ts';
import { allDocumentsRequest, isObservations } from './treaty-bodies/feed.ts';
import { readRecord } from './treaty-bodies/record.ts';
import { documentsOfFeed, feedNotes } from './un-documents/feed.ts';
import { readUnFile } from './un-documents/un-document.ts';

const meta: SourceMeta = {
  id: 'treaty-bodies',
  family: 'UN',
  title: 'Concluding observations of the treaty bodies, and their review calendar',
  publisher: 'United Nations (OHCHR)',
  licence: 'United Nations terms of use: personal, non-commercial use; no redistribution of the text',
  attribution: 'United Nations treaty bodies (documents.un.org, tbinternet.ohchr.org)',
  redistribution: 'derived',
  kind: 'feed',
  access: 'PDF and DOCX by symbol, RSS, HTML calendar',
  cadenceDays: 30,
  windowDays: 7,
  overlapDays: 2,
  // A committee looks at a State once in some years: its silence in a month confirms nothing about any country.
  panel: [],
  coded: true,
  since: '1984-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 120_000 },
  expectations: { min: 0, max: 5_000 },
  files: [
    { pattern: /\.(xml|rss)$/i, kind: 'feed' },
    { pattern: /\.html?$/i, kind: 'calendar' },
    { pattern: /\.(pdf|docx|doc)$/i, kind: 'document' },
    { pattern: /\.json$/i, kind: 'record' },
  ],
  readerVersion: '1',
};

/**
 * What the committees of the human-rights treaties publish. The feed of new documents leads to concluding
 * observations; whatever fell out of it is imported as files. The calendar tells what is due and overdue.
 */
export const treatyBodies: Source = {
  meta,
  requests: () => [allDocumentsRequest(), calendarRequest()],

  async follow(capture, body) {
    if (capture.request.kind !== 'feed' || capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return documentsOfFeed(meta.id, readFeed(text, capture.address).items, isObservations);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    if (kind === 'document') {
      const bytes = await readBytes(body, meta.politeness.maxBytes, capture.address);
      const file = yield* readUnFile(bytes, capture);
      if (file !== null) yield* readTreatyDocument(file, capture);
      return;
    }
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'feed') yield* feedNotes(readFeed(text, capture.address).items);
    else if (kind === 'calendar') yield* readCalendar(text, capture);
    else if (kind === 'record') yield* readRecord(text, capture.address);
    else throw new TocsinError('internal', `treaty-bodies has no reader for "${kind}"`);
  },

  async listedDays(capture, body) {
    if (capture.request.kind !== 'feed') return null;
    return daysOf(readFeed((await textOf(capture, body)).text, capture.address));
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
