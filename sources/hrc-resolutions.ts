import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { readCatalogue } from './hrc-resolutions/catalogue.ts';
import { readSessionPage, sessionPageRequests, sessionsRequest } from './hrc-resolutions/session-pages.ts';

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
  ],
  readerVersion: '1',
};

/** Resolutions with votes: the voting catalogue as a local file, the pages of the sessions live. */
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
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'catalogue') yield* readCatalogue(text, capture.address);
    else if (kind === 'session_page') yield* readSessionPage(text, capture.address);
    else throw new TocsinError('internal', `hrc-resolutions has no reader for "${kind}"`);
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
