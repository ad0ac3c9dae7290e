import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readBytes, readText } from './formats/bytes.ts';
import { readCatalogue } from './hrc-resolutions/catalogue.ts';
import { readFullText } from './hrc-resolutions/full-text.ts';
import { readMarcFile } from './hrc-resolutions/marc-record.ts';
import { readSessionPage, sessionPageRequests, sessionsRequest } from './hrc-resolutions/session-pages.ts';
import { readSessionReport } from './hrc-resolutions/session-report.ts';
import { readUnFile, readUnText } from './un-documents/un-document.ts';

const meta: SourceMeta = {
  id: 'hrc-resolutions',
  family: 'HRC',
  title: 'Resolutions of the Human Rights Council and its predecessor',
  publisher: 'United Nations (OHCHR)',
  licence: 'United Nations records; the catalogue file of lszoszk/hrc-voting is PolyForm Noncommercial 1.0.0',
  attribution: 'United Nations; voting catalogue: hrc-voting (doi:10.5281/zenodo.21281232)',
  redistribution: 'derived',
  kind: 'windowed',
  access: 'HTML pages',
  cadenceDays: 120,
  windowDays: 365,
  overlapDays: 60,
  panel: 'world',
  coded: false,
  since: '2006-06-19',
  politeness: { delayMs: 5000, concurrency: 1, maxBytes: 64_000_000, timeoutMs: 60_000 },
  expectations: { min: 0, max: 20_000 },
  files: [
    { pattern: /\.csv$/i, kind: 'catalogue' },
    { pattern: /\.html?$/i, kind: 'session_page' },
    { pattern: /\.(xml|mrcx)$/i, kind: 'marcxml' },
    { pattern: /\.(pdf|docx?)$/i, kind: 'session_report' },
    { pattern: /\.txt$/i, kind: 'session_report_text' },
    { pattern: /\.json$/i, kind: 'full_text' },
  ],
  readerVersion: '3',
};

/**
 * Resolutions with votes. Live: the pages of the sessions. As local files: the voting catalogue, library records,
 * session reports, full texts. The released table keeps one row a text, whichever of them tell it.
 */
export const hrcResolutions: Source = {
  meta,
  requests: () => [sessionsRequest()],

  async follow(capture, body, window) {
    if (capture.request.kind !== 'sessions') return [];
    const { text } = await textOf(capture, body);
    return sessionPageRequests(text, window, capture.address);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    if (kind === 'sessions') return;
    if (kind === 'session_report') {
      const bytes = await readBytes(body, meta.politeness.maxBytes, capture.address);
      const report = yield* readUnFile(bytes, capture);
      if (report !== null) yield* readSessionReport(report, capture.address);
      return;
    }
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    yield* readAs(kind, text, capture.address);
  },
};

async function* readAs(kind: string, text: string, where: string): AsyncIterable<Document | Problem> {
  if (kind === 'catalogue') yield* readCatalogue(text, where);
  else if (kind === 'session_page') yield* readSessionPage(text, where);
  else if (kind === 'marcxml') yield* readMarcFile(text, where);
  else if (kind === 'session_report_text') yield* readSessionReport(readUnText(text), where);
  else if (kind === 'full_text') yield* readFullText(text, where);
  else throw new TocsinError('internal', `hrc-resolutions has no reader for "${kind}"`);
}

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
