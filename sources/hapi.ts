import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { firstPage, nextPage, readPage } from './hapi/api.ts';
import { readTable } from './hapi/table.ts';

const meta: SourceMeta = {
  id: 'hapi',
  family: 'external',
  title: 'HDX Humanitarian API: conflict events by country and month',
  publisher: 'UN Office for the Coordination of Humanitarian Affairs, Centre for Humanitarian Data',
  licence: 'CC BY 4.0; the counts are derived from ACLED, whose terms restrict redistribution',
  attribution: 'OCHA HDX HAPI; Armed Conflict Location & Event Data (ACLED)',
  redistribution: 'derived',
  kind: 'windowed',
  access: 'JSON API (v2)',
  cadenceDays: 7,
  // Months are revised for a long time after they end.
  windowDays: 123,
  overlapDays: 123,
  panel: 'world',
  coded: false,
  since: '2018-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 120_000 },
  // The API answers 200 with nothing to some mistakes: a window of months in all the world is never that empty.
  expectations: { min: 100, max: 200_000 },
  credential: 'HAPI_APP_IDENTIFIER',
  files: [
    { pattern: /\.json$/i, kind: 'conflict_events' },
    { pattern: /\.csv$/i, kind: 'conflict_events_csv' },
  ],
  readerVersion: '1',
};

/**
 * Monthly counts of political violence, attacks on civilians and demonstrations, and deaths in them, in
 * `external_counts` only. They differ by a fifth to a third from the tables that HDX publishes as files
 * (the same months, 2026): the two are never joined to one series.
 */
export const hapi: Source = {
  meta,
  requests: (window) => [firstPage(window)],

  async follow(capture, body, window) {
    if (capture.request.kind !== 'conflict_events' || capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return nextPage(text, capture, window);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'conflict_events') yield* readPage(text, capture);
    else if (kind === 'conflict_events_csv') yield* readTable(text, capture.address);
    else throw new TocsinError('internal', `hapi has no reader for "${kind}"`);
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
