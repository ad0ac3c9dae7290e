import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { readLegacyCsv } from './upr-info/legacy-csv.ts';
import { canaryRequest, pageRequests, readCanary, readPage, sessionRequests } from './upr-info/uwazi.ts';

const meta: SourceMeta = {
  id: 'upr-info',
  family: 'UPR',
  title: 'UPR Info database of recommendations',
  publisher: 'UPR Info',
  licence: 'terms of upr-info.org; texts of recommendations are United Nations records',
  attribution: 'UPR Info',
  redistribution: 'derived',
  kind: 'snapshot',
  access: 'JSON API (Uwazi)',
  cadenceDays: 120,
  windowDays: 365,
  overlapDays: 0,
  panel: 'world',
  coded: false,
  since: '2008-04-07',
  politeness: { delayMs: 1000, concurrency: 1, maxBytes: 64_000_000, timeoutMs: 60_000 },
  // 117,289 recommendations in 2026, and the review only adds to them.
  expectations: { min: 100_000, max: 200_000, maxFall: 0.02 },
  files: [
    { pattern: /\.csv$/i, kind: 'legacy_csv' },
    { pattern: /^uwazi_page.*\.json$/i, kind: 'uwazi' },
    { pattern: /^uwazi_search.*\.json$/i, kind: 'canary' },
  ],
  readerVersion: '2',
};

/** Recommendations of the Universal Periodic Review: the Uwazi API, and the export of 2008-2014 as local files. */
export const uprInfo: Source = {
  meta,
  requests: () => [canaryRequest()],

  async follow(capture, body) {
    const { kind, hint } = capture.request;
    if (kind === 'legacy_csv') return [];
    const { text } = await textOf(capture, body);
    if (kind === 'canary') return sessionRequests(text, capture.address);
    if (kind === 'uwazi') return pageRequests(text, hint, capture.address);
    throw unknownKind(kind);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind, hint } = capture.request;
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'legacy_csv') yield* readLegacyCsv(text, capture.address);
    else if (kind === 'uwazi') yield* readPage(text, hint, capture.address);
    else if (kind === 'canary') yield* readCanary(text, capture.address);
    else throw unknownKind(kind);
  },
};

// The export was made on a Macintosh: lone CR as line end, and accents as Mac OS Roman bytes (0x8E is é).
function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: 'macintosh' });
}

function unknownKind(kind: string): TocsinError {
  return new TocsinError('internal', `upr-info has no reader for "${kind}"`);
}
