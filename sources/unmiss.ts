import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import { FILE_ONLY, type Source, type SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { readDashboard } from './unmiss/dashboard.ts';

const meta: SourceMeta = {
  id: 'unmiss',
  family: 'external',
  title: 'UNMISS Human Rights Division: victims of violence in South Sudan',
  publisher: 'United Nations Mission in South Sudan, Human Rights Division',
  licence: 'none stated; figures analysed and cited',
  attribution: 'UNMISS Human Rights Division',
  redistribution: 'derived',
  kind: 'snapshot',
  access: FILE_ONLY,
  cadenceDays: 92,
  windowDays: 92,
  overlapDays: 0,
  panel: ['SSD'],
  coded: false,
  since: '2011-07-09',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 20_000_000, timeoutMs: 60_000 },
  expectations: { min: 1, max: 100 },
  files: [{ pattern: /\.json$/i, kind: 'dashboard' }],
  readerVersion: '1',
};

/**
 * Victims by month or quarter, violation, perpetrator, state and county, as tables that somebody made out of the
 * quarterly briefs (the mission publishes PDF only). In `external_counts` only; a table is a document, and its name
 * stands in `dataset`, since totals and their parts stand side by side and contradict each other now and then.
 */
export const unmiss: Source = {
  meta,
  requests: () => [],
  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    if (capture.request.kind !== 'dashboard')
      throw new TocsinError('internal', `unmiss has no reader for "${capture.request.kind}"`);
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    yield* readDashboard(text, capture.address);
  },
};
