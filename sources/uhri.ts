import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { jsonArray } from './formats/json-array.ts';
import { Tally } from './tally.ts';
import { readRecord } from './uhri/record.ts';

const meta: SourceMeta = {
  id: 'uhri',
  family: 'UN',
  title: 'Universal Human Rights Index',
  publisher: 'United Nations (OHCHR)',
  licence: 'United Nations terms of use; the export is analysed and credited, not republished',
  attribution: 'Universal Human Rights Index, OHCHR',
  redistribution: 'derived',
  kind: 'snapshot',
  access: 'streamed JSON export',
  cadenceDays: 7,
  windowDays: 365,
  overlapDays: 0,
  panel: 'world',
  coded: true,
  since: '2007-01-01',
  politeness: { delayMs: 5000, concurrency: 1, maxBytes: 1_000_000_000, timeoutMs: 900_000 },
  // 267,500 annotations in 2026, and the index only grows.
  expectations: { min: 200_000, max: 1_000_000, maxFall: 0.02 },
  files: [{ pattern: /\.json$/i, kind: 'export' }],
  readerVersion: '2',
};

/** After so many records of another shape the rest is not read: a key was renamed, or it is another export. */
const TRIED = 100;
const MESSAGES = {
  unknown_field: 'a field that this reader does not know; it was left out',
  unknown_body: 'a body that this reader does not know; its records were read like those of any other',
};

/**
 * The daily export: one JSON array of about 267,500 annotations (360 MB), read as a stream. Its address of 2026, and
 * the one where it lay until then.
 */
export const uhri: Source = {
  meta,
  requests: () => [
    {
      source_id: 'uhri',
      kind: 'export',
      address: 'https://uhri.ohchr.org/api/uhri/export-results/export-full-en.json',
      alternatives: ['https://dataex.ohchr.org/uhri/export-results/export-full-en.json'],
      accept: 'application/json',
    },
  ],
  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    if (capture.request.kind !== 'export') {
      throw new TocsinError('internal', `uhri has no reader for "${capture.request.kind}"`);
    }
    const tally = new Tally();
    let number = 0;
    let documents = 0;
    for await (const value of jsonArray(body, capture.address)) {
      number += 1;
      for (const record of readRecord(value, `record ${number}`, tally)) {
        if (record.kind === 'document') documents += 1;
        yield record;
      }
      if (documents === 0 && number === TRIED) throw unreadable(number, capture.address);
    }
    if (documents === 0 && number > 0) throw unreadable(number, capture.address);
    yield* tally.problems(MESSAGES);
  },
};

function unreadable(records: number, where: string): TocsinError {
  return new TocsinError(
    'shape_changed',
    `${where}: none of ${records} records has the shape of an annotation`,
  );
}
