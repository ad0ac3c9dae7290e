import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem, Request } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { fileRequests, listingRequest } from './ewp/listing.ts';
import { readOnsets } from './ewp/onsets.ts';
import { readPastForecasts } from './ewp/past-forecasts.ts';
import { readRisks } from './ewp/risks.ts';
import { readText } from './formats/bytes.ts';

const meta: SourceMeta = {
  id: 'ewp',
  family: 'external',
  title: 'Early Warning Project, statistical risk assessment of mass killing',
  publisher: 'United States Holocaust Memorial Museum, Simon-Skjodt Center',
  licence: 'none stated; figures analysed and cited',
  attribution: 'Early Warning Project, United States Holocaust Memorial Museum',
  redistribution: 'derived',
  kind: 'snapshot',
  access: 'CSV files on GitHub',
  cadenceDays: 366,
  windowDays: 366,
  overlapDays: 0,
  panel: 'world',
  coded: false,
  since: '1945-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 60_000 },
  expectations: { min: 100, max: 50_000 },
  // Other files of the project (lists of events, coups, States) have no reader and are reported as not recognised.
  files: [
    { pattern: /^final_forecasts_data_\w+\.csv$/i, kind: 'risks' },
    { pattern: /^FOOSforecasts_\w+\.csv$/i, kind: 'past_forecasts' },
    { pattern: /^basedata\d{4}_\w+\.csv$/i, kind: 'onsets' },
  ],
  readerVersion: '1',
};

/**
 * Yearly risks of a mass killing by country, the forecasts that the same model would have made in earlier years, and
 * the onsets it is measured by. In `external_risk` and `external_events` only: never mixed into our own signals.
 */
export const ewp: Source = {
  meta,
  requests: (window) => [listingRequest(window)],

  async follow(capture, body): Promise<Request[]> {
    if (capture.request.kind !== 'listing') return [];
    return fileRequests((await textOf(capture, body)).text, capture.address);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'listing') fileRequests(text, capture.address);
    else if (kind === 'risks') yield* readRisks(text, capture.address);
    else if (kind === 'past_forecasts') yield* readPastForecasts(text, capture.address);
    else if (kind === 'onsets') yield* readOnsets(text, capture.address);
    else throw new TocsinError('internal', `ewp has no reader for "${kind}"`);
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
