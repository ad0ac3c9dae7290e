import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { ADDRESS, forecastRequest, newestRun, nextPage, readForecasts } from './views/forecast.ts';

const meta: SourceMeta = {
  id: 'views',
  family: 'external',
  title: 'VIEWS forecasts of deaths in state-based conflict, by country and month',
  publisher: 'Violence & Impacts Early-Warning System (VIEWS), Uppsala University and PRIO',
  licence: 'CC BY-NC 4.0',
  attribution: 'VIEWS; cite Hegre et al.',
  redistribution: 'derived',
  kind: 'snapshot',
  access: 'JSON API',
  cadenceDays: 31,
  windowDays: 31,
  overlapDays: 0,
  panel: 'world',
  coded: false,
  since: '2021-01-01',
  politeness: { delayMs: 1000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 60_000 },
  // About 190 countries for 36 months; far fewer is a run that is not finished.
  expectations: { min: 1000, max: 50_000 },
  files: [{ pattern: /\.json$/i, kind: 'forecasts' }],
  readerVersion: '1',
};

/**
 * The newest run of the model `fatalities003`: for every country and month ahead the expected deaths and the
 * probability of 25 or more. In `external_risk` only: a risk that others state is never part of a signal.
 */
export const views: Source = {
  meta,
  requests: () => [{ source_id: 'views', kind: 'runs', address: ADDRESS, accept: 'application/json' }],

  async follow(capture, body) {
    const { kind } = capture.request;
    if (capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    if (kind === 'runs') return [forecastRequest(newestRun(text, capture.address))];
    return nextPage(text, capture.address);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    if (kind === 'runs') newestRun(text, capture.address);
    else if (kind === 'forecasts') yield* readForecasts(text, capture.address);
    else throw new TocsinError('internal', `views has no reader for "${kind}"`);
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
