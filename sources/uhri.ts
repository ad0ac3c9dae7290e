import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { jsonArray } from './formats/json-array.ts';
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
  expectations: { min: 1, max: 1_000_000 },
  files: [{ pattern: /\.json$/i, kind: 'export' }],
  readerVersion: '1',
};

/**
 * The daily export: one JSON array of about 267,500 annotations (360 MB), read as a stream. Its address of 2026;
 * until then it lay at https://dataex.ohchr.org/uhri/export-results/export-full-en.json, and a copy from there
 * reads the same as a local file.
 */
export const uhri: Source = {
  meta,
  requests: () => [
    {
      source_id: 'uhri',
      kind: 'export',
      address: 'https://uhri.ohchr.org/api/uhri/export-results/export-full-en.json',
      accept: 'application/json',
    },
  ],
  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    if (capture.request.kind !== 'export') {
      throw new TocsinError('internal', `uhri has no reader for "${capture.request.kind}"`);
    }
    let number = 0;
    for await (const value of jsonArray(body, capture.address)) {
      number += 1;
      yield* readRecord(value, `record ${number}`);
    }
  },
};
