import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { firstPage, nextPages, readReports } from './reliefweb/api.ts';
import { readUpdates } from './reliefweb/updates.ts';

const meta: SourceMeta = {
  id: 'reliefweb',
  family: 'UN',
  title: 'ReliefWeb reports on protection and human rights',
  publisher: 'UN Office for the Coordination of Humanitarian Affairs',
  licence: 'content belongs to each source organisation; analysed and linked, not republished',
  attribution: 'ReliefWeb',
  redistribution: 'derived',
  kind: 'windowed',
  access: 'JSON API (v2)',
  cadenceDays: 1,
  windowDays: 7,
  overlapDays: 3,
  panel: 'world',
  coded: true,
  since: '1996-10-04',
  politeness: { delayMs: 1000, concurrency: 1, maxBytes: 100_000_000, timeoutMs: 60_000 },
  // All the world in some days is never without a report: an answer without any is a dead filter, not calm.
  expectations: { min: 1, max: 50_000 },
  credential: 'RELIEFWEB_APPNAME',
  files: [
    { pattern: /\.json$/i, kind: 'reports' },
    { pattern: /\.(xml|rss)$/i, kind: 'rss' },
  ],
  readerVersion: '2',
};

/**
 * Reports of the theme "Protection and Human Rights" (API v2, which needs an approved appname); lists of the dead
 * v1 and the RSS river as local files. The river keys a report by its address, the API by its number: an operator
 * uses one or the other for a period.
 */
export const reliefweb: Source = {
  meta,
  requests: (window) => [firstPage(window)],

  async follow(capture, body, window) {
    if (capture.request.kind !== 'reports' || capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return nextPages(text, capture, window);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'reports') yield* readReports(text, capture);
    else if (kind === 'rss') yield* readUpdates(text, capture.address);
    else throw new TocsinError('internal', `reliefweb has no reader for "${kind}"`);
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
