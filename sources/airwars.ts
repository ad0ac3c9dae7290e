import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import { FILE_ONLY, type Source, type SourceMeta } from '../schemas/source.ts';
import { KNOWN, MESSAGES, readRecord } from './airwars/record.ts';
import { page, recordShape } from './airwars/shape.ts';
import { repeatOf } from './external/values.ts';
import { readText } from './formats/bytes.ts';
import { parseJson, shapeIssues } from './formats/json.ts';
import { skipped } from './problems.ts';
import { Tally } from './tally.ts';

const meta: SourceMeta = {
  id: 'airwars',
  family: 'external',
  title: 'Airwars: archive of civilian harm',
  publisher: 'Airwars',
  licence: 'none known; figures analysed and cited',
  attribution: 'Airwars',
  redistribution: 'derived',
  kind: 'snapshot',
  access: FILE_ONLY,
  cadenceDays: 31,
  windowDays: 31,
  overlapDays: 0,
  panel: ['PSE'],
  coded: false,
  since: '2014-08-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 60_000 },
  expectations: { min: 1, max: 100_000 },
  files: [{ pattern: /\.json$/i, kind: 'records' }],
  readerVersion: '1',
};

/**
 * Incidents of civilian harm as Airwars grades them, in `external_events`, and their ranges by group of victims in
 * `external_counts`. A record is an allegation that somebody else weighed and counted, and it tells of strikes in
 * armed conflict without saying whether they were lawful: it makes no incident. A later file says what a record says
 * now. Neither terms nor a live answer are known, so only files are read: one record, or a page of them, as the site's
 * WordPress interface gives it.
 */
export const airwars: Source = {
  meta,
  requests: () => [],
  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    if (capture.request.kind !== 'records')
      throw new TocsinError('internal', `airwars has no reader for "${capture.request.kind}"`);
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    yield* readPage(parseJson(text, page, capture.address));
  },
};

function* readPage(records: readonly unknown[]): Iterable<Document | Problem> {
  const tally = new Tally();
  const seen = new Map<string, string>();
  for (const [index, value] of records.entries()) {
    const locator = `record ${index + 1}`;
    const record = recordShape.safeParse(value);
    if (!record.success) {
      yield skipped('record_shape', shapeIssues(record.error), locator);
      continue;
    }
    tally.countUnknown(record.data, KNOWN.record, locator);
    tally.countUnknown(record.data.acf, KNOWN.acf, locator, 'acf.');
    for (const read of readRecord(record.data, tally, locator)) {
      if (read.kind === 'document') yield* repeatOf(read, seen, locator);
      yield read;
    }
  }
  yield* tally.problems(MESSAGES);
}
